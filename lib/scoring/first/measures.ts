import type { Answer } from "#lib/instrument/answers";
import type { Depth } from "#lib/instrument/question";
import { atLeast } from "../certainty";
import type { AnswersByPlace, Compiled, CompiledIndicator } from "../compile";
import type { Measure, MeasuredSheet } from "../findings";
import type { CompiledItem } from "../item";
import { type ItemScore, scoreOf } from "../points";

/** Measures all items and indicators by the answers that count. */
export function measureAll(
  compiled: Compiled,
  given: AnswersByPlace,
  depth: Depth,
  verified: ReadonlySet<string> | undefined,
): MeasuredSheet {
  const items: ItemScore[] = [];
  for (const item of compiled.items) items.push(scoreOf(item, given));
  const measures: Measure[] = [];
  for (const indicator of compiled.indicators) measures.push(measureOf(compiled, indicator, items, depth, verified));
  return { depth, given, items, measures };
}

/**
 * Measures an indicator. Errors are independent: an answered item has its own error, an unanswered one
 * is uniform around the mean. What the depth does not ask widens the certainty but is not missed among the answers.
 */
function measureOf(
  { calibration: { enough }, unanswered }: Compiled,
  indicator: CompiledIndicator,
  items: ItemScore[],
  depth: Depth,
  verified?: ReadonlySet<string>,
): Measure {
  let applicable = 0;
  let asked = 0;
  let weight = 0;
  let sum = 0;
  let known = 0;
  let unknown = 0;
  let whole = 0;
  let countAsked = 0;
  let countAnswered = 0;
  for (const item of indicator.items) {
    const score = items[item.index];
    if (score === null) continue;
    const isAsked = depth === "full" || item.quick;
    applicable += item.weight;
    whole += square(item.weight);
    if (isAsked) {
      asked += item.weight;
      countAsked++;
    }
    if (isAsked && score !== undefined) {
      const error = verified && isVerified(item.questions, verified) ? item.errorVerified : item.error;
      weight += item.weight;
      sum += item.weight * score;
      known += square(item.weight * error);
      countAnswered++;
    } else unknown += square(item.weight);
  }
  const isEnough = weight > 0 && atLeast(weight, enough.indicator * asked);
  const uniform = square(unanswered) / square(applicable);
  const variance = isEnough ? known / square(weight) + unknown * uniform : whole * uniform;
  return {
    score: isEnough ? sum / weight : null,
    variance: applicable === 0 ? null : variance,
    answered: countAnswered,
    applicable: countAsked,
  };
}

const square = (value: number): number => value * value;

const isVerified = (questions: string[], verified: ReadonlySet<string>): boolean =>
  questions.every((question) => verified.has(question));

/**
 * Measures a sheet anew with some answers changed, where they count. For answers on which no question's
 * visibility hangs.
 */
export function remeasure(
  compiled: Compiled,
  before: MeasuredSheet,
  changes: { place: number; to: Answer }[],
): MeasuredSheet {
  const answers = before.given.slice();
  for (const { place, to } of changes) answers[place] = to;
  const items = before.items.slice();
  const measures = before.measures.slice();
  const affected = changes.flatMap(({ place }) => compiled.readers[place] as CompiledItem[]);
  for (const item of affected) items[item.index] = scoreOf(item, answers);
  for (const { indicatorIndex } of affected) {
    const indicator = compiled.indicators[indicatorIndex] as CompiledIndicator;
    measures[indicatorIndex] = measureOf(compiled, indicator, items, before.depth);
  }
  return { depth: before.depth, given: answers, items, measures };
}
