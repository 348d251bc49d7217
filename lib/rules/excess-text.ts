import { bareWords, filled } from "../messages/bare";
import { digitsInFull, moneyInFull } from "../text/amount";
import { byLocale } from "../text/languages";
import type { Locale, Text } from "../text/text";
import type { Fact, FactKey, FactValue } from "./fact";
import { partsOf } from "./keys";
import type { Excess } from "./part-of";

/** A value with its name and year; digits given as text keep every place. */
function amountText(key: FactKey, value: FactValue, facts: ReadonlyMap<string, Fact>, locale: Locale): string {
  const words = bareWords[locale].excess;
  const { fact: id, year } = partsOf(key);
  const fact = facts.get(id);
  const name = fact?.text[locale] ?? id;
  const named = year === null ? name : filled(words.ofYear, { year: String(year), name });
  const isMoney = fact?.kind === "number" && fact.unit === "wan-yuan";
  const digits = isMoney ? moneyInFull(value as number, locale) : digitsInFull(value as number, locale);
  const unit = fact?.kind === "number" && fact.unit !== "wan-yuan" ? words.units[fact.unit] : "";
  return filled(words.amount, { name: named, digits, unit });
}

/** Why nothing that rests on either can be told: which part exceeds which whole. */
export const excessText = ({ part, partValue, whole, wholeValue }: Excess, facts: ReadonlyMap<string, Fact>): Text =>
  byLocale((locale) =>
    filled(bareWords[locale].excess.sentence, {
      part: amountText(part, partValue, facts, locale),
      whole: amountText(whole, wholeValue, facts, locale),
    }),
  );
