import type { AmountReading } from "#app/_view/entry/amount-told";
import { factsById } from "#app/acts/programme/rules";
import type { AmountSpec } from "#lib/entry/amount-offer";
import type { Unreadable } from "#lib/instrument/typed";
import type { Fact, FactKey, FactValue, Field } from "#lib/rules/fact";
import { keyOf, partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { checks } from "#questionnaires/facts/checks";
import { slipBounds } from "#questionnaires/facts/unit-slip";
import { translator } from "../translate";

/** The size of an amount as it is stored; 0 of what is none. */
const sizeOf = (stored: unknown): number =>
  typeof stored === "number" || typeof stored === "string" ? Math.abs(Number(stored)) || 0 : 0;

/** The amount that a fact is compared with as its whole, in the year of a key: one that is given, or else the first. */
function wholeOf(key: FactKey, values: ReadonlyMap<FactKey, FactValue>, locale: Locale) {
  const { fact, year } = partsOf(key);
  const wholes = checks.flatMap(({ smaller, larger }) => {
    const whole = factsById.get(larger);
    if (smaller !== fact || whole?.kind !== "number" || whole.unit !== slipBounds.unit) return [];
    const control = keyOf(larger, year);
    return [{ control, name: whole.text[locale], value: values.get(control) }];
  });
  return wholes.find(({ value }) => value !== undefined) ?? wholes[0] ?? null;
}

/**
 * How a number that is asked is read back and asked about.
 * @param unit its unit in words
 * @param others the other amounts of money of the sheet, as they are stored
 * @param whole what it is part of, with its value as it is stored
 */
export function amountReading(
  locale: Locale,
  { unit, min, max, decimals }: AmountSpec,
  words: string,
  others: Iterable<unknown>,
  whole: { control: string; name: string; value: unknown } | null,
): AmountReading {
  const translate = translator(locale);
  const amounts = [...others].map(sizeOf);
  const inserted = { typed: "{typed}", amount: "{amount}", whole: "{whole}" };
  return {
    locale,
    spec: { unit, min, max, decimals },
    bounds: slipBounds,
    whole: whole && { control: whole.control, name: whole.name, amount: sizeOf(whole.value) },
    largest: amounts.reduce((largest, amount) => (amount > largest ? amount : largest), 0),
    words: {
      unit: words,
      yuan: translate("amounts.yuan", { digits: "{digits}" }),
      about: translate("amounts.about"),
      offers: {
        yuan: translate("amounts.offers.yuan", inserted),
        unit: translate("amounts.offers.unit", inserted),
        rounded: translate("amounts.offers.rounded", { ...inserted, decimals }),
        share: translate("amounts.offers.share", inserted),
      },
      change: translate("amounts.change", inserted),
    },
  };
}

/** How a number of a fact is read back and asked about, in view of the other facts that are amounts of money. */
export function amountOfFact(
  fact: Fact | Field,
  key: FactKey,
  values: ReadonlyMap<FactKey, FactValue>,
  locale: Locale,
): AmountReading | null {
  if (fact.kind !== "number") return null;
  const others = [...values].flatMap(([other, value]) => {
    const beside = factsById.get(partsOf(other).fact);
    return other !== key && beside?.kind === "number" && beside.unit === slipBounds.unit ? [value] : [];
  });
  return amountReading(
    locale,
    fact,
    translator(locale)(`official.units.${fact.unit}`),
    others,
    wholeOf(key, values, locale),
  );
}

/** What is said of each way in which a number cannot be read. */
export const unreadableWords = (wordsOf: (code: Unreadable) => string): Record<Unreadable, string> => ({
  "not-a-number": wordsOf("not-a-number"),
  "unclear-number": wordsOf("unclear-number"),
  "other-currency": wordsOf("other-currency"),
  percentage: wordsOf("percentage"),
});
