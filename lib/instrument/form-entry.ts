import { type Answer, type Problem, problemOf } from "./answers";
import type { Entry } from "./entry";
import { Abstention, type Question } from "./question";
import { readNumber } from "./typed";

/** What a form holds for a question: the chosen or typed values, and the mark of an abstention beside a number. */
export type Controls = { values: string[]; abstention: string | null };

/** What was typed, read as an answer where it is one; with what is wrong with it where it is not. */
export function readTyped(question: Question, typed: string): { entry: Entry; problem: Problem | null } {
  const asTyped = { entry: { typed }, problem: null };
  if (question.kind === "number") {
    const value = readNumber(typed, question.unit);
    if (value === null) return { ...asTyped, problem: { code: "not-a-number" } };
    const problem = problemOf(question, value);
    return problem ? { ...asTyped, problem } : { entry: { answer: value }, problem: null };
  }
  const answer: Answer = question.kind === "many" ? choicesIn(typed) : typed;
  const problem = problemOf(question, answer);
  return problem ? { ...asTyped, problem } : { entry: { answer }, problem: null };
}

/** The choices in the text that an impossible combination of them is kept as. */
export const choicesIn = (typed: string): string[] => typed.split(",").filter((id) => id !== "");

/**
 * The entry that a submitted form holds for a question. `null` where the question was left empty and has been so.
 * Where a number and an abstention come together, the one that differs from what was stored is the newer one.
 */
export function entryOfForm(question: Question, given: Controls, stored: Entry | undefined): Entry | null {
  const filled = given.values.map((value) => value.trim()).filter((value) => value !== "");
  const abstention = Abstention.safeParse(given.abstention);
  if (abstention.success && (filled.length === 0 || valuesOf(question, stored)[0] === filled[0])) {
    return readTypedAbstention(question, abstention.data);
  }
  if (filled.length === 0) return stored && !("cleared" in stored) ? { cleared: true } : null;
  if (question.kind === "many" && filled.length === 1 && Abstention.safeParse(filled[0]).success) {
    return readTypedAbstention(question, filled[0] as Abstention);
  }
  return readTyped(question, question.kind === "many" ? filled.join(",") : (filled[0] as string)).entry;
}

const readTypedAbstention = (question: Question, abstention: Abstention): Entry =>
  problemOf(question, abstention) === null ? { answer: abstention } : { typed: abstention };

/** The form values that show an entry again as it was given; an abstention is one of them. */
export function valuesOf(question: Question, entry: Entry | undefined): string[] {
  if (!entry || "cleared" in entry) return [];
  if ("typed" in entry) return question.kind === "many" ? choicesIn(entry.typed) : [entry.typed];
  return Array.isArray(entry.answer) ? entry.answer : [String(entry.answer)];
}
