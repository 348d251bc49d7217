import type { Depth } from "#lib/instrument/question";
import { atLeast, settle } from "../certainty";
import type { Compiled, CompiledIndicator, Group } from "../compile";
import type { Dimension, Measure } from "../findings";
import type { ItemScore } from "../points";

/**
 * Scores a dimension from its indicators. Where it has more indicators than must be answered, that many must be;
 * otherwise all that apply. One without enough answers counts as uniform in the certainty.
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
    const measure = measures[indicator.index] as Measure;
    const { score, variance } = measure;
    answered += measure.answered;
    applicable += measure.applicable;
    if (variance === null) continue;
    applying++;
    all += indicator.weight;
    if (score === null) unknown += indicator.weight * indicator.weight * variance;
    else {
      scored++;
      weight += indicator.weight;
      sum += indicator.weight * score;
      known += indicator.weight * indicator.weight * variance;
    }
  }
  const needed = indicators.length > enough.dimension ? enough.dimension : applying;
  if (scored === 0 || scored < needed) return { score: null, sd: null, answered, applicable };
  const sd = Math.sqrt(known / (weight * weight) + unknown / (all * all));
  return { score: settle(sum / weight), sd, answered, applicable };
}

/** Weighted mean of a group's answered items; `null` where less than the needed part of the asked weight is answered. */
export function mean(
  { calibration: { enough } }: Compiled,
  group: Group,
  items: ItemScore[],
  depth: Depth,
): number | null {
  let asked = 0;
  let weight = 0;
  let sum = 0;
  for (const entry of group) {
    const score = items[entry.item.index];
    if (score === null || (depth === "quick" && !entry.item.quick)) continue;
    asked += entry.weight;
    if (score === undefined) continue;
    weight += entry.weight;
    sum += entry.weight * score;
  }
  if (weight === 0 || !atLeast(weight, enough.indicator * asked)) return null;
  return settle(sum / weight);
}
