import type { Diagnosis } from "../diagnosis/diagnosis";
import { quadrants, type Score, stages } from "../scoring/classes";
import { type ApplicationState, decisionOutcomes, decisionStages } from "./application";
import type { Column, ColumnGroup, SheetBasis } from "./column";
import { outsideKinds } from "./outside-list";
import { opinionOutcomes } from "./region";
import { supplementStates } from "./supplement";

const classOf = <Value extends string>(
  stored: string,
  values: readonly Value[],
  of: (diagnosis: Diagnosis) => Value | null,
) =>
  ({
    stored,
    kind: "text",
    blank: null,
    values,
    ofSheet: ({ diagnosis }: SheetBasis) => diagnosis && of(diagnosis),
  }) as const;

/** What a bureau chose among words; nothing at first. */
const chosenOf = <Value extends string>(stored: string, values: readonly Value[]) =>
  ({ stored, kind: "text", blank: null as Value | null, values }) as const;

/** A score from 0 to 100. */
const scoreOf = (stored: string, of: (diagnosis: Diagnosis) => Score) =>
  ({
    stored,
    kind: "real",
    blank: null,
    isMeasure: true,
    ofSheet: ({ diagnosis }: SheetBasis) => (diagnosis ? of(diagnosis).score : null),
  }) as const;

const flagsIn = (diagnosis: Diagnosis | null, kind: "oddity" | "contradiction"): number =>
  diagnosis?.flags.filter((flag) => flag.kind === kind).length ?? 0;

/** The columns of a board in the order of an export. Table, rows, filters, exports and renewals follow from them. */
export const columnGroups = {
  /** Where a firm is, and what it makes. */
  place: {
    region: { stored: "region", kind: "text", blank: null, values: null },
    industry: { stored: "industry", kind: "text", blank: null, values: null },
  },
  /** How far it is; with its place all that is seen of a sealed round before the deadline. */
  standing: {
    state: { stored: "state", kind: "text", blank: "invited" as ApplicationState },
    late: { stored: "late", kind: "flag", blank: false },
    /** When it opened its link. */
    openedAt: { stored: "opened_at", kind: "moment", blank: null },
    submittedAt: { stored: "submitted_at", kind: "moment", blank: null },
  },
  /** What its sheet came to. Of this and the two groups below nothing is seen where no submission counts. */
  classes: {
    /** Revision of the snapshot that the columns tell of. */
    snapshot: { stored: "snapshot", kind: "integer", blank: null },
    quadrant: classOf("quadrant", quadrants, (diagnosis) => diagnosis.technicalStrength.quadrant),
    stage: classOf("stage", stages, (diagnosis) => diagnosis.learning.stage),
    profile: classOf(
      "profile",
      [
        ...(["comprehensive", "governmentBusinessLed", "governmentTechnologyLed", "businessTechnologyLed"] as const),
        ...(["governmentLed", "businessLed", "technologyLed", "thin"] as const),
      ],
      (diagnosis) => diagnosis.networks.profile,
    ),
    certainty: classOf(
      "certainty",
      ["clear", "likely", "borderline"],
      (diagnosis) => diagnosis.technicalStrength.certainty,
    ),
    level: scoreOf("level", (diagnosis) => diagnosis.technicalStrength.level),
    capability: scoreOf("capability", (diagnosis) => diagnosis.technicalStrength.capability),
    government: scoreOf("government", (diagnosis) => diagnosis.networks.government),
    business: scoreOf("business", (diagnosis) => diagnosis.networks.business),
    technological: scoreOf("technological", (diagnosis) => diagnosis.networks.technological),
    technologyImprovement: scoreOf("technology_improvement", (diagnosis) => diagnosis.innovation.technology),
    marketExpansion: scoreOf("market_expansion", (diagnosis) => diagnosis.innovation.market),
  },
  /** What a reviewer should look at, and how much was looked at. */
  checks: {
    oddities: {
      ...{ stored: "oddities", kind: "integer", blank: 0, isMeasure: true },
      ofSheet: ({ diagnosis }) => flagsIn(diagnosis, "oddity"),
    },
    contradictions: {
      ...{ stored: "contradictions", kind: "integer", blank: 0, isMeasure: true },
      ofSheet: ({ diagnosis, excesses }) => flagsIn(diagnosis, "contradiction") + excesses,
    },
    evidenced: { stored: "evidenced", kind: "integer", blank: 0, isMeasure: true },
    verified: { stored: "verified", kind: "integer", blank: 0, isMeasure: true },
  },
  /** What the rules say of it. */
  rules: {
    verdict: {
      ...{ stored: "verdict", kind: "text", blank: null, since: 5 },
      values: ["met", "person", "unknown", "unmet"],
      ofRules: ({ verdict }) => verdict,
    },
    /** One letter for each criterion of the rule set, in its order; none where nothing was submitted. */
    criteria: {
      ...{ stored: "criteria", kind: "text", blank: "", since: 5 },
      ofRules: ({ letters }) => letters,
    },
    bounds: {
      ...{ stored: "figures", kind: "bytes", blank: null, since: 5 },
      ofRules: ({ bounds }) => bounds,
    },
    figures: {
      ...{ stored: "figure_values", kind: "bytes", blank: null, since: 7 },
      ofRules: ({ figures }) => figures,
    },
    /**
     * Distance in per cent of a threshold, negative where it is missed, and the criterion that it is of: `Distance`. No
     * number, but a criterion, where that is unmet without a distance; neither where nothing is unmet and no number
     * decides.
     */
    nearest: {
      ...{ stored: "nearest", kind: "real", blank: null, since: 5 },
      ofRules: ({ distance }) => distance?.percent ?? null,
    },
    nearestCriterion: {
      ...{ stored: "nearest_criterion", kind: "text", blank: null, since: 5 },
      ofRules: ({ distance }) => distance?.criterion ?? null,
    },
    nearestParameter: {
      ...{ stored: "nearest_parameter", kind: "text", blank: null, since: 5 },
      ofRules: ({ distance }) => distance?.parameter ?? null,
    },
    nearestAmount: {
      ...{ stored: "nearest_amount", kind: "real", blank: null, since: 5 },
      ofRules: ({ distance }) => distance?.amount ?? null,
    },
  },
  /** What its bureau did with it. */
  bureau: {
    countyOpinion: chosenOf("county_opinion", opinionOutcomes),
    countyRank: { stored: "county_rank", kind: "integer", blank: null, isMeasure: true },
    cityOpinion: chosenOf("city_opinion", opinionOutcomes),
    cityRank: { stored: "city_rank", kind: "integer", blank: null, isMeasure: true },
    drawn: { stored: "drawn", kind: "flag", blank: false },
    decision: chosenOf("decision", decisionOutcomes),
    decisionStage: chosenOf("decision_stage", decisionStages),
    /** The user of the bureau whose firm it is. */
    assignee: { stored: "assignee", kind: "text", blank: null, values: null },
    /** Of a returned application, whether the firm still has time to complete it. */
    supplement: chosenOf("supplement", supplementStates),
    /** Of which kinds lists of others say something of it by its code; triggers and those who take lists in keep it true. */
    outside: { stored: "outside", kind: "text", blank: null, values: outsideKinds, isSeveral: true },
    /** Until the end of which day (Asia/Shanghai, YYYY-MM-DD) it has to come back, where it was returned. */
    dueOn: { stored: "due_on", kind: "text", blank: null },
  },
} as const satisfies Readonly<Record<string, ColumnGroup>>;

const { place, standing, classes, checks, rules, bureau } = columnGroups;

/** What is seen also of a sealed round before its deadline. */
export const openColumns = { ...place, ...standing };
/** What tells of a submission, and is blank where none counts. */
export const submissionColumns = { ...classes, ...checks, ...rules };
export const columnList = { ...openColumns, ...submissionColumns, ...bureau };
export type ColumnList = typeof columnList;
export type ColumnId = keyof ColumnList;

type Natural = { text: string; real: number; integer: number; flag: boolean; moment: number; bytes: Buffer };

/** What a column holds. */
export type ValueOf<Each extends Column> = [Each["blank"]] extends [null]
  ? Natural[Each["kind"]] | null
  : [Each["blank"]] extends ["" | 0 | false]
    ? Natural[Each["kind"]]
    : Each["blank"];

/** A row of a board: all but bytes. */
export type RowOf<Group extends ColumnGroup> = {
  -readonly [Id in keyof Group as Group[Id]["kind"] extends "bytes" ? never : Id]: ValueOf<Group[Id]>;
};

/** The columns of a group that stand in the row of a board. */
export const rowColumns = (group: ColumnGroup): [string, Column][] =>
  Object.entries(group).filter(([, { kind }]) => kind !== "bytes");

/** What stands in a row where nothing of these columns is seen. */
export const blankOf = <Group extends ColumnGroup>(group: Group): RowOf<Group> =>
  Object.fromEntries(rowColumns(group).map(([id, { blank }]) => [id, blank])) as RowOf<Group>;
