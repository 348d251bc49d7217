import type { Locale } from "../../../../../../lib/instrument/text";
import { isOfRound } from "../../../../../../lib/programme/demands";
import { figureProblems } from "../../../../../../lib/rules/form";
import { partsOf } from "../../../../../../lib/rules/keys";
import { figureProblemText } from "../../../../../figure-problem";
import { factsById, type OpenFigures } from "../../../../../official-figures";
import { translator } from "../../../../../translate";
import { figureHref } from "../official/figure-href";
import type { Obstacle } from "./obstacles";

/** Official figures that cannot be read, and those that were entered twice and wait for a choice. */
export function figureObstaclesOf({ figures, inRound }: OpenFigures, locale: Locale, home: string): Obstacle[] {
  const translate = translator(locale);
  return [...figures.values()].flatMap(({ fact: key, entry, waiting }): Obstacle[] => {
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
}
