import type { TypedRow } from "#lib/entry/form-text";
import type { ValueKind } from "#lib/programme/verdicts";
import type { CriterionKind } from "#lib/rules/explain";
import type { Fact } from "#lib/rules/fact";
import type { SourceLine } from "#lib/rules/source-line";
import type { Status } from "#lib/rules/verdict";
import type { Said } from "../comparison-words";
import type { ToldDispute } from "./reading-words";

/** A file that stands behind a value. */
export type ShownFile = {
  id: string;
  name: string;
  type: string;
  href: string;
  label: string;
  hash: string;
  revision: number;
  /** Why it was not cleared by the virus scan; `null` where nothing is known against it. */
  scan: string | null;
};

/** One finding of a person of the bureau, in words. */
export type ShownFinding = {
  lines: string[];
  /** Whether it takes an earlier one back. */
  isBack: boolean;
  by: string;
  reason: string | null;
  file: { href: string; hash: string } | null;
  /** What the firm claimed then, where it claims something else now. */
  changedSince: string | null;
};

/** One fact with its three values, ready to be shown. */
export type ShownValue = {
  key: string;
  label: string;
  help: string;
  claimed: string[] | null;
  evidenced: string[] | null;
  /** Whether the firm declared that it does not have the fact, or no file for it. */
  absent: { comparison: boolean; evidence: boolean };
  files: ShownFile[];
  /** The latest finding that counts. */
  verified: ShownFinding | null;
  earlier: ShownFinding[];
  /** Revision of the latest finding; 0 for none. */
  seen: number;
  /** How the fact is typed in; `null` where it was verified under an earlier criterion already. */
  form: ShownForm | null;
  /** The criterion under which its form stands. */
  formAt: string;
};

export type ShownForm = { fact: Fact; text: string; rows: TypedRow[]; isEmptyList: boolean };

/** One comparison, in words; `measure` is what is compared, by its name and year. */
type ShownComparison = {
  measure: string | null;
  comparison: string;
  threshold: string;
  distance: string | null;
  status: Status;
};

/** One clause with what it says of the firm. */
export type ShownCriterion = {
  id: string;
  /** Its place in the rule set, counted from 1: the number that the board heads its column with. */
  item: string;
  title: string;
  demands: string;
  /** A condition, an indicator that only gives points, or a class that says what the firm is. */
  kind: CriterionKind;
  sources: readonly SourceLine[];
  status: Status;
  replacedBy: string[];
  /** It is counted: not another way to the same end, and not for information only. */
  isCounted: boolean;
  /** Why and by which clause the notice of the round waives it; `null` where it does not. */
  waived: string | null;
  comparisons: ShownComparison[];
  shortfalls: string[];
  missing: string[];
  findings: string[];
  /** Parts that exceed their wholes, so that nothing that rests on either can be told. */
  excesses: string[];
  /** Disputed texts whose readings do not come to the same. */
  disputes: ToldDispute[];
  /** Rows of lists that are one thing and count once, or may be. */
  sameRows: string[];
  /** How the points come about, line by line; none where it gives none. */
  points: string[];
  said: Record<ValueKind | "standing", Said>;
  values: ShownValue[];
};
