import { type ApplicationState, decisionOutcomes, decisionStages } from "../programme/application";
import { isCounted, standingOf, standings } from "../programme/standing";
import { replacedLetter, type Status, statusLetters } from "../rules/truth";
import { quadrants, stages } from "../scoring/classes";

/** What is known of a firm in a round, as a board keeps it. Moments are milliseconds since 1970. */
export type CohortRow = {
  number: number;
  firmName: string;
  initials: string;
  uscc: string | null;
  region: string | null;
  industry: string | null;
  state: ApplicationState;
  /** When it opened its link. */
  openedAt: number | null;
  late: boolean;
  submittedAt: number | null;
  snapshot: number | null;
  quadrant: string | null;
  stage: string | null;
  profile: string | null;
  certainty: string | null;
  level: number | null;
  capability: number | null;
  government: number | null;
  business: number | null;
  technological: number | null;
  technologyImprovement: number | null;
  marketExpansion: number | null;
  oddities: number;
  contradictions: number;
  verdict: string | null;
  criteria: string;
  /** `criteria` as it is counted: several ways to one end count once. `criteria` itself where it is not told. */
  counted?: string;
  /** The clause that decides how far the firm is from another verdict: see `RuleColumns`. */
  nearest: number | null;
  nearestCriterion: string | null;
  nearestParameter: string | null;
  nearestAmount: number | null;
  evidenced: number;
  verified: number;
  drawn: boolean;
  decision: string | null;
  decisionStage: string | null;
};

/** What is shown of who has submitted nothing. */
export const nothingSubmitted = {
  snapshot: null,
  quadrant: null,
  stage: null,
  profile: null,
  certainty: null,
  level: null,
  capability: null,
  government: null,
  business: null,
  technological: null,
  technologyImprovement: null,
  marketExpansion: null,
  oddities: 0,
  contradictions: 0,
  verdict: null,
  criteria: "",
  nearest: null,
  nearestCriterion: null,
  nearestParameter: null,
  nearestAmount: null,
  evidenced: 0,
  verified: 0,
} satisfies Partial<CohortRow>;

/** A firm as it is shown and counted: of a submission that does not count, nothing is. */
export const countedRow = <Row extends Pick<CohortRow, "state">>(row: Row): Row =>
  isCounted(row.state) ? row : { ...row, ...nothingSubmitted };

/** A column of which a view can take several values; `values` in the order in which they are listed, or free words. */
type Category = { values: readonly string[] | null; of: (row: CohortRow) => string | null };

const bestFirst = ["met", "person", "unknown", "unmet"] as const;
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
  verdict: { values: bestFirst, of: (row) => row.verdict },
  quadrant: { values: quadrants, of: (row) => row.quadrant },
  stage: { values: stages, of: (row) => row.stage },
  profile: {
    values: [
      "comprehensive",
      "governmentBusinessLed",
      "governmentTechnologyLed",
      "businessTechnologyLed",
      "governmentLed",
      "businessLed",
      "technologyLed",
      "thin",
    ],
    of: (row) => row.profile,
  },
  certainty: { values: ["clear", "likely", "borderline"], of: (row) => row.certainty },
  flags: { values: ["none", "odd", "contradictory", "both"], of: (row) => submitted(row, flagsOf(row)) },
  verification: { values: ["verified", "drawn", "none"], of: (row) => submitted(row, verificationOf(row)) },
  decision: { values: decisionOutcomes, of: (row) => row.decision },
  decisionStage: { values: decisionStages, of: (row) => row.decisionStage },
  region: { values: null, of: (row) => row.region },
  industry: { values: null, of: (row) => row.industry },
} as const satisfies Record<string, Category>;
export type CategoryId = keyof typeof categories;
export const categoryIds = Object.keys(categories) as CategoryId[];
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

/** Columns of numbers, by which a view can sort and of which it can take a range. */
export const measures = {
  nearest: nearestOf,
  met: (row) => countOf(row, "met"),
  unmet: (row) => countOf(row, "unmet"),
  unknown: (row) => countOf(row, "unknown"),
  level: (row) => row.level,
  capability: (row) => row.capability,
  government: (row) => row.government,
  business: (row) => row.business,
  technological: (row) => row.technological,
  technologyImprovement: (row) => row.technologyImprovement,
  marketExpansion: (row) => row.marketExpansion,
  contradictions: (row) => submitted(row, row.contradictions),
  oddities: (row) => submitted(row, row.oddities),
  evidenced: (row) => submitted(row, row.evidenced),
  verified: (row) => submitted(row, row.verified),
  submittedAt: (row) => row.submittedAt,
} as const satisfies Record<string, (row: CohortRow) => number | null>;
export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** What a view can show, filter and sort by: everything, or before a sealed round's deadline only how far firms are. */
export type Reach = "all" | "states";
const stateCategories: readonly CategoryId[] = ["state", "late", "region", "industry"];
const stateMeasures: readonly MeasureId[] = ["submittedAt"];
export const categoriesWithin = (reach: Reach): readonly CategoryId[] =>
  reach === "all" ? categoryIds : stateCategories;
export const measuresWithin = (reach: Reach): readonly MeasureId[] => (reach === "all" ? measureIds : stateMeasures);

/** The statuses of a criterion, by code: 0 where there is none. */
export const criterionLetters = ["", ...([...bestFirst, "not-applicable"] as const).map((each) => statusLetters[each])];
/** The statuses of a criterion as they are shown and chosen, by code. */
export const shownLetters = [...criterionLetters, replacedLetter];
