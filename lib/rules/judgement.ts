import type { Test } from "./criterion";
import type { Excess } from "./part-of";
import { allExcesses, allSameRows, joined, none, type Range } from "./range";
import type { Rational } from "./rational";
import type { SameRows } from "./same-rows";
import { combinedTruth, Truth } from "./truth";

/** A question with its answer; parts for those that combine, the range for a comparison. */
export type Judgement = {
  test: Test;
  truth: Truth;
  missing: readonly string[];
  findings: readonly string[];
  /** Parts that exceed their wholes and keep it open. */
  excesses?: readonly Excess[];
  /** Rows that are one thing and count once. */
  sameRows?: readonly SameRows[];
  range: Range | null;
  /** What the range was compared with. */
  against: Rational | null;
  parts: readonly Judgement[];
};

/** A question about what the firm is, without any value or finding of its own. */
export const selects = ({ test, parts }: Judgement): boolean =>
  parts.length > 0 ? parts.every(selects) : "compare" in test ? test.selects === true : "fact" in test;

/** Only what is still open in a part can settle what is open in the whole. */
export function combined(test: Test, by: "all" | "any" | "not", parts: readonly Judgement[]): Judgement {
  const truth = combinedTruth(
    by,
    parts.map((part) => part.truth),
  );
  const isOpen = truth === Truth.unknown || truth === Truth.person;
  const open = isOpen ? parts : [];
  const judged: Judgement = {
    test,
    truth,
    missing: truth === Truth.unknown ? joined(open.map(({ missing }) => missing)) : none,
    findings: isOpen ? joined(open.map(({ findings }) => findings)) : none,
    range: null,
    against: null,
    parts,
  };
  if (!parts.some(isMarked)) return judged;
  return { ...judged, ...(truth === Truth.unknown && allExcesses(open)), ...allSameRows(parts) };
}

const isMarked = ({ excesses, sameRows }: Judgement): boolean => excesses !== undefined || sameRows !== undefined;
