import type { CompiledIndicator, Group } from "./compile";
import type { Dimension } from "./dimension";
import type { MeasuredSheet } from "./measures";

/** The answered items behind a dimension's score, each with its share of the whole weight; the shares sum to 1. */
export function weightsBehind(indicators: CompiledIndicator[], dimension: Dimension, scores: MeasuredSheet): Group {
  const behind: Group = [];
  if (dimension.score === null) return behind;
  for (const indicator of indicators) {
    if (scores.measures[indicator.index]?.score === null) continue;
    const answered = indicator.items.filter(({ index }) => isAnswered(scores, index));
    const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
    const share = indicator.weight / dimension.weight / whole;
    for (const item of answered) behind.push({ item, weight: share * item.weight });
  }
  return behind;
}

/** The answered items of a group, with weights that sum to `share`. */
export function weightsWithin(group: Group, share: number, scores: MeasuredSheet): Group {
  const answered = group.filter(({ item }) => isAnswered(scores, item.index));
  const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
  return answered.map(({ item, weight }) => ({ item, weight: (share * weight) / whole }));
}

const isAnswered = ({ items }: MeasuredSheet, index: number): boolean => typeof items[index] === "number";
