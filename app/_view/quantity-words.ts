import { type Translate, translator } from "#app/translate";
import type { MeasureUnit } from "#lib/rules/criterion";
import { digitsBeside, digitsInFull, moneyBeside, moneyInFull } from "#lib/text/amount";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** Numbers and amounts in one language. */
export type QuantityWords = {
  locale: Locale;
  translate: Translate;
  /** Digits as text keep every place that a double would lose. */
  number: (value: number | string, decimals?: number) => string;
  /** An amount to its last digit. */
  amount: (unit: MeasureUnit, value: number | string) => string;
  /** An amount rounded, as far as it still shows on which side of the border it lies. */
  beside: (unit: MeasureUnit, value: number, border: number) => string;
  /** How far apart two amounts are: rounded, and never 0 where it is not. */
  difference: (unit: MeasureUnit, value: number) => string;
};

const usualDecimals = 6;

export function quantityWords(locale: Locale): QuantityWords {
  const translate = translator(locale);
  const number = (value: number | string, decimals = usualDecimals): string =>
    new Intl.NumberFormat(languages[locale].tag, { maximumFractionDigits: decimals }).format(value as number);
  return {
    locale,
    translate,
    number,
    amount: (unit, value) =>
      unit === "wan-yuan"
        ? moneyInFull(value, locale)
        : translate(`review.amounts.${unit}`, { amount: digitsInFull(value, locale) }),
    beside: (unit, value, border) =>
      unit === "wan-yuan"
        ? moneyBeside(value, border, locale)
        : translate(`review.amounts.${unit}`, { amount: digitsBeside(value, border, locale) }),
    difference(unit, value) {
      const size = Math.abs(value);
      if (unit === "wan-yuan") return moneyBeside(size, 0, locale);
      return translate(`review.differences.${unit}`, { amount: digitsBeside(size, 0, locale) });
    },
  };
}
