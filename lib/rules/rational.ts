/** An exact fraction; the denominator is above 0. Not reduced: values of a firm stay small. */
export type Rational = { readonly over: bigint; readonly under: bigint };

/** Longest digits and farthest decimal point that are read; values of firms are far below. */
const longest = 60;
const farthest = 400;

const powers: bigint[] = [];
/** 10 to a power from 0 up. */
export function tenTo(power: number): bigint {
  const before = powers[power];
  if (before !== undefined) return before;
  const value = 10n ** BigInt(power);
  powers[power] = value;
  return value;
}

export const whole = (value: number): Rational => ({ over: BigInt(value), under: 1n });
export const zero: Rational = whole(0);
const hundred = 100n;

const decimal = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * The exact value of a JSON number, as it is printed, or of decimal digits ("0.1", "-12.50", "1e-7"); `null` for
 * everything else. Never throws.
 */
export function rational(value: unknown): Rational | null {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return whole(value);
    return Number.isFinite(value) ? read(String(value)) : null;
  }
  return typeof value === "string" && value.length <= longest ? read(value) : null;
}

function read(text: string): Rational | null {
  const parts = decimal.exec(text);
  if (!parts) return null;
  const [, sign, before = "", after = "", exponent = "0"] = parts;
  const digits = BigInt(`${before}${after}`) * (sign === "-" ? -1n : 1n);
  const point = after.length - Number(exponent);
  if (Math.abs(point) > farthest) return null;
  return point <= 0 ? { over: digits * tenTo(-point), under: 1n } : { over: digits, under: tenTo(point) };
}

export const plus = (left: Rational, right: Rational): Rational =>
  left.under === right.under
    ? { over: left.over + right.over, under: left.under }
    : { over: left.over * right.under + right.over * left.under, under: left.under * right.under };

export const minus = (left: Rational, right: Rational): Rational =>
  plus(left, { over: -right.over, under: right.under });

export const times = (left: Rational, right: Rational): Rational => ({
  over: left.over * right.over,
  under: left.under * right.under,
});

/** Left divided by right, or `null` where right is 0. */
export function dividedBy(left: Rational, right: Rational): Rational | null {
  if (right.over === 0n) return null;
  const sign = right.over < 0n ? -1n : 1n;
  return { over: left.over * right.under * sign, under: left.under * right.over * sign };
}

/** Left as a percentage of right, or `null` where right is 0. */
export function percentOf(left: Rational, right: Rational): Rational | null {
  const share = dividedBy(left, right);
  return share && { over: share.over * hundred, under: share.under };
}

export const toThe = (value: Rational, power: number): Rational => ({
  over: value.over ** BigInt(power),
  under: value.under ** BigInt(power),
});

/** Below 0, 0 or above 0, as left is less than, equal to or more than right. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.over * right.under - right.over * left.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** More digits than a double tells apart, so that the remainder only decides which way a tie goes. */
const digitsRead = 24;

/** The nearest double. Equal values give equal doubles, and a larger value never gives a smaller one. */
export function toNumber({ over, under }: Rational): number {
  if (under === 1n) return Number(over);
  const magnitude = over < 0n ? -over : over;
  const missing = Math.max(0, digitsRead - (magnitude.toString().length - under.toString().length));
  const shifted = magnitude * tenTo(missing);
  const quotient = shifted / under;
  const rest = shifted % under === 0n ? "" : "1";
  const text = `${quotient}${rest}e-${missing + rest.length}`;
  return over < 0n ? -Number(text) : Number(text);
}
