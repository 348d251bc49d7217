import { clashesOf, factsById, type OpenFigures } from "#app/acts/sheets/official-figures";
import { translator } from "#app/translate";
import { clashText } from "#app/words/figure-contradictions";
import { figureProblemText } from "#app/words/figure-problem";
import { isOfRound } from "#lib/programme/demands";
import type { Fact, FactKey } from "#lib/rules/fact";
import { figureProblems } from "#lib/rules/form";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { askedFigureHref, figureHref } from "../official/figure-href";
import { entryWords } from "../official/words";
import type { Obstacle } from "./obstacles";

/**
 * Official figures that cannot be read, those that were entered twice and wait for a choice, and those that cannot go
 * together.
 */
export function figureObstaclesOf(opened: OpenFigures, locale: Locale, home: string): Obstacle[] {
  const { figures, inRound } = opened;
  const translate = translator(locale);
  const unfit = [...figures.values()].flatMap(({ fact: key, entry, waiting }): Obstacle[] => {
    if (isOfRound(key) && inRound && waiting.length > 0) {
      const words = `${translate("application.title")} ${translate("official.waitingTitle")}`;
      const place = { section: "application", question: key, words, href: `${home}/application#${key}` };
      return [{ id: `figure ${key}`, message: null, places: [place] }];
    }
    const fact = factsById.get(partsOf(key).fact);
    if (!fact) return [];
    const [problem] = figureProblems(fact, entry);
    const message =
      waiting.length > 0
        ? translate("official.waitingTitle")
        : problem
          ? figureProblemText(locale, fact, problem)
          : null;
    if (message === null) return [];
    const name = nameOf(fact, key, locale);
    const place = { section: "official", question: key, words: `${name} ${message}`, href: figureHref(home, key) };
    return [{ id: `figure ${key}`, message: null, places: [place] }];
  });
  return [...unfit, ...clashing(opened, locale, home)];
}

/** A figure with its year where it has one. */
function nameOf({ text }: Fact, key: FactKey, locale: Locale): string {
  const { year } = partsOf(key);
  return year === null ? text[locale] : translator(locale)("ladder.ofYear", { year: String(year), name: text[locale] });
}

/** What cannot go together, with the figures to go to; not where none of them can be mended any more. */
function clashing(opened: OpenFigures, locale: Locale, home: string): Obstacle[] {
  return clashesOf(opened).flatMap((clash): Obstacle[] => {
    const { id, isImpossible, keys } = clash;
    if (!isImpossible) return [];
    const places = keys.flatMap((key) => {
      const fact = factsById.get(partsOf(key).fact);
      const href = askedFigureHref(opened, home, key);
      if (!fact || href === null) return [];
      const name = nameOf(fact, key, locale);
      const words = `${name} ${entryWords(fact, opened.figures.get(key)?.entry, locale)}`;
      return [{ section: "official", question: key, words, href }];
    });
    if (places.length === 0) return [];
    return [{ id, message: clashText(clash, locale), places }];
  });
}
