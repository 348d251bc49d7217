import type { Unit } from "./question";
import { withoutUnseen } from "./unseen";

/** Units of numbers that people type: those of the questionnaire, and those that only facts have. */
export type TypedUnit = Unit | "points" | "years" | "rank";

/** What people write after a number of that unit, as a pattern over lower-case words without spaces. */
const unitWords: Record<TypedUnit, string> = {
  people: "人|名|位|people|persons?|employees|staff",
  "wan-yuan": "万元|wanyuan",
  pieces: "件|项|个|items?|pieces?|patents?",
  months: "个月|months?",
  percent: "%|percent|个百分点",
  positions: "个|位|positions?",
  laboratories: "个|家|laborator(?:y|ies)|labs?",
  centres: "个|家|cent(?:re|er)s?",
  points: "分|points?",
  years: "年|years?",
  rank: "名|位|(?:st|nd|rd|th)",
};

/**
 * What may stand behind a number of that unit, as a pattern with a group for ten thousand of it: 万 and, where money is
 * in units of 10,000 yuan, 亿. 万 alone is not read where the unit is 万元, since it may mean either.
 */
export function afterUnit(unit: TypedUnit): string {
  const words = unitWords[unit];
  return unit === "wan-yuan" ? `(?:(亿)元?|${words})?` : `(?:(万)(?:${words})?|${words})?`;
}

const about = "(?:大?约|大概|about|around|approx(?:imately|\\.)?|roughly|[~≈])?";
// A comma that does not set off thousands may be a decimal one or part of a list.
const amount = "(-?(?:\\d{1,3}(?:[,'_ ]\\d{3})+|\\d+)(?:\\.\\d*)?|-?\\.\\d+)";

/**
 * The number that a person typed, its digits without what sets off thousands, and whether these count ten thousands;
 * `null` where it is no number. Takes what people type: full-width digits, thousands separators, spaces, "about" before
 * it, and what `after` allows behind it. Never guesses.
 */
function amountIn(typed: string, after: string): { value: number; digits: string; isLarge: boolean } | null {
  const text = withoutUnseen(typed.normalize("NFKC")).toLowerCase().replace(/\s+/g, " ");
  const words = text.replace(/(^|[^\d]) /g, "$1").replace(/ (?!\d)/g, "");
  const [, written, large] = new RegExp(`^${about}${amount}${after}$`).exec(words) ?? [];
  const digits = written?.replace(/[,'_ ]/g, "");
  // Adding nought takes the sign of nought away.
  const value = Number(`${digits}e${large ? 4 : 0}`) + 0;
  return digits && Number.isFinite(value) ? { value, digits, isLarge: large !== undefined } : null;
}

/** Shifts the decimal point in the text: multiplying would leave traces such as 5699.999. */
const times10000 = (digits: string): string => {
  const [whole = "", part = ""] = digits.split(".");
  const padded = part.padEnd(4, "0");
  return `${whole}${padded.slice(0, 4)}.${padded.slice(4)}`;
};

/** Digits without what does not count: leading and trailing noughts, a lone point, the sign of nought. */
function plainDigits(digits: string): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = digits.replace("-", "").split(".");
  const decimals = part.replace(/0+$/, "");
  const text = `${whole.replace(/^0+(?=\d)/, "") || "0"}${decimals && `.${decimals}`}`;
  return text === "0" ? text : sign + text;
}

/** The number that a person typed into a number of that unit, digit by digit, or `null`. */
export function readDigits(typed: string, unit: TypedUnit): string | null {
  const found = amountIn(typed, afterUnit(unit));
  return found && plainDigits(found.isLarge ? times10000(found.digits) : found.digits);
}

/** The number that a person typed before what `after` allows, or `null`. */
export const numberBefore = (typed: string, after: string): number | null => amountIn(typed, after)?.value ?? null;

/** The number that a person typed into a number of that unit, or `null`. */
export const readNumber = (typed: string, unit: TypedUnit): number | null => numberBefore(typed, afterUnit(unit));

/** Decimal places that a number needs. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
