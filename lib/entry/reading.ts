import { type Answer, isAbstention, problemOf } from "../instrument/answers";
import type { Question } from "../instrument/question";
import type { Fact, FactValue } from "../rules/fact";
import { rational } from "../rules/rational";
import { plainUscc, readConfirmed, usccSoundness } from "../rules/uscc";
import type { Asked } from "./asked";
import type { Entry } from "./entry";
import { longestTyped } from "./form-text";
import { type EntryProblem, type Reading, readRows, rowsIn, rowsOf } from "./list";
import { readNumber, readValue, shownValue } from "./value";

const sound = (value: Answer | FactValue): Reading => ({ entry: { value }, problems: [] });

/** What was typed for a fact as the entry that it is, with what is wrong where it is none. `[]` says there is none. */
export function readFact(fact: Fact, typed: string): Reading {
  if (typed.trim() === "") return { entry: { cleared: true }, problems: [] };
  if (fact.kind === "list") {
    const rows = rowsIn(typed);
    if (rows === null) return { entry: { typed }, problems: [{ code: "unknown-option" }] };
    return rows.length === 0 ? sound([]) : readRows(fact, rows);
  }
  const words = typed.slice(0, longestTyped);
  const reading = readValue(fact, words);
  return "value" in reading
    ? sound(reading.value)
    : { entry: { typed: withoutMark(fact, words) }, problems: [reading.problem] };
}

/** The choices in the text that an impossible combination of them is kept as. */
export const choicesIn = (typed: string): string[] => typed.split(",").filter((id) => id !== "");

/** What was typed or chosen for a question as the entry that it is, with what is wrong where it is none. */
function readAnswer(question: Question, typed: string): Reading {
  if (typed.trim() === "") return { entry: { cleared: true }, problems: [] };
  const words = typed.slice(0, longestTyped);
  if (question.kind === "number") {
    const reading = readNumber(question, words);
    return "value" in reading ? sound(reading.value) : { entry: { typed: words }, problems: [reading.problem] };
  }
  const answer = question.kind === "many" ? choicesIn(words) : words;
  const problem = problemOf(question, answer);
  return problem ? { entry: { typed: words }, problems: [problem] } : sound(answer);
}

/** What was typed for what is asked. What a sheet asks both ways is read as the fact, which is the more exact. */
export const readTyped = (asked: Asked, typed: string): Reading =>
  asked.fact ? readFact(asked.fact, typed) : readAnswer(asked.question, typed);

/** An entry that somebody sent as the one that is kept; a value is taken for what it says in the words of the form. */
export function readEntry(asked: Asked, sent: Entry): Reading {
  if ("cleared" in sent) return { entry: sent, problems: [] };
  if ("typed" in sent) return readTyped(asked, sent.typed);
  const { value } = sent;
  const { question } = asked;
  if (question && (isAbstention(value) || question.kind !== "number")) {
    const problem = problemOf(question, value);
    return { entry: sent, problems: problem ? [problem] : [] };
  }
  if (typeof value === "object" || (question && typeof value !== "number"))
    return { entry: sent, problems: [{ code: "wrong-type" }] };
  return readTyped(asked, shownValue(value));
}

/** A fact as the number that answers its question, to the last place that the question takes. */
const amountIn = ({ decimals }: { decimals: number }, value: Answer | FactValue): unknown =>
  rational(value) ? Number(Number(value).toFixed(decimals)) : value;

/** What is wrong with an entry as it is stored. What is a fact may be no answer, such as nobody employed. */
export function problemsOf(asked: Asked, entry: Entry | undefined): EntryProblem[] {
  if (!entry || "cleared" in entry) return [];
  if ("typed" in entry) return readTyped(asked, entry.typed).problems;
  const problem = asked.question && asked.fact && problemOf(asked.question, amountIn(asked.question, entry.value));
  return problem ? [problem] : [];
}

/** The answer that an entry is; `undefined` where it is none. */
export function answerOf(asked: Asked, entry: Entry | undefined): Answer | undefined {
  if (!entry || !("value" in entry)) return undefined;
  const value = asked.question && asked.fact ? amountIn(asked.question, entry.value) : entry.value;
  return problemsOf(asked, entry).length > 0 ? undefined : (value as Answer);
}

/** The value of a fact that an entry is; `undefined` where it is none. "Don't know" is none. */
export function factValueOf(fact: Fact | undefined, entry: Entry | undefined): FactValue | undefined {
  if (!entry || !("value" in entry)) return undefined;
  if (fact?.kind === "number" && isAbstention(entry.value)) return undefined;
  return entry.value as FactValue;
}

const isCode = (fact: Fact): boolean => fact.kind === "text" && fact.format === "uscc";

/** What cannot be read is not confirmed either. */
const withoutMark = (fact: Fact, typed: string): string => (isCode(fact) ? readConfirmed(typed).typed : typed);

/** Whether an entry is a code that only the licence can confirm: `null` for what is none, or is sound or malformed. */
export function confirmationOf(fact: Fact, entry: Entry | undefined): "asked" | "given" | null {
  if (!isCode(fact) || !entry || "cleared" in entry) return null;
  const code = plainUscc("typed" in entry ? entry.typed : String(entry.value));
  if (usccSoundness(code) !== "in-doubt") return null;
  return "typed" in entry ? "asked" : "given";
}

/** An entry as the text that the form of a fact shows again, and that is read as the same entry. */
export function entryText(entry: Entry | undefined): string {
  if (!entry || "cleared" in entry) return "";
  if ("typed" in entry) return entry.typed;
  const { value } = entry;
  return typeof value === "object" ? JSON.stringify(rowsOf(entry)) : isAbstention(value) ? "" : shownValue(value);
}

/** The form values that show an entry of a question again as it was given; an abstention is one of them. */
export function valuesOf(question: Question, entry: Entry | undefined): string[] {
  if (!entry || "cleared" in entry) return [];
  if ("typed" in entry) return question.kind === "many" ? choicesIn(entry.typed) : [entry.typed];
  return Array.isArray(entry.value) ? entry.value.map(String) : [String(entry.value)];
}
