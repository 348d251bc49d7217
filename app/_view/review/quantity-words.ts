import { type Translate, translator } from "#app/translate";
import type { MeasureUnit } from "#lib/rules/criterion";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** Numbers and amounts in one language. */
export type QuantityWords = {
  locale: Locale;
  translate: Translate;
  /** Digits as text keep every place that a double would lose. */
  number: (value: number | string, decimals?: number) => string;
  amount: (unit: MeasureUnit, value: string) => string;
  /** A value with as many decimals as it takes to tell it from the threshold. */
  telling: (value: number, threshold: number) => string;
  /** An amount that is not 0 and so must not be shown as 0. */
  difference: (unit: MeasureUnit, value: number) => string;
};

/** Decimals that a fact is shown with, at most; more where fewer would hide on which side it lies. */
const usualDecimals = 6;
const mostDecimals = 15;

/** The fewest decimals, two or more, that do not hide a value. */
function decimalsFor(isHidden: (decimals: number) => boolean): number {
  let decimals = 2;
  while (isHidden(decimals) && decimals < mostDecimals) decimals++;
  return decimals;
}

export function quantityWords(locale: Locale): QuantityWords {
  const translate = translator(locale);
  const number = (value: number | string, decimals = usualDecimals): string =>
    new Intl.NumberFormat(languages[locale].tag, { maximumFractionDigits: decimals }).format(value as number);
  return {
    locale,
    translate,
    number,
    amount: (unit, value) => translate(`review.amounts.${unit}`, { amount: value }),
    telling: (value, threshold) =>
      number(
        value,
        decimalsFor((decimals) => value !== threshold && number(value, decimals) === number(threshold, decimals)),
      ),
    difference(unit, value) {
      const size = Math.abs(value);
      const decimals = decimalsFor((places) => size !== 0 && Number(size.toFixed(places)) === 0);
      return translate(`review.differences.${unit}`, { amount: number(size, decimals) });
    },
  };
}
