import type { AnswersByPlace } from "../compile";
import type { CompiledItem } from "../item";
import { sizeOf, steadyGrowth } from "../points";

/**
 * Variance of a score by chance alone, since counts vary as Poisson's do: `below` for a class on the lower side of a cut,
 * `above` for one on the upper. The first never falls as the count rises and the second never rises, each by as little as
 * that takes, so that a better count never makes the upper side less probable.
 */
export type Chance = { below: number; above: number };

const none: Chance = { below: 0, above: 0 };
/** Of what nothing is known; chance alone moves no score further, or withholding a count would make it surer. */
const most = 1 / 12;
const squareOf = (value: number): number => value * value;

export function chanceOf(item: CompiledItem, given: AnswersByPlace): Chance {
  if (item.kind === "sized") return atMost(ofCount(item, given[item.first] as number, given[item.second] as number));
  if (item.kind !== "growth" || !item.counts) return none;
  const later = (given[item.second] as number) + (given[item.third] as number);
  return atMost(ofGrowth(item, item.counts.growth, given[item.first] as number, later));
}

const atMost = ({ below, above }: Chance): Chance => ({ below: Math.min(below, most), above: Math.min(above, most) });

/** On each line between two breakpoints a count moves the score most where the line ends. */
function ofCount(item: CompiledItem, count: number, size: number): Chance {
  const { at, worth } = item;
  const scale = sizeOf(item, size);
  let below = 0;
  let above = 0;
  for (let right = 1; right < at.length; right++) {
    const from = (at[right - 1] as number) * scale;
    const to = (at[right] as number) * scale;
    const slope = ((worth[right] as number) - (worth[right - 1] as number)) / (to - from);
    const atEnd = squareOf(slope) * Math.max(to, 1);
    if (count >= from) below = Math.max(below, count > to ? atEnd : squareOf(slope) * Math.max(count, 1));
    if (count <= to) above = Math.max(above, atEnd);
  }
  return { below, above };
}

type Growth = NonNullable<CompiledItem["counts"]>["growth"];

/** Of the growth from an oldest count to two later ones together: the oldest is the base of the comparison. */
function ofGrowth({ at, worth }: CompiledItem, { added, few, sd }: Growth, oldest: number, later: number): Chance {
  const first = at[0] as number;
  const last = at[at.length - 1] as number;
  const slope = ((worth[worth.length - 1] as number) - (worth[0] as number)) / (last - first);
  const base = oldest / squareOf(oldest + added);
  // Chance moves the later counts' logarithm most where they are twice what is added.
  const variance = (amount: number) => squareOf(slope) * (base + amount / 4 / squareOf(amount / 2 + added));
  const countAt = (logarithm: number) => Math.max(0, 2 * (Math.exp(logarithm) * (oldest + added) - added));
  const floor = countAt(first);
  const ceiling = countAt(last);
  const widest = Math.min(Math.max(2 * added, floor), ceiling);
  const growth = steadyGrowth(added, oldest, later / 2, later / 2);
  const below = growth <= first ? 0 : variance(Math.min(Math.max(later, floor), widest));
  const above = growth >= last ? 0 : variance(Math.max(later, widest));
  const least = squareOf(sd);
  return {
    below: oldest < few ? Math.max(below, least) : below,
    above: oldest + later < few ? Math.max(above, least) : above,
  };
}
