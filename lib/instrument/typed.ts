import { shiftedDigits } from "../text/decimal";
import { plainNumeral, readNumeral } from "../text/numeral";
import { withoutUnseen } from "../text/unseen";
import type { Unit } from "./question";

/** Units of numbers that people type: those of the questionnaire, and those that only facts have. */
export type TypedUnit = Unit | "points" | "years" | "rank";

/** What people write after a number of that unit, as a pattern over small letters without spaces. */
const unitWords: Record<TypedUnit, string> = {
  people: "人|名|位|people|persons?|employees|staff",
  "wan-yuan": "(?:元|圆|块钱?|yuan|rmb|cny|renminbi|人民币)+[整正]?",
  pieces: "件|项|个|items?|pieces?|patents?",
  months: "个月|months?",
  percent: "%|percent|percentagepoints?|pct|个?百分点|个点",
  positions: "个|位|positions?",
  laboratories: "个|家|laborator(?:y|ies)|labs?",
  centres: "个|家|cent(?:re|er)s?",
  points: "分|points?",
  years: "年|years?",
  rank: "名|位|(?:st|nd|rd|th)",
};

/** Units of which people count thousands and more. */
const large: ReadonlySet<TypedUnit> = new Set(["people", "wan-yuan", "pieces"]);

/** Units of what a firm may have none of, and how people say so. */
const countable: ReadonlySet<TypedUnit> = new Set(["people", "pieces", "positions", "laboratories", "centres"]);
const none = /^(?:没有|无|none|nil)$/;

/** Places from 元 to the unit in which money is asked. */
const placesOfMoney = -4;

const aboutWords = "大?约|大概|about|around|approx(?:imately|\\.)?|roughly|[~≈]";
const about = `(?:${aboutWords})?`;
/** Whether somebody says that a number is none to the last digit. */
export const isAbout = (typed: string): boolean => new RegExp(`^(?:${aboutWords})|左右$`).test(plainText(typed));

const currency = "(?:人民币|rmb|cny|renminbi|¥)*";
const otherCurrency =
  /[$€£₩₹฿]|美[元金刀]|港[元币]|欧元|英镑|日[元圆]|韩元|台币|卢布|usd|hkd|eur|gbp|jpy|dollars?|euros?/;
/** Minus signs and dashes of all kinds, which a keyboard or a table puts before what is below nought. */
const dashes = /^[-\u2010-\u2015\u2212\u207b\u208b\ufe58\u30fc\u4e00](?=[\d.¥]|人民币|rmb|cny)/;
const negative = /^(?:负|亏损?|minus|negative)/;

/**
 * Why what was typed is no number that could be meant: none, or one that could be several, or other money than asked,
 * or a share of it.
 */
export type Unreadable = "not-a-number" | "unclear-number" | "other-currency" | "percentage";

/** What was typed, in small letters, with the digits of every width alike and no spaces but between digits. */
const plainText = (typed: string): string =>
  withoutUnseen(typed.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/(^|[^\d]) /g, "$1")
    .replace(/ (?!\d)/g, "")
    // An input method writes 。 where a point is meant.
    .replace(/(\d)。(?=\d)/g, "$1.")
    .replace(/[。.]$/, "")
    // The unit as our own English words write it.
    .replace(/[x×*]10,?000(?:yuan|rmb|cny)?$/, "万元");

/** The text without its sign, and the sign: brackets are one in accounts. */
function signOf(text: string): { sign: "" | "-"; rest: string } {
  const [, within, behind = ""] = /^\(([^()]*)\)(.*)$/.exec(text) ?? [];
  if (within !== undefined && /\d/.test(within) && !/^[-+]/.test(within)) return { sign: "-", rest: within + behind };
  const unsigned = text.replace(dashes, "").replace(negative, "");
  return unsigned === text ? { sign: "", rest: text.replace(/^\+/, "") } : { sign: "-", rest: unsigned };
}

/** Percent as people say it: 百分之三十五, 三成. */
function asPercent(text: string): { number: string; places: number } {
  const [, part] = /^百分之(.+)$/.exec(text) ?? [];
  if (part !== undefined) return { number: part, places: 0 };
  const [, tenths] = /^(.+)成$/.exec(text) ?? [];
  return tenths === undefined ? { number: text, places: 0 } : { number: tenths, places: 1 };
}

/**
 * The number that a person typed into a number of that unit, digit by digit, or why it cannot be read. Takes what
 * people type: digits of every width, what sets off thousands or ten thousands, Chinese numbers, 万 and "million", "about"
 * or 第 before it, the unit behind it. Money that bears a sign, 元 or a word such as 万 is in yuan, other money in the unit that is asked. Never guesses.
 */
export function readDigits(typed: string, unit: TypedUnit): { digits: string } | { problem: Unreadable } {
  const text = plainText(typed);
  if (unit === "wan-yuan" && otherCurrency.test(text)) return { problem: "other-currency" };
  const isMoney = unit === "wan-yuan";
  if (isMoney && /%|percent|^百分之|成$/.test(text)) return { problem: "percentage" };
  const ahead = isMoney ? currency : unit === "rank" ? "第?" : "";
  const pattern = new RegExp(`^${about}(${ahead})(.+?)((?:${unitWords[unit]})?)(?:左右)?$`);
  const outer = signOf(text);
  const [, before = "", body = "", behind = ""] = pattern.exec(outer.rest) ?? [];
  const own = outer.sign === "" ? signOf(body) : { sign: outer.sign, rest: body };
  if (countable.has(unit) && none.test(outer.rest)) return { digits: "0" };
  const { number, places } = unit === "percent" ? asPercent(own.rest) : { number: own.rest, places: 0 };
  const numeral = readNumeral(number);
  if (numeral === null || (numeral.isScaled && !large.has(unit))) return { problem: unreadable(number) };
  const isInYuan = isMoney && (numeral.isScaled || before !== "" || behind !== "");
  const digits = shiftedDigits(numeral.digits, isInYuan ? placesOfMoney : places);
  return { digits: own.sign === "-" && digits !== "0" ? `-${digits}` : digits };
}

/** Why a text is no number: points and commas of its digits could mean several. */
function unreadable(text: string): Unreadable {
  const [digits = ""] = /^[\d.,'_ ]*\d/.exec(text) ?? [];
  return /[.,]/.test(digits) && plainNumeral(digits) === null ? "unclear-number" : "not-a-number";
}

/** The number that a person typed into a number of that unit, or `null`. */
export function readNumber(typed: string, unit: TypedUnit): number | null {
  const reading = readDigits(typed, unit);
  return "digits" in reading && Number.isFinite(Number(reading.digits)) ? Number(reading.digits) : null;
}

/** Decimal places that a number needs. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
