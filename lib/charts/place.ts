import type { Locale } from "../text/text";

const kinds: [RegExp, (numbers: string) => string][] = [
  [/\btables? (\d+(?:(?: to | and |-)\d+)?)/gi, (numbers) => `表 ${numbers}`],
  [/\bfigures? (\d+(?:(?: to | and |-)\d+)?)/gi, (numbers) => `图 ${numbers}`],
  [/\bsections? (\d[\d.]*(?:(?: to | and |-)\d[\d.]*)?)/gi, (numbers) => `${numbers} 节`],
];

/**
 * A place in a publication in the reader's language. Places are kept in English; what a coder remarked after a colon
 * has no Chinese and is left out there.
 */
export function placeWords(place: string, locale: Locale): string {
  if (locale === "en") return place;
  const [where = place] = place.split(": ");
  return kinds
    .reduce(
      (words, [pattern, name]) =>
        words.replace(pattern, (_, numbers: string) =>
          name(numbers.replace(/ to |-/g, " 至 ").replace(/ and /g, "、")),
        ),
      where,
    )
    .replace(/\bappendix\b/gi, "附录")
    .replace(/, year (\d+)/g, "，$1 年")
    .replace(/; | and |, /g, "、");
}
