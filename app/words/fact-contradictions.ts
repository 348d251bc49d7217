import { type Clash, likeliestIn } from "#lib/entry/contradictions";
import type { CrossFinding } from "#lib/rules/cross-check";
import type { Disorder } from "#lib/rules/day-order";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { type Locale, languages } from "#lib/text/languages";
import { factsById } from "../acts/programme/rules";
import { translator } from "../translate";

/** A row whose days are the wrong way round, by the names that the form gives them. */
export function disorderNames({ order, row, earlier, later }: Disorder, locale: Locale) {
  const fact = factsById.get(order.list);
  const nameOf = (field: string) =>
    (fact?.kind === "list" && fact.fields.find(({ id }) => id === field)?.text[locale]) || field;
  return {
    list: fact?.text[locale] ?? order.list,
    row,
    text: order.text[locale],
    ...{ earlierName: nameOf(order.earlier), earlier, laterName: nameOf(order.later), later },
  };
}

/** What a cross-check found, with the year or the rows that it is about. */
export function findingText({ check, keys: [key], year, rows }: CrossFinding, locale: Locale): string {
  const translate = translator(locale);
  const text = check.text[locale];
  if (rows.length > 0) {
    const list = factsById.get(partsOf(key).fact)?.text[locale] ?? key;
    const places = rows.join(languages[locale].listComma);
    return translate("official.cross.rows", { list, rows: places, count: rows.length, text });
  }
  return year === null ? text : translate("official.contradiction", { year: String(year), text });
}

/** What is wrong with two facts or two days; what cannot be has to be mended, what is rare may stay. */
export function clashText(clash: Clash, locale: Locale): string {
  const translate = translator(locale);
  if ("disorder" in clash) return translate("official.disorder", disorderNames(clash.disorder, locale));
  if ("finding" in clash) {
    const words = findingText(clash.finding, locale);
    return clash.isImpossible ? translate("official.cross.hard", { words }) : words;
  }
  return translate(clash.isImpossible ? "official.exceeds" : "official.contradiction", {
    year: String(clash.year),
    text: clash.check.text[locale],
  });
}

/** By fact, the first thing that cannot be and that it is most likely to blame for, in words. */
export function clashTexts(clashes: readonly Clash[], locale: Locale): Map<FactKey, string> {
  const impossible = clashes.filter(({ isImpossible }) => isImpossible);
  return new Map(
    impossible
      .toReversed()
      .flatMap((each) => likeliestIn(each, clashes).map((key) => [key, clashText(each, locale)] as const)),
  );
}

/** What does not go together under what is wrong with it: what cannot be, then what is rare. */
type ClashGroup = { isImpossible: boolean; title: string; pairs: (Clash & { words: string })[] };

/** What cannot be and what is rare, each kind under its own words; a kind without any is left out. */
export function clashGroups(clashes: readonly Clash[], locale: Locale): ClashGroup[] {
  const translate = translator(locale);
  return [true, false].flatMap((isImpossible) => {
    const pairs = clashes
      .filter((each) => each.isImpossible === isImpossible)
      .map((each) => ({ ...each, words: clashText(each, locale) }));
    const title = translate(`official.${isImpossible ? "contradictions" : "rare"}`, { count: pairs.length });
    return pairs.length > 0 ? [{ isImpossible, title, pairs }] : [];
  });
}
