import type { Answer, Answers } from "../instrument/answers";
import { holds } from "../instrument/condition";
import type { Depth } from "../instrument/question";
import { factOf } from "../instrument/shown";
import { settle } from "./certainty";
import type { AnswersByPlace, Compiled } from "./compile";
import { type CompiledItem, pointsOf } from "./item";

/** What the answers make of an item, 0 to 1: `undefined` where it is unanswered, `null` where it does not apply. */
export type ItemScore = number | null | undefined;

/** Which answers count: hidden questions do not apply, those that the depth does not ask stay unanswered. */
export function countedAnswers(compiled: Compiled, answers: Answers, depth: Depth): AnswersByPlace {
  const { questions, order, places, conditions } = compiled;
  const byPlace: AnswersByPlace = compiled.blank.slice();
  // In the second arithmetic it counts like "don't know" unless other answers make it so.
  const notApplicable = compiled.second ? undefined : null;
  // Most sheets hold their answers in the edition's order, where the next question is the next answer; only what is
  // not there is looked up.
  let next = 0;
  for (const id in answers) {
    const place = order[next] === id ? next : places.get(id);
    if (place === undefined) continue;
    byPlace[place] = counted(answers[id], notApplicable);
    next = place + 1;
  }
  if (depth === "quick") {
    for (const { index, quick } of questions) if (!quick) byPlace[index] = undefined;
  }
  for (const { when, questions: shown } of conditions) {
    const { truth } = holds(when, (fact) => factOf(byPlace[places.get(fact) ?? -1]));
    if (truth === "no") for (const index of shown) byPlace[index] = null;
  }
  return byPlace;
}

function counted(answer: Answer | undefined, notApplicable: null | undefined): Answer | null | undefined {
  if (typeof answer !== "string") return answer;
  if (answer === "not-applicable") return notApplicable;
  return answer === "dont-know" ? undefined : answer;
}

/** What the answers make of an item. */
export function scoreOf(item: CompiledItem, given: AnswersByPlace): ItemScore {
  switch (item.kind) {
    case "answer":
    case "choices":
      return chosen(item, given[item.first]);
    case "number": {
      const amount = given[item.first];
      if (amount === null) return null;
      return typeof amount === "number" ? through(item, amount) : undefined;
    }
    case "ratio": {
      const over = given[item.first];
      const under = given[item.second];
      if (over === null || under === null) return null;
      if (typeof over !== "number" || typeof under !== "number") return undefined;
      if (under === 0) return item.counts ? item.least : undefined;
      return through(item, over / under);
    }
    case "sized": {
      const count = given[item.first];
      const size = given[item.second];
      if (count === null || size === null) return null;
      return typeof count === "number" && typeof size === "number" ? sized(item, count, size) : undefined;
    }
    case "growth": {
      const oldest = given[item.first];
      const middle = given[item.second];
      const newest = given[item.third];
      if (oldest === null || middle === null || newest === null) return null;
      if (typeof oldest !== "number" || typeof middle !== "number" || typeof newest !== "number") return undefined;
      return grown(item, oldest, middle, newest);
    }
  }
}

/** A count against the size of the firm; of no size nothing can be told. */
export function sized(item: CompiledItem, count: number, size: number): number | undefined {
  if (size <= 0) return undefined;
  return through(item, count / sizeOf(item, size));
}

/** By how much more counts are expected of a firm of that size than of a typical one. */
export function sizeOf({ counts }: CompiledItem, size: number): number {
  return counts ? (size / counts.size.typical) ** counts.size.exponent : 1;
}

/** Three yearly counts, oldest first; none at all scores nothing. */
export function grown(item: CompiledItem, oldest: number, middle: number, newest: number): number {
  if (oldest === 0 && middle === 0 && newest === 0) return 0;
  return through(
    item,
    item.counts ? steadyGrowth(item.counts.growth.added, oldest, middle, newest) : growthOf(oldest, newest),
  );
}

/** Growth of the later two years' mean over the oldest year, as a logarithm; what is added draws small counts to zero. */
export const steadyGrowth = (added: number, oldest: number, middle: number, newest: number): number =>
  Math.log(((middle + newest) / 2 + added) / (oldest + added));

/** How much an item gains: one without a score stands a whole below nothing, so that a first one is the largest gain. */
export const gainOf = (to: ItemScore, from: ItemScore): number => (to ?? -1) - (from ?? -1);

/** Yearly growth over two years; the added one keeps zero and small counts from dividing by zero or exploding. */
export const growthOf = (oldest: number, newest: number): number => Math.sqrt((newest + 1) / (oldest + 1)) - 1;

/** What a choice makes of an item that reads choices. */
function chosen(item: CompiledItem, answer: Answer | null | undefined): ItemScore {
  if (answer === null) return null;
  if (answer === undefined || typeof answer === "number") return undefined;
  if (typeof answer === "string") return pointsOf(item, answer);
  let sum = 0;
  for (const option of answer) sum += pointsOf(item, option) ?? 0;
  return Math.min(1, settle(sum));
}

/** Straight lines through the item's breakpoints, clamped at both ends. */
export function through({ at, worth }: CompiledItem, amount: number): number {
  const last = at.length - 1;
  if (amount <= (at[0] as number)) return worth[0] as number;
  if (amount >= (at[last] as number)) return worth[last] as number;
  let right = 1;
  while ((at[right] as number) < amount) right++;
  const from = at[right - 1] as number;
  const low = worth[right - 1] as number;
  return low + ((amount - from) / ((at[right] as number) - from)) * ((worth[right] as number) - low);
}
