import { withoutEnd } from "./without-end";

/** A decimal number digit by digit: so many units of a power of ten. */
export type Decimal = { readonly units: bigint; readonly power: number };

const ten = 10n;

/** Digits with or without a point, as a decimal. */
export function decimalOf(digits: string): Decimal {
  const [whole = "", part = ""] = digits.split(".");
  return { units: BigInt(`${whole}${part}` || "0"), power: -part.length };
}

const shiftedTo = ({ units, power }: Decimal, to: number): bigint => units * ten ** BigInt(power - to);

export function sum(one: Decimal, other: Decimal): Decimal {
  const power = Math.min(one.power, other.power);
  return { units: shiftedTo(one, power) + shiftedTo(other, power), power };
}

export const timesTenTo = ({ units, power }: Decimal, more: number): Decimal => ({ units, power: power + more });

/** A decimal as its digits, without noughts that do not count. */
export function digitsOf({ units, power }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = `${units < 0n ? -units : units}`;
  if (units === 0n || power >= 0) return sign + digits + (units === 0n ? "" : "0".repeat(power));
  const padded = digits.padStart(1 - power, "0");
  const decimals = withoutEnd(padded.slice(power), /0/);
  return `${sign}${padded.slice(0, power)}${decimals && `.${decimals}`}`;
}

/** Digits with the point moved by so many places to the right. */
export const shiftedDigits = (digits: string, places: number): string =>
  digitsOf(timesTenTo(decimalOf(digits), places));

/** Digits with at most so many decimals, rounded as people do it: half away from nought. */
export function roundedDigits(digits: string, decimals: number): string {
  const { units, power } = decimalOf(digits);
  if (-power <= decimals) return digits;
  const step = ten ** BigInt(-power - decimals);
  const half = units < 0n ? -(step / 2n) : step / 2n;
  return digitsOf({ units: (units + half) / step, power: -decimals });
}
