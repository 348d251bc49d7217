import { useRef, useState } from "react";
import type { Page } from "./field";
import { heldIn, isAnswered, type Refusals } from "./form-values";
import { growthsOn } from "./growths";
import { withNumbers } from "./live-words";
import { type Listed, messagesOf, type Problem, problemsOn, progressOf } from "./problems";

/** What is to be put right on a page, what of it is listed at the top, and how much is answered. */
export type Look = {
  problems: Problem[];
  listed: Listed[];
  progress: { answered: number; total: number };
  /** How counts grew, by the first question of their card. */
  growths: Record<string, string>;
};

const isAmong = (problems: Problem[], { kind, id }: Problem): boolean =>
  problems.some((other) => other.kind === kind && other.id === id);

/** What is to be put right on the page, where it is told, and how much is answered. */
export function useProblems(page: Page, atFirst: Look) {
  const { fields } = page;
  const refusals = useRef<Refusals>({});
  const [problems, setProblems] = useState(atFirst.problems);
  const [progress, setProgress] = useState(atFirst.progress);
  const [growths, setGrowths] = useState(atFirst.growths);
  const [told, setTold] = useState(() => messagesOf(atFirst.problems));
  const [listed, setListed] = useState(atFirst.listed);

  const look = (form: HTMLFormElement) => {
    const contents = heldIn(form, fields, refusals.current);
    const now = problemsOn(page, contents);
    setProgress(progressOf(fields, now, contents, (field) => isAnswered(form, field)));
    setGrowths(growthsOn(page, contents));
    return { contents, now };
  };

  /** Tells what is found at its questions; while one is still typing, only takes away what has been put right. */
  const judge = (form: HTMLFormElement, mode: "tell" | "quietly" | "clear" = "tell") => {
    const { now } = look(form);
    setProblems((before) => (mode === "clear" ? before.filter((problem) => isAmong(now, problem)) : now));
    if (mode === "tell") setTold((before) => ({ ...before, ...messagesOf(now) }));
  };

  return {
    problems,
    progress,
    told,
    listed,
    growths,
    judge,
    /** The server will not take the entry of a question as it stands; says whether the page has the question. */
    refuse(form: HTMLFormElement, question: string, message: string): boolean {
      refusals.current[question] = message;
      judge(form);
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
    settle(form: HTMLFormElement): boolean {
      const { contents, now } = look(form);
      setProblems(now);
      setTold(messagesOf(now));
      setListed(withNumbers(now, page, contents));
      return now.every((problem) => isAmong(listed, problem));
    },
  };
}
