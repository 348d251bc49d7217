import type { Locale } from "../lib/instrument/text";
import { type Contradiction, contradictionsIn } from "../lib/programme/asked-figures";
import type { FactKey, FactValue } from "../lib/rules/fact";
import { partsOf } from "../lib/rules/keys";
import { checks } from "../questionnaires/official-figures/checks";
import { translator } from "./translate";

/** Figures that do not go together, in the years that any figure was given for. */
export function contradictionsAmong(values: ReadonlyMap<FactKey, FactValue>): Contradiction[] {
  const years = [...values.keys()].flatMap((key) => partsOf(key).year ?? []);
  return contradictionsIn(checks, values, [...new Set(years)].sort());
}

/** Whether a figure is compared with others at all. */
export const isCompared = (key: FactKey): boolean => {
  const { fact } = partsOf(key);
  return checks.some(({ smaller, larger }) => smaller === fact || larger === fact);
};

/** What is wrong with two figures; what cannot be has to be mended, what is rare may stay. */
export const contradictionText = ({ check, year }: Contradiction, locale: Locale): string =>
  translator(locale)(check.isPart ? "official.exceeds" : "official.contradiction", {
    year: String(year),
    text: check.text[locale],
  });

/** By figure, the first part over its whole that it has to do with, in words. */
export function excessTexts(contradictions: readonly Contradiction[], locale: Locale): Map<FactKey, string> {
  const parts = contradictions.filter(({ check }) => check.isPart);
  return new Map(
    parts.toReversed().flatMap((each) => each.keys.map((key) => [key, contradictionText(each, locale)] as const)),
  );
}

/** Pairs of figures under what is wrong with them: what cannot be, then what is rare. */
export type FigurePairs = { isImpossible: boolean; title: string; pairs: (Contradiction & { words: string })[] };

/** Pairs that cannot be and pairs that are rare, each kind under its own words; a kind without any is left out. */
export function figurePairs(contradictions: readonly Contradiction[], locale: Locale): FigurePairs[] {
  const translate = translator(locale);
  return [true, false].flatMap((isImpossible) => {
    const pairs = contradictions
      .filter(({ check }) => check.isPart === isImpossible)
      .map((each) => ({ ...each, words: contradictionText(each, locale) }));
    const title = translate(`official.${isImpossible ? "contradictions" : "rare"}`, { count: pairs.length });
    return pairs.length > 0 ? [{ isImpossible, title, pairs }] : [];
  });
}
