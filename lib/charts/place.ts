import { bareWords, filled } from "../messages/bare";
import type { Locale } from "../text/text";

const kinds = [
  ["table", /\btables? (\d+(?:(?: to | and |-)\d+)?)/gi],
  ["figure", /\bfigures? (\d+(?:(?: to | and |-)\d+)?)/gi],
  ["section", /\bsections? (\d[\d.]*(?:(?: to | and |-)\d[\d.]*)?)/gi],
] as const;

/**
 * A place in a publication in the reader's language. Places are kept in English, with what a coder remarked after a
 * colon; a language says whether it has words for that, or leaves it out.
 */
export function placeWords(place: string, locale: Locale): string {
  const words = bareWords[locale].place;
  const put = (name: keyof typeof words, said: string, numbers = "") => filled(words[name], { said, numbers });
  const remarked = place.indexOf(": ");
  const where = remarked < 0 ? place : place.slice(0, remarked);
  const remark = remarked < 0 ? "" : put("remark", place.slice(remarked));
  const told = kinds
    .reduce(
      (text, [kind, pattern]) =>
        text.replace(pattern, (said, numbers: string) => {
          const spans = numbers.replace(/ to |-/g, (sign) => put("range", sign));
          return put(
            kind,
            said,
            spans.replace(/ and /g, (sign) => put("pair", sign)),
          );
        }),
      where,
    )
    .replace(/\bappendix\b/gi, (said) => put("appendix", said))
    .replace(/, year (\d+)/g, (said, year: string) => put("year", said, year))
    .replace(/; | and |, /g, (said) => put("joint", said));
  return `${told}${remark}`;
}
