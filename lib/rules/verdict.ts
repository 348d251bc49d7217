import type { Comparison, Confidence, MeasureUnit } from "./criterion";
import type { Action, Tier } from "./rule-set";

/** What is said of a criterion, and of a firm as a whole. `person`: everything is there, but a person has to judge. */
export type Status = "met" | "unmet" | "unknown" | "person" | "not-applicable";

/**
 * One comparison with a number of law. `low` and `high` enclose the figure where facts are missing; they are equal
 * where it is known and `null` where nothing is known. `distance` is how far the figure is inside (+) or outside (-)
 * the threshold, in `unit`; for a share it is in percentage points.
 */
export type Figure = {
  parameter: string;
  is: Comparison;
  threshold: number;
  unit: MeasureUnit;
  low: number | null;
  high: number | null;
  distance: number | null;
  status: Status;
};

/** What would have to change in the firm's own numbers: "R&D 2025: 132 万元 short". */
export type Shortfall = { fact: string; year: number | null; amount: number; unit: MeasureUnit };

export type CriterionVerdict = {
  criterion: string;
  item: string;
  status: Status;
  figures: Figure[];
  shortfalls: Shortfall[];
  /** Facts whose absence keeps it unknown, as keys ("revenue.2025"). */
  missing: string[];
  /** Findings that a person still has to make. */
  findings: string[];
  confidence: Confidence;
  clause: { zh: string; en: string };
  source: string;
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
  /** All that is missing, and all that a person still has to find. */
  missing: string[];
  findings: string[];
};
