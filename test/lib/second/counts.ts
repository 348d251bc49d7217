import type { Breakpoints, Edition, Item, SecondCalibration } from "#lib/instrument/edition";

export const secondOf = ({ calibration }: Edition): SecondCalibration => {
  if (!("arithmetic" in calibration)) throw new Error("scored by the first arithmetic");
  return calibration;
};

export const squared = (value: number): number => value ** 2;

/** Numbers from one to another, both included. */
const between = (from: number, to: number, parts = 600): number[] =>
  from > to ? [] : Array.from({ length: parts + 1 }, (_, part) => from + ((to - from) * part) / parts);
const largest = (values: number[]): number => Math.max(0, ...values);

/**
 * Variance by chance: Poisson's at a count, times how steeply the score climbs there. Below a cut at most what it is at any
 * lower count and above it at any higher one, so that a better count never makes the upper side less probable.
 */
export function chanceOf(edition: Edition, item: Item, counts: number[]): { below: number; above: number } {
  const { size, growth } = secondOf(edition);
  if (item.kind === "sized") {
    const [count, staff] = counts as [number, number];
    const scale = (staff / size.typical) ** size.exponent;
    const at = item.breakpoints.slice(1).flatMap((to, place) => {
      const from = item.breakpoints[place] as typeof to;
      const slope = (to.score - from.score) / ((to.at - from.at) * scale);
      const ends = [from.at * scale, to.at * scale] as const;
      const amounts = [...between(...ends), ...(count >= ends[0] && count <= ends[1] ? [count] : [])];
      return amounts.map((amount) => ({ amount, variance: squared(slope) * Math.max(amount, 1) }));
    });
    return {
      below: largest(at.filter(({ amount }) => amount <= count).map(({ variance }) => variance)),
      above: largest(at.filter(({ amount }) => amount >= count).map(({ variance }) => variance)),
    };
  }
  if (item.kind !== "growth") return { below: 0, above: 0 };
  const [oldest, later] = [counts[0] as number, (counts[1] as number) + (counts[2] as number)];
  const [first, last] = [item.breakpoints[0], item.breakpoints.at(-1)] as [Breakpoints[number], Breakpoints[number]];
  const slope = (last.score - first.score) / (last.at - first.at);
  const amountAt = (at: number) => Math.max(0, 2 * (Math.exp(at) * (oldest + growth.added) - growth.added));
  const isClimbing = (amount: number) => amount > amountAt(first.at) - 1e-9 && amount < amountAt(last.at) + 1e-9;
  const variance = (amount: number) =>
    squared(slope) * (oldest / squared(oldest + growth.added) + amount / 4 / squared(amount / 2 + growth.added));
  const turns = [2 * growth.added, amountAt(first.at), amountAt(last.at)];
  const upTo = [...between(amountAt(first.at), later), ...turns].filter((amount) => amount <= later);
  const from = [...between(later, amountAt(last.at)), ...turns].filter((amount) => amount >= later);
  const atOnce = Math.log((later / 2 + growth.added) / (oldest + growth.added));
  const below = atOnce <= first.at ? 0 : largest(upTo.filter(isClimbing).map(variance));
  const above = atOnce >= last.at ? 0 : largest(from.filter(isClimbing).map(variance));
  return {
    below: oldest < growth.few ? Math.max(below, squared(growth.sd)) : below,
    above: oldest + later < growth.few ? Math.max(above, squared(growth.sd)) : above,
  };
}
