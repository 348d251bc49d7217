import { readDigits, type TypedUnit } from "../instrument/typed";
import { roundedDigits, shiftedDigits } from "../text/decimal";
import { withoutUnseen } from "../text/unseen";

/** From when on an amount in that unit is asked about, in that unit; `places` lie between it and the one it is mixed up with. */
export type SlipBounds = { unit: TypedUnit; places: number; least: number; usual: number; apart: number };

export type AmountSpec = { unit: TypedUnit; min: number; max: number; decimals: number };

/**
 * An amount that may be meant instead, by its digits: what was typed counts yuan (`yuan`), or counts the unit that is
 * asked though it says yuan (`unit`); or it has more decimals than are kept (`rounded`). `read` is what was read.
 */
export type AmountOffer = { kind: "yuan" | "unit" | "rounded"; read: string; digits: string };

/** Whether nothing but a number was typed, so that its unit is the one that is asked. */
export const isBare = (typed: string): boolean => /^[\s\d.,'_+-]*$/.test(withoutUnseen(typed.normalize("NFKC")));

const decimalsIn = (digits: string): number => (digits.split(".")[1] ?? "").length;

/**
 * What to ask about a typed amount; `null` for nothing. Changes nothing by itself.
 * @param largest the largest other amount of money of the sheet, in the unit of the bounds; 0 where there is none
 */
export function offerFor(typed: string, spec: AmountSpec, bounds: SlipBounds, largest: number): AmountOffer | null {
  const reading = readDigits(typed, spec.unit);
  if ("problem" in reading) return null;
  const { digits } = reading;
  const size = Math.abs(Number(digits));
  const offered = (kind: AmountOffer["kind"], meant: string): AmountOffer | null => {
    const kept = roundedDigits(meant, spec.decimals);
    return Number(kept) >= spec.min && Number(kept) <= spec.max && Number(kept) !== 0
      ? { kind, read: digits, digits: kept }
      : null;
  };
  if (spec.unit === bounds.unit) {
    const { places, least, usual, apart } = bounds;
    const factor = 10 ** places;
    const isHuge = size > usual || size > spec.max || (largest > 0 && size >= apart * largest);
    if (isBare(typed) && size >= least * factor && isHuge) return offered("yuan", shiftedDigits(digits, -places));
    const isTiny = size > 0 && size < 1 && size * factor <= usual;
    if (isTiny && (!isBare(typed) || (largest > 0 && largest >= apart * size)))
      return offered("unit", shiftedDigits(digits, places));
  }
  return decimalsIn(digits) > spec.decimals ? offered("rounded", digits) : null;
}
