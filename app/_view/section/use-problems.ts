import { useRef, useState } from "react";
import type { Page } from "./field";
import { heldIn, type Refusals } from "./form-values";
import type { ProblemList } from "./problem-list";
import { type Found, messagesOf, type Problem } from "./problems";

/** What is found on a page, and what of it is listed at the top. */
export type Look = Found & { listed: Problem[] };

const isAmong = (problems: Problem[], { kind, id }: Problem): boolean =>
  problems.some((other) => other.kind === kind && other.id === id);

/** What is to be put right on the page, where it is told, and how much is answered. */
export function useProblems(page: Page, atFirst: Look) {
  const { fields } = page;
  const refusals = useRef<Refusals>({});
  const isAsMade = useRef(true);
  const [found, setFound] = useState<Found>(atFirst);
  const { problems, progress, growths } = found;
  const [told, setTold] = useState(() => messagesOf(atFirst.problems));
  const [listed, setListed] = useState(atFirst.listed);
  const [List, setList] = useState<typeof ProblemList | null>(null);

  /** What is found on the page; `null` where what judges it cannot be fetched: the server judges what it is sent. */
  const look = async (form: HTMLFormElement): Promise<Found | null> => {
    const judging = await import("./put-right").catch(() => null);
    if (!judging) return null;
    setList(() => judging.ProblemList);
    return judging.judge(page, heldIn(form, fields, refusals.current));
  };

  /** Tells what is found at its questions; while one is still typing, only takes away what has been put right. */
  const judge = async (form: HTMLFormElement, mode: "tell" | "quietly" | "clear" = "tell") => {
    isAsMade.current = false;
    const now = await look(form);
    if (!now) return;
    const kept = (before: Problem[]) => before.filter((problem) => isAmong(now.problems, problem));
    setFound((before) => (mode === "clear" ? { ...now, problems: kept(before.problems) } : now));
    if (mode === "tell") setTold((before) => ({ ...before, ...messagesOf(now.problems) }));
  };

  return {
    problems,
    progress,
    told,
    listed,
    /** The list, where it can be shown by the browser. */
    List,
    growths,
    judge,
    /** Somebody leaves a control: of a page as the server made it, nothing new is found. */
    leave(form: HTMLFormElement) {
      if (!isAsMade.current) void judge(form);
    },
    /** The server will not take the entry of a question as it stands; says whether the page has the question. */
    refuse(form: HTMLFormElement, question: string, message: string): boolean {
      refusals.current[question] = message;
      void judge(form);
      return fields.some(({ id }) => id === question);
    },
    /** The question is answered anew. */
    retry(question: string) {
      delete refusals.current[question];
    },
    /**
     * Lists what is found as the page is sent; says whether it may go. Sent again with the same findings it may: the
     * page that checks all answers asks once more.
     */
    async settle(form: HTMLFormElement): Promise<boolean> {
      // Of a page as the server made it, the server has said what is found.
      const now = isAsMade.current ? found : await look(form);
      if (!now) return true;
      setFound(now);
      setTold(messagesOf(now.problems));
      setListed(now.problems);
      return now.problems.every((problem) => isAmong(listed, problem));
    },
  };
}
