import type { CompiledIndicator, Group } from "../compile";
import type { Dimension, MeasuredSheet } from "../findings";
import { isAnswered } from "../weights";

/** The answered items behind a dimension's score, each with its share of the whole weight; the shares sum to 1. */
export function weightsBehind(indicators: CompiledIndicator[], dimension: Dimension, sheet: MeasuredSheet): Group {
  const behind: Group = [];
  if (dimension.score === null) return behind;
  const scored = indicators.filter(({ index }) => sheet.measures[index]?.score !== null);
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  for (const indicator of scored) {
    const answered = indicator.items.filter(({ index }) => isAnswered(sheet, index));
    const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
    const share = indicator.weight / all / whole;
    for (const item of answered) behind.push({ item, weight: share * item.weight });
  }
  return behind;
}
