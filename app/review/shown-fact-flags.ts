import type { ApplicationFile } from "#db/programme/application-file";
import type { Clash } from "#lib/entry/contradictions";
import { decisiveOf } from "#lib/programme/verdicts";
import type { FactKey } from "#lib/rules/fact";
import { pairsOf, partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { reviewWords } from "../_view/review/words";
import { ruleSetOf } from "../acts/programme/round-rules";
import { factsById } from "../acts/programme/rules";
import { clashesAmong } from "../acts/sheets/clashes";
import { shownSnapshot } from "../acts/sheets/shown-snapshot";
import { disorderNames, findingText } from "../words/fact-contradictions";
import {
  acrossOf,
  acrossText,
  codeDifference,
  codeKey,
  differencesOf,
  differenceText,
} from "../words/fact-differences";
import { scopedName } from "../words/scope-words";

/** What does not go together among the facts of a firm as they stand, in words. */
export type FactFlags = {
  /** Parts that exceed their wholes, and days that are the wrong way round. */
  contradictions: string[];
  /** What is rare. */
  oddities: string[];
  /** Parts that exceed their wholes, of which one is in the firm's questionnaire. */
  across: string[];
  /** Facts that the firm's questionnaire gives otherwise. */
  differences: string[];
};

/** The verified facts beside the firm's own; each says whose it is. */
export function factFlags(file: ApplicationFile, locale: Locale): FactFlags {
  const words = reviewWords(locale);
  const { translate } = words;
  if (!file.snapshot) return { contradictions: [], oddities: [], across: [], differences: [] };
  const values = new Map(pairsOf(decisiveOf(file, ruleSetOf(file.round))));
  const whose = (key: FactKey) =>
    translate(file.verified.has(key) ? "review.figureFlags.verified" : "review.figureFlags.claimed");
  const factText = (key: FactKey): string => {
    const fact = factsById.get(partsOf(key).fact);
    const value = values.get(key);
    const valueText = value === undefined ? "" : words.joined(words.valueLines(fact, value));
    return translate("review.figureFlags.figure", {
      name: scopedName(words.factText(fact, key), key, (each) => values.get(each), locale),
      value: valueText,
      whose: whose(key),
    });
  };
  const clashes = clashesAmong(values, dayOf(file.submission?.submittedAt ?? file.snapshot.submittedAt));
  const text = (clash: Clash): string => {
    const [smaller, larger = smaller] = clash.keys;
    if ("disorder" in clash) {
      const names = disorderNames(clash.disorder, locale);
      return translate("review.figureFlags.disorder", { ...names, whose: whose(smaller) });
    }
    if ("finding" in clash) {
      const shown = clash.keys.filter((key) => values.has(key) && !Array.isArray(values.get(key)));
      const figures = shown.length > 0 ? words.joined(shown.map(factText)) : whose(smaller);
      return translate("review.figureFlags.cross", { words: findingText(clash.finding, locale), figures });
    }
    return translate(clash.isImpossible ? "review.figureFlags.excess" : "review.figureFlags.rare", {
      part: factText(smaller),
      whole: factText(larger),
    });
  };
  const { edition, answers, header } = shownSnapshot(file.snapshot);
  const sheet = { edition, depth: header.depth, year: header.year, answers };
  const differing = differencesOf(sheet, (key) => values.get(key));
  const across = acrossOf(sheet, (key) => values.get(key));
  const whoseWords = (key: FactKey) => translate("review.figureFlags.whose", { whose: whose(key) });
  const code = codeDifference(file.application.uscc, values.get(codeKey), locale, whoseWords(codeKey));
  return {
    contradictions: clashes.filter(({ isImpossible }) => isImpossible).map(text),
    oddities: clashes.filter(({ isImpossible }) => !isImpossible).map(text),
    across: across.map((each) => acrossText(each, locale, whoseWords(each.key))),
    differences: [
      ...(code === null ? [] : [code]),
      ...differing.map((each) => differenceText(each, locale, whoseWords(each.key))),
    ],
  };
}
