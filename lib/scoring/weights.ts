import type { Group } from "./compile";
import type { MeasuredSheet } from "./findings";

/** The answered items of a group, with weights that sum to `share`. */
export function weightsWithin(group: Group, share: number, sheet: MeasuredSheet): Group {
  const answered = group.filter(({ item }) => isAnswered(sheet, item.index));
  const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
  return answered.map(({ item, weight }) => ({ item, weight: (share * weight) / whole }));
}

export const isAnswered = ({ items }: MeasuredSheet, index: number): boolean => typeof items[index] === "number";
