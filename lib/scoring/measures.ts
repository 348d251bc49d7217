import type { Answer } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import { percent, settle } from "./certainty";
import type { Score } from "./classes";
import type { Compiled, CompiledIndicator, CompiledItem, Group } from "./compile";
import { type Given, notApplicable, scoreOf, unanswered } from "./points";

/** What the answers make of one indicator; scores and deviations from 0 to 1. */
export type Measure = {
  /** Weighted mean of the answered items; `null` where too little of the applicable weight is answered. */
  score: number | null;
  /** Variance of the score, or of an indicator of which nothing is known where there is no score. */
  variance: number;
  /** Weight of the answered items. */
  weight: number;
  answered: number;
  applicable: number;
  /** Applies at all, asked in this depth or not. */
  applies: boolean;
};

/** Answers that count with the items and indicators that they make, each by its place in the edition. */
export type Measured = { depth: Depth; given: Given; items: number[]; measures: Measure[] };

/** The measure of an indicator of the same edition. */
export const measureOf = ({ measures }: Measured, { index }: CompiledIndicator): Measure => measures[index] as Measure;

/** What the answers make of a dimension, a network or a part of the model; from 0 to 1. */
export type Dimension = {
  score: number | null;
  sd: number | null;
  /** Weight of the indicators with enough answers. */
  weight: number;
  answered: number;
  applicable: number;
};

/** The scores of all items, in the edition's order, with `unanswered` and `notApplicable` among them. */
export function itemScores(compiled: Compiled, given: Given): number[] {
  const scores = new Array<number>(compiled.items.length).fill(unanswered);
  for (const item of compiled.items) scores[item.index] = scoreOf(item, given);
  return scores;
}

/**
 * Scores an indicator. Errors are independent: an answered item has its own error, an unanswered one is uniform
 * around the mean. What the depth does not ask widens the certainty but is not missed among the answers.
 */
export function measure(
  { calibration: { errors, enough } }: Compiled,
  indicator: CompiledIndicator,
  scores: number[],
  depth: Depth,
  verified: ReadonlySet<string> | undefined,
): Measure {
  let applicable = 0;
  let asked = 0;
  let weight = 0;
  let sum = 0;
  let known = 0;
  let unknown = 0;
  let countAsked = 0;
  let countAnswered = 0;
  for (const item of indicator.items) {
    const score = scores[item.index] as number;
    if (score === notApplicable) continue;
    applicable += item.weight;
    const isAsked = depth === "full" || item.quick;
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
  const uniform = square(errors.unanswered);
  const isEnough = weight > 0 && settle(weight) >= settle(enough.indicator * asked);
  return {
    score: isEnough ? sum / weight : null,
    variance: isEnough
      ? known / square(weight) + (unknown * uniform) / square(applicable)
      : uniformVariance(indicator, scores, applicable) * uniform,
    weight,
    answered: countAnswered,
    applicable: countAsked,
    applies: applicable > 0,
  };
}

const square = (value: number): number => value * value;

const isVerified = (questions: string[], verified: ReadonlySet<string>): boolean =>
  questions.every((question) => verified.has(question));

function uniformVariance(indicator: CompiledIndicator, scores: number[], applicable: number): number {
  let squares = 0;
  for (const { index, weight } of indicator.items) {
    if (scores[index] !== notApplicable) squares += square(weight / applicable);
  }
  return squares;
}

/**
 * Scores a dimension from its indicators. Where it has more indicators than must be answered, that many must be;
 * otherwise all that apply.
 */
export function dimension(
  { calibration: { enough } }: Compiled,
  indicators: CompiledIndicator[],
  measures: Measure[],
): Dimension {
  let all = 0;
  let weight = 0;
  let sum = 0;
  let known = 0;
  let unknown = 0;
  let applying = 0;
  let scored = 0;
  let answered = 0;
  let applicable = 0;
  for (const indicator of indicators) {
    const one = measures[indicator.index] as Measure;
    answered += one.answered;
    applicable += one.applicable;
    if (!one.applies) continue;
    applying++;
    all += indicator.weight;
    const variance = square(indicator.weight) * one.variance;
    if (one.score === null) unknown += variance;
    else {
      scored++;
      weight += indicator.weight;
      sum += indicator.weight * one.score;
      known += variance;
    }
  }
  const needed = indicators.length > enough.dimension ? enough.dimension : applying;
  if (scored === 0 || scored < needed) return { score: null, sd: null, weight, answered, applicable };
  const sd = Math.sqrt(known / square(weight) + unknown / square(all));
  return { score: settle(sum / weight), sd, weight, answered, applicable };
}

/**
 * The same sheet with some answers changed, measured anew where they count. For answers on which no question's
 * visibility hangs.
 */
export function remeasure(compiled: Compiled, before: Measured, changes: { place: number; to: Answer }[]): Measured {
  const given = [...before.given];
  for (const { place, to } of changes) given[place] = to;
  const items = before.items.slice();
  const measures = [...before.measures];
  for (const { place } of changes) {
    for (const item of compiled.readers[place] as CompiledItem[]) items[item.index] = scoreOf(item, given);
  }
  for (const { place } of changes) {
    for (const { indicatorIndex } of compiled.readers[place] as CompiledItem[]) {
      const indicator = compiled.indicators[indicatorIndex] as CompiledIndicator;
      measures[indicatorIndex] = measure(compiled, indicator, items, before.depth, undefined);
    }
  }
  return { depth: before.depth, given, items, measures };
}

/** Weighted mean of a group's answered items; `null` where less than the needed part of the asked weight is answered. */
export function mean(
  { calibration: { enough } }: Compiled,
  group: Group,
  scores: number[],
  depth: Depth,
): number | null {
  let asked = 0;
  let weight = 0;
  let sum = 0;
  for (const entry of group) {
    const score = scores[entry.item.index] as number;
    if (score === notApplicable || (depth === "quick" && !entry.item.quick)) continue;
    asked += entry.weight;
    if (score === unanswered) continue;
    weight += entry.weight;
    sum += entry.weight * score;
  }
  if (weight === 0 || settle(weight) < settle(enough.indicator * asked)) return null;
  return settle(sum / weight);
}

/** A measure or a dimension on the scale of the pages. */
export const shownScore = ({ score, sd, answered, applicable }: Omit<Dimension, "weight">): Score => ({
  score: score === null ? null : percent(score),
  sd: score === null || sd === null ? null : percent(sd),
  answered,
  applicable,
});

export const shownMeasure = ({ score, variance, answered, applicable }: Measure): Score => ({
  score: score === null ? null : percent(score),
  sd: score === null ? null : percent(Math.sqrt(variance)),
  answered,
  applicable,
});
