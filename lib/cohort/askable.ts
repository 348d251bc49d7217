import { isChoiceFigure, isDayFigure } from "../rules/figures";
import { categoriesWithin, measuresWithin, type Reach, type Seen } from "./catalogue";

/**
 * What a board can be asked for: the criteria and figures of the rule set by their ids, how much of a firm may be seen,
 * and of which regions the firms are that there are at all for who asks; `null` for all.
 */
export type Askable = Seen & {
  criteria: readonly string[];
  figures: readonly string[];
  /** The words of those figures that are one of some. */
  options?: Readonly<Record<string, readonly string[]>>;
  within: readonly string[] | null;
};

/** What a rule set lets a board be asked for. */
export const askableOf = (
  {
    criteria,
    figures,
  }: { criteria: readonly { id: string }[]; figures: readonly { id: string; options?: readonly string[] }[] },
  reach: Reach,
  within: readonly string[] | null = null,
  isAssessed = true,
): Askable => ({
  criteria: criteria.map(({ id }) => id),
  figures: figures.map(({ id }) => id),
  options: Object.fromEntries(figures.flatMap(({ id, options }) => (options ? [[id, options]] : []))),
  ...{ reach, within, isAssessed },
});

/** The columns of numbers: figures of the rules, and what is counted or scored. */
export const numbersWithin = ({ figures, ...seen }: Askable): readonly string[] =>
  seen.reach === "all" ? [...figures, ...measuresWithin(seen)] : measuresWithin(seen);

/** Those of them that are one of some words. */
export const choicesWithin = ({ figures, reach }: Askable): readonly string[] =>
  reach === "all" ? figures.filter(isChoiceFigure) : [];

/** Those of them of which a range can be taken. */
export const rangesWithin = (askable: Askable): readonly string[] =>
  numbersWithin(askable).filter((id) => !isChoiceFigure(id));

/** The words of a figure that is one of some. */
export const optionsOf = ({ options = {} }: Askable, id: string): readonly string[] => options[id] ?? [];

/** "criteria" is one column of the board with a cell for each; what decides comes first. */
export const columnsOf = ({ figures, ...seen }: Askable): readonly string[] => {
  const categories = categoriesWithin(seen).filter((id) => id !== "verdict");
  const measures = measuresWithin(seen).filter((id) => id !== "nearest");
  return seen.reach === "all"
    ? ["uscc", "verdict", "nearest", ...figures, "criteria", ...categories, ...measures]
    : ["uscc", ...categories, ...measures];
};

const usual = ["verdict", "nearest", "criteria", "region", "flags", "verification", "decision", "state"];
/** So many of the first facts of a rule set, such as staff and revenue, are shown where nobody chose any columns. */
const usualFigures = 2;

/** The columns that are shown where nobody chose any. */
export const usualColumns = (askable: Askable): readonly string[] => {
  const figures = askable.figures.filter((id) => !isDayFigure(id) && !isChoiceFigure(id)).slice(0, usualFigures);
  return columnsOf(askable).filter((id) => usual.includes(id) || figures.includes(id) || askable.reach === "states");
};
