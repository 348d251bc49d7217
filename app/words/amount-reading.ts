import type { AmountReading } from "#app/_view/entry/amount-told";
import { factsById } from "#app/acts/programme/rules";
import type { AmountSpec } from "#lib/entry/amount-offer";
import type { Unreadable } from "#lib/instrument/typed";
import type { Fact, FactKey, FactValue, Field } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { slipBounds } from "#questionnaires/facts/unit-slip";
import { translator } from "../translate";

/**
 * How a number that is asked is read back and asked about.
 * @param unit its unit in words
 * @param others the other amounts of money of the sheet, as they are stored
 */
export function amountReading(
  locale: Locale,
  { unit, min, max, decimals }: AmountSpec,
  words: string,
  others: Iterable<unknown>,
): AmountReading {
  const translate = translator(locale);
  const amounts = [...others].map((other) =>
    typeof other === "number" || typeof other === "string" ? Math.abs(Number(other)) : 0,
  );
  const inserted = { typed: "{typed}", amount: "{amount}" };
  return {
    locale,
    spec: { unit, min, max, decimals },
    bounds: slipBounds,
    largest: amounts.reduce((largest, amount) => (amount > largest ? amount : largest), 0),
    words: {
      unit: words,
      yuan: translate("amounts.yuan", { digits: "{digits}" }),
      about: translate("amounts.about"),
      offers: {
        yuan: translate("amounts.offers.yuan", inserted),
        unit: translate("amounts.offers.unit", inserted),
        rounded: translate("amounts.offers.rounded", { ...inserted, decimals }),
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
  return amountReading(locale, fact, translator(locale)(`official.units.${fact.unit}`), others);
}

/** What is said of each way in which a number cannot be read. */
export const unreadableWords = (wordsOf: (code: Unreadable) => string): Record<Unreadable, string> => ({
  "not-a-number": wordsOf("not-a-number"),
  "unclear-number": wordsOf("unclear-number"),
  "other-currency": wordsOf("other-currency"),
});
