import { isAbout, readDigits, type TypedUnit } from "../instrument/typed";
import { digitsInFull, moneyInFull } from "../text/amount";
import { shiftedDigits } from "../text/decimal";
import type { Locale } from "../text/languages";
import { withoutUnseen } from "../text/unseen";

/** The words around an amount that is read back: its unit, "" where it has none, `yuan` with `{digits}`, and what is said of a round figure. */
export type ReadBackWords = { unit: string; yuan: string; about: string };

/** Letters alone: what differs in spaces says nothing. */
const close = (text: string): string => text.replace(/\s/g, "");

/** From when on the digits of a number are hard to count. */
const long = 10_000;

/** An amount by its digits, in the unit that is asked, and where people say it otherwise, also so. */
export function amountWords(digits: string, unit: TypedUnit, words: ReadBackWords, locale: Locale): string[] {
  const asked = `${digitsInFull(digits, locale)} ${words.unit}`.trim();
  if (unit !== "wan-yuan" || Number(digits) === 0) return [asked];
  const size = Math.abs(Number(digits));
  const said =
    size > 0 && size < 1
      ? words.yuan.replace("{digits}", digitsInFull(shiftedDigits(digits, 4), locale))
      : moneyInFull(digits, locale);
  return said === asked ? [asked] : [asked, said];
}

/**
 * How a typed number was read, such as 1.2亿 = 12,000 万元; `null` where it cannot be read, and where what was typed
 * shows it plainly.
 */
export function readBack(typed: string, unit: TypedUnit, words: ReadBackWords, locale: Locale): string | null {
  const reading = readDigits(typed, unit);
  if ("problem" in reading) return null;
  const { digits } = reading;
  const text = withoutUnseen(typed.normalize("NFKC")).trim();
  const amounts = amountWords(digits, unit, words, locale);
  const isPlain = text === digits || text === digitsInFull(digits, locale);
  if (!isPlain && amounts.some((amount) => close(amount) === close(text))) return null;
  if (!isPlain) return [typed.trim(), amounts[0]].join(" = ") + (isAbout(text) ? words.about : "");
  return amounts.length > 1 || Math.abs(Number(digits)) >= long ? amounts.join(" = ") : null;
}
