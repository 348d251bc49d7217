import { type Locale, languages } from "./languages";

/** Decimals of an amount that is told rounded, at least, and of one that is told in full, at most. */
const usualDecimals = 2;
const mostDecimals = 15;

const formats = new Map<string, Intl.NumberFormat>();

/** A format, made once: making one takes as long as some hundred numbers. */
function formatOf(tag: string, decimals: number, useGrouping: boolean): Intl.NumberFormat {
  const name = `${tag} ${decimals} ${useGrouping}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: decimals, useGrouping });
  formats.set(name, format);
  return format;
}

const digitsOf = (value: number | string, decimals: number, locale: Locale): string =>
  formatOf(languages[locale].tag, decimals, true).format(value as number);

const numberRounded = (value: string, decimals: number): number =>
  Number(formatOf("en", decimals, false).format(value as unknown as number));

/** A decimal times a power of ten, without a change of its digits. */
function shifted(value: number | string, power: number): string {
  const [digits = "0", exponent = "0"] = `${value}`.trim().toLowerCase().split("e");
  return `${digits}e${Number(exponent) + power}`;
}

/** The fewest decimals, two or more, with which a value does not seem to lie on another side of a border. */
export function decimalsBeside(value: string, border: string): number {
  const side = (number: number) => Math.sign(number - Number(border));
  let decimals = usualDecimals;
  while (decimals < mostDecimals && side(numberRounded(value, decimals)) !== side(Number(value))) decimals++;
  return decimals;
}

/** How many decimals a number has. */
export function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < mostDecimals && Number(value.toFixed(decimals)) !== value) decimals++;
  return decimals;
}

/**
 * A number rounded to two decimals, or to as many as it takes to show on which side of a border it lies: 79.996 is not
 * 80, and what is not 0 is not shown as 0.
 */
export const digitsBeside = (value: number, border: number, locale: Locale): string =>
  digitsOf(value, decimalsBeside(`${value}`, `${border}`), locale);

/** A number with every decimal that it has; digits given as text keep more than a double would. */
export const digitsInFull = (value: number | string, locale: Locale): string => digitsOf(value, mostDecimals, locale);

/**
 * Money in 万元, in the unit that its size is told in and to two decimals, or in full where those do not show on which
 * side of a border it lies.
 */
export function moneyBeside(value: number, border: number, locale: Locale): string {
  const { words, power } = unitOf(value, locale);
  const inUnit = shifted(value, -power);
  if (decimalsBeside(inUnit, shifted(border, -power)) > usualDecimals) return moneyInFull(value, locale);
  return words.replace("{digits}", digitsOf(inUnit, usualDecimals, locale));
}

/** Money in 万元, to the last digit: in a larger unit only where that takes no more than two decimals. */
export function moneyInFull(value: number | string, locale: Locale): string {
  const isShort = (power: number) => {
    const inUnit = shifted(value, -power);
    return numberRounded(inUnit, usualDecimals) === Number(inUnit);
  };
  const units = languages[locale].money.filter(({ from }) => Math.abs(Number(value)) >= from);
  const { words, power } = units.find((unit) => isShort(unit.power)) ?? lastOf(units);
  return words.replace("{digits}", digitsOf(shifted(value, -power), mostDecimals, locale));
}

const lastOf = <Item>(items: readonly Item[]): Item => items[items.length - 1] as Item;

const unitOf = (value: number, locale: Locale) =>
  languages[locale].money.find(({ from }) => Math.abs(value) >= from) ?? lastOf(languages[locale].money);
