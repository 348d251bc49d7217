import type { RoundRecord } from "#db/programme/admission";
import type { FigureName } from "#lib/cohort/figure-name";
import type { Figure } from "#lib/rules/figures";
import { partsOf } from "#lib/rules/keys";
import { measureText } from "#lib/rules/measure-text";
import { lastYearOf } from "#lib/rules/reading";
import { byLocale } from "#lib/text/languages";
import { names } from "#questionnaires";
import { factsOfRound, leavesOf, occasionOf } from "./round-rules";

/** What a figure measures: a fact of a year, counted from that of the round, or what is computed. */
function measureOf(figure: Figure, lastYear: number) {
  if (figure.kind === "computed") return figure.measure;
  const { fact, year } = partsOf(figure.key);
  return { fact, ...(year !== null && { year: year - lastYear - 1 }) };
}

/** The words of a figure, by their ids; those of yes and no are the interface's. */
function namedOptions({ keys: [key = ""], options = [] }: Figure, facts: ReturnType<typeof factsOfRound>) {
  const fact = facts.get(partsOf(key).fact);
  const named = fact?.kind === "choice" ? fact.options : [];
  const bare = (id: string) => ({ id, text: byLocale(() => id) });
  return options.map((id) => named.find((each) => each.id === id) ?? bare(id));
}

/** The figures of a round by their names, in the order of their columns. */
export function figureNames(round: RoundRecord): FigureName[] {
  const lastYear = lastYearOf(occasionOf(round));
  const { figures, leaves } = leavesOf(round);
  const facts = factsOfRound(round);
  return figures.map((figure) => {
    const leaf = figure.kind === "computed" ? leaves[figure.leaf] : undefined;
    return {
      id: figure.id,
      unit: figure.unit,
      name: measureText(measureOf(figure, lastYear), lastYear, names),
      border: leaf?.kind === "comparison" ? leaf.threshold : null,
      ...(figure.options && { options: namedOptions(figure, facts) }),
    };
  });
}
