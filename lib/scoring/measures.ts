import type { Answer } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import { notApplicable, unanswered } from "./absence";
import { atLeast, percent } from "./certainty";
import type { Score } from "./classes";
import type { Compiled, CompiledIndicator } from "./compile";
import type { CompiledItem } from "./item";
import { type AnswersByPlace, chosen, scoreOf } from "./points";

/**
 * What the answers make of all indicators, each by its place in the edition; scores and variances from 0 to 1. Lists
 * of numbers, not a list of objects: a sheet's worth of objects costs more than scoring it.
 */
export type Measures = {
  /** Weighted mean of the answered items; `notEnough` where too little of the applicable weight is answered. */
  scores: number[];
  /** Variance of the score; without a score that of an indicator of which nothing is known; -1 where it does not apply. */
  variances: number[];
  answered: number[];
  applicable: number[];
};

/** In place of an indicator's score: too few of its items are answered. */
export const notEnough = -1;

/** Answers that count with the items and indicators that they make, each by its place in the edition. */
export type MeasuredSheet = { depth: Depth; given: AnswersByPlace; items: number[]; measures: Measures };

/** Measures all items and indicators by the answers that count. */
export function measureAll(
  compiled: Compiled,
  given: AnswersByPlace,
  depth: Depth,
  verified: ReadonlySet<string> | undefined,
): MeasuredSheet {
  const items: number[] = compiled.blankItems.slice();
  for (const item of compiled.choiceItems) items[item.index] = chosen(item, given[item.first]);
  for (const item of compiled.numberItems) items[item.index] = scoreOf(item, given);
  const measures: Measures = { scores: [], variances: [], answered: [], applicable: [] };
  for (const indicator of compiled.indicators) measure(compiled, indicator, items, depth, verified, measures);
  return { depth, given, items, measures };
}

/**
 * Measures an indicator into its place. Errors are independent: an answered item has its own error, an unanswered one
 * is uniform around the mean. What the depth does not ask widens the certainty but is not missed among the answers.
 */
function measure(
  { calibration: { errors, enough } }: Compiled,
  indicator: CompiledIndicator,
  items: number[],
  depth: Depth,
  verified: ReadonlySet<string> | undefined,
  measures: Measures,
): void {
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
    const score = items[item.index] as number;
    if (score === notApplicable) continue;
    const isAsked = depth === "full" || item.quick;
    applicable += item.weight;
    whole += square(item.weight);
    if (isAsked) {
      asked += item.weight;
      countAsked++;
    }
    if (isAsked && score !== unanswered) {
      const error = verified && isVerified(item.questions, verified) ? item.error * errors.verified : item.error;
      weight += item.weight;
      sum += item.weight * score;
      known += square(item.weight * error);
      countAnswered++;
    } else unknown += square(item.weight);
  }
  const place = indicator.index;
  const isEnough = weight > 0 && atLeast(weight, enough.indicator * asked);
  const uniform = square(errors.unanswered) / square(applicable);
  const variance = isEnough ? known / square(weight) + unknown * uniform : whole * uniform;
  measures.scores[place] = isEnough ? sum / weight : notEnough;
  measures.variances[place] = applicable === 0 ? -1 : variance;
  measures.answered[place] = countAnswered;
  measures.applicable[place] = countAsked;
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
  const measures: Measures = {
    scores: before.measures.scores.slice(),
    variances: before.measures.variances.slice(),
    answered: before.measures.answered.slice(),
    applicable: before.measures.applicable.slice(),
  };
  const affected = changes.flatMap(({ place }) => compiled.readers[place] as CompiledItem[]);
  for (const item of affected) items[item.index] = scoreOf(item, answers);
  for (const { indicatorIndex } of affected) {
    const indicator = compiled.indicators[indicatorIndex] as CompiledIndicator;
    measure(compiled, indicator, items, before.depth, undefined, measures);
  }
  return { depth: before.depth, given: answers, items, measures };
}

/** An indicator's measure on the scale of the pages, from 0 to 100. */
export function shownMeasure({ scores, variances, answered, applicable }: Measures, place: number): Score {
  const score = scores[place] as number;
  const isKnown = score !== notEnough;
  return {
    score: isKnown ? percent(score) : null,
    sd: isKnown ? percent(Math.sqrt(variances[place] as number)) : null,
    answered: answered[place] as number,
    applicable: applicable[place] as number,
  };
}
