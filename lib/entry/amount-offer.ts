import { readDigits, readNumber, type TypedUnit } from "../instrument/typed";
import { roundedDigits, shiftedDigits } from "../text/decimal";
import { withoutUnseen } from "../text/unseen";
import { withoutEnd } from "../text/without-end";

/** From when on an amount in that unit is asked about, in that unit; `places` lie between it and the one it is mixed up with. */
export type SlipBounds = { unit: TypedUnit; places: number; least: number; usual: number; apart: number };

export type AmountSpec = { unit: TypedUnit; min: number; max: number; decimals: number };

/**
 * An amount that may be meant instead, by its digits: what was typed counts yuan (`yuan`), or counts the unit that is
 * asked though it says yuan (`unit`); or it has more decimals than are kept (`rounded`), or is a share of what it is part
 * of (`share`). `read` is what was read, of a share the percent.
 */
export type AmountOffer = { kind: "yuan" | "unit" | "rounded" | "share"; read: string; digits: string };

/** Other amounts of the sheet, in the unit of the bounds: the largest, and the one that it is part of; 0 where there is none. */
export type AmountsBeside = { largest: number; whole: number };

/** Whether nothing but a number was typed, so that its unit is the one that is asked. */
export const isBare = (typed: string): boolean => /^[\s\d.,'_+-]*$/.test(withoutUnseen(typed.normalize("NFKC")));

/** Places to which a share is told. */
const placesOfShare = 6;

/** So many percent of an amount, without noughts at its end. */
const shareOf = (whole: number, percent: number): string =>
  withoutEnd(withoutEnd(((whole * percent) / 100).toFixed(placesOfShare), /0/), /\./);

const decimalsIn = (digits: string): number => (digits.split(".")[1] ?? "").length;

/**
 * What to ask about a typed amount; `null` for nothing. Changes nothing by itself.
 */
export function offerFor(
  typed: string,
  spec: AmountSpec,
  bounds: SlipBounds,
  { largest, whole }: AmountsBeside,
): AmountOffer | null {
  const reading = readDigits(typed, spec.unit);
  const offered = (kind: AmountOffer["kind"], read: string, meant: string): AmountOffer | null => {
    const kept = roundedDigits(meant, spec.decimals);
    const isTaken = Number(kept) >= spec.min && Number(kept) <= spec.max && Number(kept) !== 0;
    return isTaken ? { kind, read, digits: kept } : null;
  };
  if ("problem" in reading) {
    const share = reading.problem === "percentage" ? readNumber(typed, "percent") : null;
    return share === null || whole === 0 ? null : offered("share", String(share), shareOf(whole, share));
  }
  const { digits } = reading;
  const size = Math.abs(Number(digits));
  if (spec.unit === bounds.unit) {
    const { places, least, usual, apart } = bounds;
    const factor = 10 ** places;
    const isHuge = size > usual || size > spec.max || (largest > 0 && size >= apart * largest);
    if (isBare(typed) && size >= least * factor && isHuge)
      return offered("yuan", digits, shiftedDigits(digits, -places));
    const isTiny = size > 0 && size < 1 && size * factor <= usual;
    if (isTiny && (!isBare(typed) || (largest > 0 && largest >= apart * size)))
      return offered("unit", digits, shiftedDigits(digits, places));
  }
  return decimalsIn(digits) > spec.decimals ? offered("rounded", digits, digits) : null;
}
