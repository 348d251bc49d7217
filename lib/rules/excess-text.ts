import { bareWords, filled } from "../messages/bare";
import { byLocale, languages } from "../text/languages";
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
  const digits = new Intl.NumberFormat(languages[locale].tag, { maximumFractionDigits: 20 }).format(value as number);
  const named = year === null ? name : filled(words.ofYear, { year: String(year), name });
  return filled(words.amount, { name: named, digits, unit: fact?.kind === "number" ? words.units[fact.unit] : "" });
}

/** Why nothing that rests on either can be told: which part exceeds which whole. */
export const excessText = ({ part, partValue, whole, wholeValue }: Excess, facts: ReadonlyMap<string, Fact>): Text =>
  byLocale((locale) =>
    filled(bareWords[locale].excess.sentence, {
      part: amountText(part, partValue, facts, locale),
      whole: amountText(whole, wholeValue, facts, locale),
    }),
  );
