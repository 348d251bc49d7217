import { readDigits, readNumber } from "#lib/instrument/typed";
import type { CheckedNumber, Field, Page } from "./field";

/** Something on the page that is to be put right. */
export type Problem = {
  /** An entry that is no answer yet, a choice between two answers, or numbers that cannot all be right. */
  kind: "unread" | "conflict" | "contradiction";
  /** The question, or the check. */
  id: string;
  message: string;
  /** Questions on the page at which it is told. */
  questions: string[];
};

/** A problem as it is listed: with the numbers that it is about, the smaller one first. */
export type Listed = Problem & { numbers: CheckedNumber[] };

/** What the page holds now. */
export type Held = {
  /** What is typed or chosen for a question; `null` where it is on another page, or not asked for now. */
  typed(question: string): string | null;
  /** What the server says of the entry as it stands, where it is none that can be read here. */
  refused(field: Field): string | undefined;
  isConflicting(field: Field): boolean;
};

/** What is wrong with a typed number, in the reader's words; nothing while it is empty. */
function numberProblem(limits: NonNullable<Field["limits"]>, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  const reading = readDigits(text, limits.unit);
  if ("problem" in reading) return limits.unreadable[reading.problem];
  const value = Number(reading.digits);
  if (value < limits.min || value > limits.max) return limits.outOfRange;
  return (reading.digits.split(".")[1] ?? "").length > limits.decimals ? limits.tooPrecise : undefined;
}

/** What is to be put right on the page, in the order of its questions. */
export function problemsOn({ fields, checks, words }: Page, contents: Held): Problem[] {
  const problems: Problem[] = [];
  for (const field of fields) {
    const { id, limits } = field;
    const text = contents.typed(id);
    if (text === null) continue;
    const message = contents.refused(field) ?? (limits && numberProblem(limits, text));
    if (message) problems.push({ kind: "unread", id, message, questions: [id] });
    if (contents.isConflicting(field))
      problems.push({ kind: "conflict", id, message: words.conflictTitle, questions: [id] });
  }
  for (const { id, text, numbers } of checks) {
    const values = numbers.map((number) => {
      const typed = number.href ? null : contents.typed(number.question);
      return typed === null ? number.value : readNumber(typed, number.unit);
    });
    const [smaller, ...larger] = values;
    if (typeof smaller !== "number" || larger.some((value) => typeof value !== "number")) continue;
    if (smaller <= larger.reduce<number>((total, value) => total + (value ?? 0), 0)) continue;
    const here = numbers.flatMap(({ question, href }) => (href ? [] : [question]));
    problems.push({ kind: "contradiction", id, message: text, questions: here });
  }
  return problems;
}

/** The messages by question. A choice between two answers is told where it is made. */
export function messagesOf(problems: Problem[]): Record<string, string> {
  const atQuestions = problems.filter(({ kind }) => kind !== "conflict");
  return Object.fromEntries(atQuestions.flatMap(({ message, questions }) => questions.map((id) => [id, message])));
}

/** How many of the questions asked on the page have an answer. */
export function progressOf(
  fields: Field[],
  problems: Problem[],
  contents: Held,
  hasEntry: (field: Field) => boolean,
): { answered: number; total: number } {
  const questions = fields.filter(({ id }) => contents.typed(id) !== null);
  const isUnread = (field: Field) => problems.some(({ kind, id }) => kind === "unread" && id === field.id);
  return {
    answered: questions.filter((field) => hasEntry(field) && !isUnread(field)).length,
    total: questions.length,
  };
}
