import type { Text } from "../text/text";
import type { Comparator, Confidence, MeasureUnit } from "./criterion";
import type { Excess } from "./part-of";
import type { Action, Tier } from "./rule-set";
import type { SameRows } from "./same-rows";
import type { Status } from "./truth";

export type { Status } from "./truth";

/**
 * One comparison with a number of law. `low` and `high` enclose the value where facts are missing; they are equal
 * where it is known and `null` where there is no bound. They are the nearest doubles that lie on the same side of the
 * threshold as the exact value. `computable` is false where the value would divide by nothing, such as a share of no
 * revenue: then a person finds what it comes to. `distance` is how far a known value is inside (+) or outside (-) the threshold, in
 * `unit`; for a share it is in percentage points.
 */
export type Comparison = {
  parameter: string;
  /** The latest year whose facts it is made of; `null` for facts of no year. */
  year: number | null;
  is: Comparator;
  threshold: number;
  unit: MeasureUnit;
  low: number | null;
  high: number | null;
  computable: boolean;
  distance: number | null;
  status: Status;
};

/**
 * What would have to change in the firm's own numbers, all else equal: "R&D 2025: 132 万元 short". By more or less; no
 * year where several together fall short, or where the fact has none. Rows of a list by pieces or amount.
 */
export type Shortfall = {
  fact: string;
  year: number | null;
  change: "more" | "less";
  amount: number;
  unit: MeasureUnit;
};

/** One reading of a disputed text, and what it comes to for the firm. */
export type ReadVerdict = {
  words: Text;
  clause: Text;
  source: string;
  copy?: string | undefined;
  confidence: Confidence;
  status: Status;
};

/** A text whose readings do not come to the same for the firm, with the finding by which a person settles it. */
export type DisputeVerdict = { finding: string; interpretations: ReadVerdict[] };

export type CriterionVerdict = {
  criterion: string;
  item: string;
  status: Status;
  comparisons: Comparison[];
  shortfalls: Shortfall[];
  /** Facts whose absence keeps it unknown, as keys ("revenue.2025"). */
  missing: string[];
  /** Parts that exceed their wholes and keep it unknown: one of the two values is wrong. Only where there are any. */
  excesses?: readonly Excess[];
  /** Rows of lists that are one thing and count once, or may be. Only where there are any. */
  sameRows?: readonly SameRows[];
  /** Disputed texts whose readings do not come to the same. Only where there are any. */
  disputes?: readonly DisputeVerdict[];
  /** It is not known whether it concerns the firm. Only where that is so. */
  mayNotApply?: true;
  /** It is a bar of the notice of the round. Only where that is so. */
  byNotice?: true;
  /** The notice of the round waives it, for that reason by that clause. Only where that is so. */
  waivedBy?: { reason: Text; clause: Text };
  /** Findings that a person still has to make. */
  findings: string[];
  /** Criteria that are met and make it dispensable: an exception, a waiver, another route. */
  replacedBy: string[];
  confidence: Confidence;
  clause: Text;
  /** Where the authority publishes the clause. */
  source: string;
  /** Where others published it, and it was read. Only where that is so. */
  copy?: string;
};

/** What a rule set says of a firm. Self-assessment is not recognition: the authorities decide. */
export type Verdict = {
  ruleSet: string;
  tier: Tier;
  action: Action;
  openedOn: string;
  /** The day against which terms are counted. */
  appliedOn: string;
  /** The last complete accounting year. */
  lastYear: number;
  province: string | null;
  status: Exclude<Status, "not-applicable">;
  criteria: CriterionVerdict[];
  /** All that is missing and all that a person still has to find, as far as it can change the status of a route. */
  missing: string[];
  /** Parts that exceed their wholes, likewise. Only where there are any. */
  excesses?: readonly Excess[];
  findings: string[];
};
