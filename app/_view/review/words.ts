import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { comparisonWords } from "./comparison-words";
import { factWords } from "./fact-words";
import { quantityWords } from "./quantity-words";

/** Everything that turns facts and comparisons into words of one language. */
export type ReviewWords = ReturnType<typeof build>;

const byLocale: Partial<Record<Locale, ReviewWords>> = {};

export function reviewWords(locale: Locale): ReviewWords {
  byLocale[locale] ??= build(locale);
  return byLocale[locale];
}

function build(locale: Locale) {
  const quantities = quantityWords(locale);
  const { translate, number } = quantities;
  return {
    locale,
    translate,
    number,
    joined: (parts: readonly string[]) => parts.join(languages[locale].listComma),
    ...comparisonWords(quantities),
    ...factWords(quantities),
  };
}
