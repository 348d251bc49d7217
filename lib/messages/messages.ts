import type { Locale } from "../text/text";
import { en } from "./en/index";
import { toldEn } from "./en/told";
import type { Messages } from "./shape";
import { zh } from "./zh/index";
import { toldZh } from "./zh/told";

/** Whom the words of a result speak to: the firm itself, or others, whom they tell of the firm. */
export type Reader = "firm" | "others";

const byLocale: Record<Locale, Messages> = { zh, en };
const told: Record<Locale, Messages> = { zh: over(zh, toldZh), en: over(en, toldEn) };

export const messagesOf = (locale: Locale, reader: Reader = "firm"): Messages =>
  reader === "firm" ? byLocale[locale] : told[locale];

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
