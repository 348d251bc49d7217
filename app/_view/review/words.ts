import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { comparisonWords } from "../comparison-words";
import { quantityWords } from "../quantity-words";
import { scoreWords } from "../score-words";
import { factWords } from "./fact-words";
import { readingWords } from "./reading-words";

/** Everything that turns facts and comparisons into words of one language. */
export type ReviewWords = ReturnType<typeof build>;

const byLocale: Partial<Record<Locale, ReviewWords>> = {};

export function reviewWords(locale: Locale): ReviewWords {
  byLocale[locale] ??= build(locale);
  return byLocale[locale];
}

function build(locale: Locale) {
  const quantities = quantityWords(locale);
  const { translate, number, amount } = quantities;
  const comparing = comparisonWords(quantities);
  return {
    locale,
    translate,
    number,
    amount,
    joined: (parts: readonly string[]) => parts.join(languages[locale].listComma),
    ...comparing,
    ...scoreWords(quantities, comparing),
    ...factWords(quantities),
    ...readingWords(quantities),
  };
}
