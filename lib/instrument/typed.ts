import type { Unit } from "./question";
import { withoutUnseen } from "./unseen";

/** Units of numbers that people type: those of the questionnaire, and those that only facts have. */
type TypedUnit = Unit | "points" | "years" | "rank";

/** What people write after a number of that unit, as a pattern over lower-case words without spaces. */
const after: Record<TypedUnit, string> = {
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

const about = "(?:大约|约|大概|about|around|approximately|approx\\.?|roughly|[~≈])?";
// A comma that does not set off thousands may be a decimal one or part of a list.
const amount = "(-?(?:\\d{1,3}(?:[,'_ ]\\d{3})+|\\d+)(?:\\.\\d*)?|-?\\.\\d+)";

const build = (unit: TypedUnit) => ({
  plain: new RegExp(`^${about}${amount}(?:${after[unit]})?$`),
  tenThousands: unit === "wan-yuan" ? null : new RegExp(`^${about}${amount}万(?:${after[unit]})?$`),
  hundredMillions: unit === "wan-yuan" ? new RegExp(`^${about}${amount}亿元?$`) : null,
});

const built: Partial<Record<TypedUnit, ReturnType<typeof build>>> = {};

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

/**
 * The number that a person typed into a number of that unit, digit by digit, or `null`. Takes what people type:
 * full-width digits, thousands separators, spaces, the unit behind it, "about" before it, 万 for ten thousand and,
 * where money is in units of 10,000 yuan, 亿 for a hundred million yuan. Never guesses: 万 alone is not read where the
 * unit is 万元, since it may mean either.
 */
export function readDigits(typed: string, unit: TypedUnit): string | null {
  built[unit] ??= build(unit);
  const { plain, tenThousands, hundredMillions } = built[unit];
  const text = withoutUnseen(typed.normalize("NFKC")).toLowerCase().replace(/，/g, ",").replace(/\s+/g, " ");
  const words = text.replace(/(^|[^\d]) /g, "$1").replace(/ (?!\d)/g, "");
  const digitsIn = (pattern: RegExp | null) => pattern?.exec(words)?.[1]?.replace(/[,'_ ]/g, "");
  const exact = digitsIn(plain);
  const large = digitsIn(tenThousands) ?? digitsIn(hundredMillions);
  const digits = exact ?? (large === undefined ? null : times10000(large));
  return digits === null || !Number.isFinite(Number(digits)) ? null : plainDigits(digits);
}

/** What somebody typed as a number. */
export function readNumber(typed: string, unit: TypedUnit): number | null {
  const digits = readDigits(typed, unit);
  return digits === null ? null : Number(digits);
}

/** Decimal places that a number needs. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
