/**
 * How counts of consecutive years, oldest first, grew: what came a year on average after the first, against the first.
 * `percent` is rounded to whole percents; `null` while a count is missing, or there are fewer than two.
 */
export type Growth = { mean: number } & (
  | { kind: "up" | "down"; percent: number }
  | { kind: "same" | "from-nothing" | "nothing" }
);

export function growthOf(counts: readonly (number | null)[]): Growth | null {
  const [first, ...later] = counts;
  if (typeof first !== "number" || later.length === 0) return null;
  const sum = later.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
  if (Number.isNaN(sum)) return null;
  const mean = sum / later.length;
  if (mean === first) return { kind: first === 0 ? "nothing" : "same", mean };
  if (first === 0) return { kind: "from-nothing", mean };
  return { kind: mean > first ? "up" : "down", mean, percent: Math.round((Math.abs(mean - first) / first) * 100) };
}
