import type { Locale } from "../../../../../../lib/instrument/text";
import { isOfRound } from "../../../../../../lib/programme/demands";
import { figureProblems } from "../../../../../../lib/rules/form";
import { partsOf } from "../../../../../../lib/rules/keys";
import { contradictionText } from "../../../../../figure-contradictions";
import { figureProblemText } from "../../../../../figure-problem";
import { contradictionsOf, factsById, type OpenFigures } from "../../../../../official-figures";
import { translator } from "../../../../../translate";
import { askedFigureHref, figureHref } from "../official/figure-href";
import { entryWords } from "../official/words";
import type { Obstacle } from "./obstacles";

/**
 * Official figures that cannot be read, those that were entered twice and wait for a choice, and parts that exceed their
 * wholes.
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
    const { fact: id, year } = partsOf(key);
    const fact = factsById.get(id);
    if (!fact) return [];
    const [problem] = figureProblems(fact, entry);
    const message =
      waiting.length > 0
        ? translate("official.waitingTitle")
        : problem
          ? figureProblemText(locale, fact, problem)
          : null;
    if (message === null) return [];
    const name =
      year === null ? fact.text[locale] : translate("ladder.ofYear", { year: String(year), name: fact.text[locale] });
    const place = { section: "official", question: key, words: `${name} ${message}`, href: figureHref(home, key) };
    return [{ id: `figure ${key}`, message: null, places: [place] }];
  });
  return [...unfit, ...excesses(opened, locale, home)];
}

/** Parts that exceed their wholes, with both figures to go to; not where neither can be mended any more. */
function excesses(opened: OpenFigures, locale: Locale, home: string): Obstacle[] {
  const translate = translator(locale);
  return contradictionsOf(opened).flatMap((contradiction): Obstacle[] => {
    const { check, year, keys } = contradiction;
    if (!check.isPart) return [];
    const places = keys.flatMap((key) => {
      const fact = factsById.get(partsOf(key).fact);
      const href = askedFigureHref(opened, home, key);
      if (!fact || href === null) return [];
      const name = translate("ladder.ofYear", { year: String(year), name: fact.text[locale] });
      const words = `${name} ${entryWords(fact, opened.figures.get(key)?.entry, locale)}`;
      return [{ section: "official", question: key, words, href }];
    });
    if (places.length === 0) return [];
    return [{ id: `${check.id} ${year}`, message: contradictionText(contradiction, locale), places }];
  });
}
