import type { Locale } from "../text/text";
import { en } from "./en/index";
import { toldEn } from "./en/told";
import type { Messages } from "./shape";
import type { Some } from "./widen";
import { zh } from "./zh/index";
import { toldZh } from "./zh/told";

/** Whom the words of a result speak to: the firm itself, or others, whom they tell of the firm. */
export type Reader = "firm" | "others";

const readers = (own: Messages, told: Some<Messages>): Record<Reader, Messages> => ({
  firm: own,
  others: over(own, told),
});
const byLocale: Record<Locale, Record<Reader, Messages>> = { zh: readers(zh, toldZh), en: readers(en, toldEn) };

export const messagesOf = (locale: Locale, reader: Reader = "firm"): Messages => byLocale[locale][reader];

type Tree = { [key: string]: string | Tree };

/** Words, with those that the second tree has in place of their own. */
function over<T extends object>(words: T, instead: object): T {
  const both = { ...(words as Tree) };
  for (const [key, value] of Object.entries(instead as Tree)) {
    const own = both[key];
    both[key] = typeof value === "string" || typeof own !== "object" ? value : over(own, value);
  }
  return both as T;
}
