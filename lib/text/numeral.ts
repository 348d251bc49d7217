import { type Decimal, decimalOf, digitsOf, sum, timesTenTo } from "./decimal";

/** Powers of ten of the words that stand within a Chinese number, and of those that close a group of it. */
const inner: Record<string, number> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const closing: Record<string, number> = { 万: 4, 萬: 4, w: 4, wan: 4, 亿: 8, 億: 8, yi: 8 };
/** Those of words behind an English number. */
const english: Record<string, number> = {
  ...{ k: 3, thousand: 3, m: 6, mn: 6, mil: 6, mln: 6, million: 6, millions: 6 },
  ...{ b: 9, bn: 9, billion: 9, billions: 9 },
};

const written = "零〇一二三四五六七八九";
const formal = "零〇壹贰叁肆伍陆柒捌玖";
const others: Record<string, string> = { 两: "2", 俩: "2", 叄: "3", 貳: "2", 陸: "6" };

const digitOf = (sign: string): string | null => {
  const place = Math.max(written.indexOf(sign), formal.indexOf(sign));
  return place < 0 ? (others[sign] ?? null) : String(Math.max(0, place - 1));
};

/** Ways to write the digits of one number, of which commas set off thousands or ten thousands, and points thousands. */
const ways: readonly [pattern: RegExp, separators: RegExp][] = [
  [/^(?:\d+(?:\.\d*)?|\.\d+)$/, /(?!)/g],
  [/^[1-9]\d{0,2}([,'_ ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/, /[,'_ ]/g],
  [/^[1-9]\d{0,3}(?:,\d{4})+(?:\.\d*)?$/, /,/g],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, /\./g],
];

/** Digits as they are written in one number, plainly; `null` where they are none, or could be several. */
export function plainNumeral(text: string): string | null {
  const way = ways.find(([pattern]) => pattern.test(text));
  return way ? text.replace(way[1], "").replace(/^\./, "0.").replace(/\.$/, "") : null;
}

type Part = { nought: true } | { number: string } | { inner: number } | { closing: number };

/** Words that count more than a group: 百 and 千 alone count whatever is asked. */
const scaleWord = /[a-z万萬亿億]/;
const word = /^(?:wan|yi|w|[十拾百佰千仟万萬亿億])/;

/** The first part of a text, with how long it is written; `null` where something else stands there. */
function partAt(text: string): { part: Part; length: number } | null {
  const [name] = word.exec(text) ?? [];
  const power = name === undefined ? undefined : inner[name];
  if (name !== undefined) {
    const part = power === undefined ? { closing: closing[name] as number } : { inner: power };
    return { part, length: name.length };
  }
  const [digits] = /^[\d.,'_ ]*\d\.?/.exec(text) ?? [];
  if (digits !== undefined) {
    const number = plainNumeral(digits.trim());
    return number === null ? null : { part: { number }, length: digits.length };
  }
  const sign = digitOf(text.charAt(0));
  if (sign === null) return null;
  const [decimals] = /^点[^点]+?(?=[十拾百佰千仟万萬亿億]|$)/.exec(text.slice(1)) ?? [];
  if (decimals !== undefined) {
    const after = [...decimals.slice(1)].map(digitOf);
    return after.includes(null) ? null : { part: { number: `${sign}.${after.join("")}` }, length: 1 + decimals.length };
  }
  return { part: sign === "0" ? { nought: true } : { number: sign }, length: 1 };
}

/** The parts of a number with Chinese words in it; `null` where something else stands there. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  for (let rest = text; rest !== ""; ) {
    const next = partAt(rest);
    if (next === null) return null;
    parts.push(next.part);
    rest = rest.slice(next.length);
  }
  return parts;
}

const lengthOf = (number: string): number => (number.split(".")[0] ?? "").length;

/** A number that is read part by part; what people say in short (一万二 for 12,000) is not guessed at. */
class Sum {
  #total: Decimal = decimalOf("0");
  #group: Decimal | null = null;
  #pending: string | null = null;
  /** The power of the last word within the group, and of the last one that closed a group. */
  #inner = Number.POSITIVE_INFINITY;
  #closing = Number.POSITIVE_INFINITY;
  #isAfterNought = false;
  #isClosed = false;

  /** Takes the next part; says whether it can stand there. */
  take(part: Part): boolean {
    const wasClosed = this.#isClosed;
    this.#isClosed = false;
    if ("nought" in part) {
      this.#isAfterNought = true;
      return this.#pending === null;
    }
    if ("number" in part) {
      if (this.#pending !== null) return false;
      this.#pending = part.number;
      return true;
    }
    return "inner" in part ? this.#takeInner(part.inner) : this.#close(part.closing, wasClosed);
  }

  #takeInner(power: number): boolean {
    if (power >= this.#inner) return false;
    const number = this.#pending ?? (power === 1 && this.#group === null ? "1" : null);
    if (number === null || lengthOf(number) > this.#inner - power) return false;
    this.#group = sum(this.#group ?? decimalOf("0"), timesTenTo(decimalOf(number), power));
    this.#pending = null;
    this.#inner = power;
    this.#isAfterNought = false;
    return true;
  }

  #close(power: number, wasClosed: boolean): boolean {
    if (wasClosed && power > this.#closing && this.#group === null && this.#pending === null) {
      // 万亿: so many 万 of 亿.
      this.#total = timesTenTo(this.#total, power);
      this.#closing = power;
      return true;
    }
    if (power >= this.#closing || !this.#isTailSound(Number.POSITIVE_INFINITY)) return false;
    const group = this.#groupNow();
    if (group === null || lengthOf(digitsOf(group)) > this.#closing - power) return false;
    this.#total = sum(this.#total, timesTenTo(group, power));
    this.#group = null;
    this.#pending = null;
    this.#inner = Number.POSITIVE_INFINITY;
    this.#closing = power;
    this.#isAfterNought = false;
    this.#isClosed = true;
    return true;
  }

  /** Whether the number at the end of a group fills the places that the word before it leaves, or 零 fills them. */
  #isTailSound(alone: number): boolean {
    const places = this.#group === null ? alone : this.#inner;
    if (this.#pending === null || places === Number.POSITIVE_INFINITY) return true;
    const length = lengthOf(this.#pending);
    return this.#isAfterNought ? length <= places : length === places;
  }

  #groupNow(): Decimal | null {
    if (this.#pending === null) return this.#group;
    return sum(this.#group ?? decimalOf("0"), decimalOf(this.#pending));
  }

  /** What the parts come to; `null` where they are no number. */
  value(): Decimal | null {
    if (!this.#isTailSound(this.#closing)) return null;
    return sum(this.#total, this.#groupNow() ?? decimalOf("0"));
  }
}

/** Between a number and the word that counts it, as it is spoken: 12个亿. */
const spokenCounter = /([\d一二三四五六七八九十百千两])[个個](?=[万萬亿億])/g;

function chineseNumeral(text: string): Decimal | null {
  const parts = partsOf(text.replace(spokenCounter, "$1"));
  if (parts === null || parts.length === 0) return null;
  const numbers = parts.flatMap((part) => ("number" in part ? [part.number] : []));
  if (numbers.length > 1 && numbers.some((number) => number.includes("."))) return null;
  const total = new Sum();
  return parts.every((part) => total.take(part)) ? total.value() : null;
}

const scale = new RegExp(`^(.*?)(hundred|ten)?(${Object.keys(english).join("|")})$`);
const before: Record<string, number> = { ten: 1, hundred: 2 };

/** What so many digits or words come to: 3,600, 1,2000, 8.6千万, 1亿2000万, 一亿二千万, 1.2 million. */
export type Numeral = {
  digits: string;
  /** Whether a word such as 万 or "million" stands in it, and so says in which unit it counts. */
  isScaled: boolean;
};

/**
 * A number without a sign, as people write it, digit by digit; `null` where it is none or could be several.
 * @param text small letters, without spaces but between digits
 */
export function readNumeral(text: string): Numeral | null {
  const plain = plainNumeral(text);
  if (plain !== null) return { digits: digitsOf(decimalOf(plain)), isScaled: false };
  const [, number, more, name] = scale.exec(text) ?? [];
  const counted = number === undefined ? null : plainNumeral(number);
  if (counted !== null && name !== undefined) {
    const power = (english[name] as number) + (more === undefined ? 0 : (before[more] as number));
    return { digits: digitsOf(timesTenTo(decimalOf(counted), power)), isScaled: true };
  }
  const value = chineseNumeral(text);
  return value && { digits: digitsOf(value), isScaled: scaleWord.test(text) };
}
