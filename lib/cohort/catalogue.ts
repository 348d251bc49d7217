import { betweenWords, type Column, type ColumnGroup } from "../programme/column";
import {
  blankOf,
  type ColumnList,
  columnGroups,
  columnList,
  openColumns,
  type RowOf,
  submissionColumns,
} from "../programme/column-list";
import { isCounted, standingOf, standings } from "../programme/standing";
import { replacedLetter, type Status, statusLetters } from "../rules/truth";
import { startOfDay } from "../text/day";

/** What is known of a firm in a round, as a board keeps it. Moments are milliseconds since 1970. */
export type CohortRow = {
  number: number;
  firmName: string;
  initials: string;
  uscc: string | null;
  /** `criteria` as it is counted: several ways to one end count once. `criteria` itself where it is not told. */
  counted?: string;
} & RowOf<ColumnList>;

/** What is shown of who has just been invited. */
export const blankRow = blankOf(columnList);

/** What is shown of who has submitted nothing. */
export const nothingSubmitted = blankOf(submissionColumns);

/** A firm as it is shown and counted: of a submission that does not count, nothing is. */
export const countedRow = <Row extends Pick<CohortRow, "state">>(row: Row): Row =>
  isCounted(row.state) ? row : { ...row, ...nothingSubmitted };

/** A column of which a view can take several values; `values` in the order in which they are listed, or free words. */
type Category = { values: readonly string[] | null; of: (row: CohortRow) => string | null };

type CategoriesIn<Group extends ColumnGroup> = {
  [Id in keyof Group as Group[Id] extends { values: unknown } ? Id : never]: Category & Pick<Group[Id], "values">;
};

/** The columns of a group among whose words a view can choose. */
const categoriesIn = <Group extends ColumnGroup>(group: Group) =>
  Object.fromEntries(
    Object.entries(group).flatMap(([id, { values }]) =>
      values === undefined ? [] : [[id, { values, of: (row: CohortRow) => row[id as keyof CohortRow] }]],
    ),
  ) as CategoriesIn<Group>;

const bestFirst = columnList.verdict.values;
const yesOrNo = ["yes", "no"] as const;

/** Nothing is said of who has submitted nothing. */
const submitted = <Value>(row: CohortRow, value: Value): Value | null => (row.snapshot === null ? null : value);

function flagsOf({ oddities, contradictions }: CohortRow): "none" | "odd" | "contradictory" | "both" {
  if (contradictions > 0) return oddities > 0 ? "both" : "contradictory";
  return oddities > 0 ? "odd" : "none";
}

const verificationOf = ({ verified, drawn }: CohortRow): "verified" | "drawn" | "none" => {
  if (verified > 0) return "verified";
  return drawn ? "drawn" : "none";
};

export const categories = {
  state: { values: standings, of: (row) => standingOf(row.state, row.openedAt !== null) },
  // Of whom no submission counts is neither late nor in time.
  late: { values: yesOrNo, of: (row) => (isCounted(row.state) ? (row.late ? "yes" : "no") : null) },
  ...categoriesIn(columnGroups.rules),
  ...categoriesIn(columnGroups.classes),
  flags: { values: ["none", "odd", "contradictory", "both"], of: (row) => submitted(row, flagsOf(row)) },
  verification: { values: ["verified", "drawn", "none"], of: (row) => submitted(row, verificationOf(row)) },
  ...categoriesIn(columnGroups.bureau),
  ...categoriesIn(columnGroups.place),
} as const satisfies Record<string, Category>;
export type CategoryId = keyof typeof categories;
export const categoryIds = Object.keys(categories) as CategoryId[];
/** The words that stand in a category where several may, and the one that does elsewhere. */
export const wordsIn = (id: CategoryId, value: string): readonly string[] =>
  severalWords.includes(id) ? value.split(betweenWords) : [value];
const severalWords: readonly string[] = Object.entries(columnList as ColumnGroup).flatMap(([id, { isSeveral }]) =>
  isSeveral ? [id] : [],
);
export const hasSeveral = (id: CategoryId): boolean => severalWords.includes(id);

export const valuesOf = (id: CategoryId): readonly string[] | null => categories[id].values;

const countOf = (row: CohortRow, status: Status): number | null => {
  const { criteria, counted = criteria } = row;
  if (criteria === "") return null;
  const letter = statusLetters[status];
  let count = 0;
  for (let place = 0; place < counted.length; place++) if (counted[place] === letter) count++;
  return count;
};

/** An unmet clause without a distance is further off than any percentage; no number is left for "none". */
const furthest = -Number.MAX_VALUE;

const nearestOf = ({ nearest, nearestCriterion }: CohortRow): number | null =>
  nearest ?? (nearestCriterion === null ? null : furthest);

type Measure = (row: CohortRow) => number | null;
type MeasuresIn<Group extends ColumnGroup> = {
  [Id in keyof Group as Group[Id] extends { isMeasure: true } ? Id : never]: Measure;
};

/** Of who has submitted nothing no number is said, also where a count is stored. */
const measureOf = (id: string, { blank }: Column): Measure => {
  const numberIn = (row: CohortRow) => row[id as "level"];
  return blank === null ? numberIn : (row) => submitted(row, numberIn(row));
};

/** The columns of a group by which a view can sort; those that are named first come first. */
const measuresIn = <Group extends ColumnGroup>(group: Group, ...first: (string & keyof Group)[]) =>
  Object.fromEntries(
    [...new Set([...first, ...Object.keys(group)])].flatMap((id) =>
      group[id]?.isMeasure ? [[id, measureOf(id, group[id])]] : [],
    ),
  ) as MeasuresIn<Group>;

/** Columns of numbers, by which a view can sort and of which it can take a range. */
export const measures = {
  nearest: nearestOf,
  met: (row) => countOf(row, "met"),
  unmet: (row) => countOf(row, "unmet"),
  unknown: (row) => countOf(row, "unknown"),
  ...measuresIn(columnGroups.classes),
  ...measuresIn(columnGroups.checks, "contradictions"),
  ...measuresIn(columnGroups.bureau),
  submittedAt: (row) => row.submittedAt,
  // What came back has no day to come back by.
  dueOn: ({ state, dueOn }) => (state === "returned" && dueOn !== null ? startOfDay(dueOn).getTime() : null),
} as const satisfies Record<string, (row: CohortRow) => number | null>;
export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** Measures that are moments, in milliseconds since 1970: they are asked for by day. */
export const dayMeasures = ["submittedAt", "dueOn"] as const satisfies readonly MeasureId[];

/** What a view can show, filter and sort by: everything, or before a sealed round's deadline only how far firms are. */
export type Reach = "all" | "states";
/** `isAssessed`: whether the round asks for the self-assessment, so that there are classes to show. */
export type Seen = { reach: Reach; isAssessed: boolean };

type Ids<Id> = { all: readonly Id[]; states: readonly Id[]; unassessed: readonly Id[] };
const idsOf = <Id extends string>(all: readonly Id[]): Ids<Id> => ({
  all,
  states: all.filter((id) => Object.hasOwn(openColumns, id)),
  unassessed: all.filter((id) => !Object.hasOwn(columnGroups.classes, id)),
});
const categoriesSeen = idsOf(categoryIds);
const measuresSeen = idsOf(measureIds);
const seenOf = <Id>(ids: Ids<Id>, { reach, isAssessed }: Seen): readonly Id[] =>
  ids[reach === "states" || isAssessed ? reach : "unassessed"];
export const categoriesWithin = (seen: Seen): readonly CategoryId[] => seenOf(categoriesSeen, seen);
export const measuresWithin = (seen: Seen): readonly MeasureId[] => seenOf(measuresSeen, seen);

/** The statuses of a criterion, by code: 0 where there is none. */
export const criterionLetters = ["", ...([...bestFirst, "not-applicable"] as const).map((each) => statusLetters[each])];
/** The statuses of a criterion as they are shown and chosen, by code. */
export const shownLetters = [...criterionLetters, replacedLetter];
