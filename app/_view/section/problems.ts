import type { CheckedNumber, Field } from "./field";

/** Something on the page that is to be put right. */
export type Problem = {
  /** An entry that is no answer yet, a choice between two answers, or numbers that cannot all be right. */
  kind: "unread" | "conflict" | "contradiction";
  /** The question, or the check. */
  id: string;
  message: string;
  /** Questions on the page at which it is told. */
  questions: string[];
  /** The numbers that it is about, the smaller one first. */
  numbers: CheckedNumber[];
};

/** What the page holds now. */
export type Held = {
  /** What is typed or chosen for a question; `null` where it is on another page, or not asked for now. */
  typed(question: string): string | null;
  /** What the server says of the entry as it stands, where it is none that can be read here. */
  refused(field: Field): string | undefined;
  /** Whether something is given for it, be it an answer or not. */
  isGiven(field: Field): boolean;
};

/** What is found on the page. */
export type Found = {
  problems: Problem[];
  progress: { answered: number; total: number };
  /** How counts grew, by the first question of their card. */
  growths: Record<string, string>;
};

/** The messages by question. A choice between two answers is told where it is made. */
export function messagesOf(problems: Problem[]): Record<string, string> {
  const atQuestions = problems.filter(({ kind }) => kind !== "conflict");
  return Object.fromEntries(atQuestions.flatMap(({ message, questions }) => questions.map((id) => [id, message])));
}
