import { useRef, useState } from "react";
import type { Check, Field } from "./field";
import { type Finding, findingsOn, heldAtFirst, messagesOf, progressOf } from "./findings";
import { type CameBack, heldIn, isAnswered } from "./form-values";
import { figuresIn } from "./live-words";
import type { Listed } from "./problem-list";

type Page = { fields: Field[]; checks: Check[]; conflictTitle: string; checked: boolean };

const isAmong = (findings: Finding[], { kind, id }: Finding): boolean =>
  findings.some((other) => other.kind === kind && other.id === id);

/** What is to be put right on the page, where it is told, and how much is answered. */
export function useFindings({ fields, checks, conflictTitle, checked }: Page) {
  const cameBack = useRef<CameBack>({ refusals: {}, conflicts: {} });
  const [atFirst] = useState(() => {
    const held = heldAtFirst(fields);
    const found = findingsOn(fields, checks, conflictTitle, held);
    const listed = found.map((finding) => ({ ...finding, figures: figuresIn(finding, checks, held, fields) }));
    return { found, listed, progress: progressOf(fields, found, held) };
  });
  const [findings, setFindings] = useState(atFirst.found);
  const [progress, setProgress] = useState(atFirst.progress);
  const [told, setTold] = useState(() => messagesOf(atFirst.found));
  const [listed, setListed] = useState<Listed[]>(checked ? atFirst.listed : []);

  const look = (form: HTMLFormElement) => {
    const held = heldIn(form, fields, cameBack.current);
    const found = findingsOn(fields, checks, conflictTitle, held);
    setProgress(progressOf(fields, found, held, (field) => isAnswered(form, field)));
    return { held, found };
  };

  return {
    findings,
    progress,
    told,
    listed,
    cameBack,
    /** Tells what is found at its questions; while one is still typing, only takes away what has been put right. */
    judge(form: HTMLFormElement, mode: "tell" | "quietly" | "clear" = "tell") {
      const { found } = look(form);
      setFindings((known) => (mode === "clear" ? known.filter((finding) => isAmong(found, finding)) : found));
      if (mode === "tell") setTold((before) => ({ ...before, ...messagesOf(found) }));
    },
    /**
     * Lists what is found as the page is sent; says whether it may go. Sent again with the same findings it may: the
     * page that checks all answers asks once more.
     */
    settle(form: HTMLFormElement): boolean {
      const { held, found } = look(form);
      setFindings(found);
      setTold(messagesOf(found));
      setListed(found.map((finding) => ({ ...finding, figures: figuresIn(finding, checks, held, fields) })));
      return found.every((finding) => isAmong(listed, finding));
    },
  };
}
