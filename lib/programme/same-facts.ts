import type { z } from "zod";
import { type Answers, questionsById } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { NumberQuestion as Asked } from "../instrument/question";
import type { FactKey, FactValue, ListRow } from "../rules/fact";
import { keyOf } from "../rules/keys";
import { compare, minus, type Rational, rational, tenTo, zero } from "../rules/rational";
import { yearOf } from "../text/day";
import type { Text } from "../text/text";

/** Questions by the fact that asks the same or nearly, of the year that the question is about. */
export type SameFacts = Readonly<Record<string, string>>;

/** Questions by the fact that asks nearly the same, with how the two differ. */
export type RelatedFacts = Readonly<Record<string, { question: string; difference: Text }>>;

/**
 * A question that asks how many rows of an official list there are: of some kinds, of which a field holds, or granted
 * in the year that the question is about, and without those of which `lacks` holds. `listsAll`: fewer rows than were answered are a difference, too.
 */
export type SameCount = {
  question: string;
  list: string;
  kinds: readonly string[];
  holds?: string;
  lacks?: string;
  dayInYear?: string;
  listsAll: boolean;
};

type AskedNumber = z.infer<typeof Asked>;

/** What a questionnaire answers of a fact. */
export type AnsweredFact = { key: FactKey; question: AskedNumber; answer: number };

/** A fact that differs from what the questionnaire answers; `value` is a number of rows for a list. */
export type Difference = AnsweredFact & { value: FactValue };

/** What facts answer of a question: an amount as the question takes it, under `key`, which is a list's where its rows are counted. */
export type KnownAmount = { key: FactKey; question: AskedNumber; amount: number };

type OfYear = { edition: Edition; year: number };

/** The answers of a sheet that count, and its reporting year. */
export type AnswersOfYear = OfYear & { answers: Answers };

type Pairs = { facts: SameFacts; counts: readonly SameCount[] };

/** A question of a number with the year that it is about. */
function numberAsked(id: string, { edition, year }: OfYear): { question: AskedNumber; year: number } | null {
  const question = questionsById(edition).get(id);
  if (question?.kind !== "number" || question.yearsBefore === null) return null;
  return { question, year: year - question.yearsBefore };
}

function answered(id: string, given: AnswersOfYear): { question: AskedNumber; answer: number; year: number } | null {
  const asked = numberAsked(id, given);
  const answer = given.answers[id];
  return asked && typeof answer === "number" ? { ...asked, answer } : null;
}

/**
 * Facts that the questionnaire answers already.
 * @param given.year the reporting year of the sheet
 */
export const answeredFacts = (facts: SameFacts, given: AnswersOfYear): AnsweredFact[] =>
  Object.entries(facts).flatMap(([fact, id]) => {
    const match = answered(id, given);
    return match ? [{ key: keyOf(fact, match.year), question: match.question, answer: match.answer }] : [];
  });

/** Whether two amounts agree to the last decimal that the question takes. */
export function agree(value: Rational, answer: number, decimals: number): boolean {
  const other = rational(answer);
  if (!other) return true;
  const gap = minus(value, other);
  const size = compare(gap, zero) < 0 ? minus(zero, gap) : gap;
  return compare(size, { over: 1n, under: tenTo(decimals) }) < 0;
}

/** How many rows surely count, and how many may. */
function counted(rows: readonly ListRow[], { kinds, holds, lacks, dayInYear }: SameCount, year: number) {
  let [sure, possible] = [0, 0];
  for (const row of rows) {
    if (!kinds.includes(String(row.kind))) continue;
    const day = dayInYear === undefined ? undefined : row[dayInYear];
    const flag = holds === undefined ? true : row[holds];
    if (lacks !== undefined && row[lacks] === true) continue;
    const inYear = dayInYear === undefined ? true : typeof day === "string" ? yearOf(day) === year : undefined;
    if (flag === false || inYear === false) continue;
    possible += 1;
    if (flag === true && inYear === true) sure += 1;
  }
  return { sure, possible };
}

/** The facts that differ from the questionnaire's, where both are given. */
export function differencesIn(
  { facts, counts }: Pairs,
  given: AnswersOfYear,
  valueAt: (key: FactKey) => FactValue | undefined,
): Difference[] {
  const differing = answeredFacts(facts, given).flatMap((each): Difference[] => {
    const value = valueAt(each.key);
    const amount = rational(value);
    if (value === undefined || !amount || agree(amount, each.answer, each.question.decimals)) return [];
    return [{ ...each, value }];
  });
  const miscounted = counts.flatMap((count): Difference[] => {
    const match = answered(count.question, given);
    const rows = valueAt(count.list);
    if (!match || !Array.isArray(rows)) return [];
    const { sure, possible } = counted(rows as readonly ListRow[], count, match.year);
    const { question, answer } = match;
    if (answer >= sure && (answer <= possible || !count.listsAll)) return [];
    return [{ key: count.list, question, answer, value: answer < sure ? sure : possible }];
  });
  return [...differing, ...miscounted];
}

/** What facts answer of questions; rows of a list only where there are some and all that may count surely do. */
export function knownAmounts(
  { facts, counts }: Pairs,
  given: OfYear,
  valueAt: (key: FactKey) => FactValue | undefined,
): KnownAmount[] {
  const amounts = Object.entries(facts).flatMap(([fact, id]): KnownAmount[] => {
    const asked = numberAsked(id, given);
    const key = keyOf(fact, asked?.year ?? null);
    const value = valueAt(key);
    if (!asked || value === undefined || !rational(value)) return [];
    return [{ key, question: asked.question, amount: Number(Number(value).toFixed(asked.question.decimals)) }];
  });
  const rows = counts.flatMap((count): KnownAmount[] => {
    const asked = numberAsked(count.question, given);
    const list = valueAt(count.list);
    if (!asked || !Array.isArray(list)) return [];
    const { sure, possible } = counted(list as readonly ListRow[], count, asked.year);
    return sure > 0 && sure === possible ? [{ key: count.list, question: asked.question, amount: sure }] : [];
  });
  return [...amounts, ...rows];
}
