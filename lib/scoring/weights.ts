import type { CompiledIndicator, Group } from "./compile";
import { type Dimension, type Measured, measureOf } from "./measures";

/** The answered items behind a dimension's score, each with its share of the whole weight; the shares sum to 1. */
export function weightsBehind(indicators: CompiledIndicator[], dimension: Dimension, scores: Measured): Group {
  const behind: Group = [];
  if (dimension.score === null) return behind;
  for (const indicator of indicators) {
    const measure = measureOf(scores, indicator);
    if (measure.score === null) continue;
    const share = indicator.weight / dimension.weight / measure.weight;
    for (const item of indicator.items) {
      if (isAnswered(scores, item.index)) behind.push({ item, weight: share * item.weight });
    }
  }
  return behind;
}

/** The answered items of a group, with weights that sum to `share`. */
export function weightsWithin(group: Group, share: number, scores: Measured): Group {
  const answered = group.filter(({ item }) => isAnswered(scores, item.index));
  const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
  return answered.map(({ item, weight }) => ({ item, weight: (share * weight) / whole }));
}

const isAnswered = ({ items }: Measured, index: number): boolean => (items[index] as number) >= 0;
