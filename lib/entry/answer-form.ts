import { Abstention } from "../instrument/question";
import type { Asked } from "./asked";
import type { Entry } from "./entry";
import { readEntry, readTyped, valuesOf } from "./reading";

/** What a form holds for a question: the chosen or typed values, and the mark of an abstention beside a number. */
export type AnswerControls = { values: string[]; abstention: string | null };

type AskedQuestion = Extract<Asked, { question: object }>;

/**
 * The entry that a submitted form holds for a question. `null` where the question was left empty and has been so.
 * Where a number and an abstention come together, the one that differs from what was stored is the newer one.
 */
export function entryOfForm(asked: AskedQuestion, given: AnswerControls, stored: Entry | undefined): Entry | null {
  const { question } = asked;
  const filled = given.values.map((value) => value.trim()).filter((value) => value !== "");
  const abstention = Abstention.safeParse(given.abstention);
  if (abstention.success && (filled.length === 0 || valuesOf(question, stored)[0] === filled[0]))
    return abstained(asked, abstention.data);
  const [first] = filled;
  if (first === undefined) return stored && !("cleared" in stored) ? { cleared: true } : null;
  const alone = Abstention.safeParse(first);
  if (question.kind === "many" && filled.length === 1 && alone.success) return abstained(asked, alone.data);
  return readTyped(asked, question.kind === "many" ? filled.join(",") : first).entry;
}

const abstained = (asked: AskedQuestion, value: Abstention): Entry =>
  readEntry(asked, { value }).problems.length === 0 ? { value } : { typed: value };
