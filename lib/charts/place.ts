import { bareWords, filled } from "../messages/bare";
import type { Locale } from "../text/text";

const numbers = String.raw`\d[\d.]*(?:(?:, | and | to |-)\d[\d.]*)*`;
const kinds = (["table", "figure", "section"] as const).map(
  (kind) => [kind, new RegExp(String.raw`\b${kind}s? (${numbers})`, "gi")] as const,
);

/**
 * A place in a publication in the reader's language. Places are kept in English, with what a coder remarked after a
 * colon; a language says whether it has words for that, or leaves it out, and puts each number of several by itself.
 */
export function placeWords(place: string, locale: Locale): string {
  const words = bareWords[locale].place;
  const put = (name: keyof typeof words, said: string, numbers = "") => filled(words[name], { said, numbers });
  const remarked = place.indexOf(": ");
  const where = remarked < 0 ? place : place.slice(0, remarked);
  const remark = remarked < 0 ? "" : put("remark", place.slice(remarked));
  const named = (kind: (typeof kinds)[number][0], said: string, spans: string) =>
    words[kind].includes("{numbers}")
      ? spans
          .split(/, | and /)
          .map((span) =>
            put(
              kind,
              said,
              span.replace(/ to |-/g, (sign) => put("range", sign)),
            ),
          )
          .join(words.pair)
      : said;
  const told = kinds
    .reduce((text, [kind, pattern]) => text.replace(pattern, (said, spans: string) => named(kind, said, spans)), where)
    .replace(/\bappendix\b/gi, (said) => put("appendix", said))
    .replace(/, year (\d+)/g, (said, year: string) => put("year", said, year))
    .replace(/; | and |, /g, (said) => put("joint", said));
  return `${told}${remark}`;
}
