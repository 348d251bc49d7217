import { boundsOf, statusOfTruth } from "./comparison";
import type { Test } from "./criterion";
import { type Distance, distanceJudge } from "./distance";
import { isExamined, testAt } from "./examined";
import type { FirmFacts } from "./fact";
import { compared, judge } from "./judge";
import {
  criterionAnswer,
  formulaAnswer,
  type Leaf,
  type LeafCriterion,
  type LeafNode,
  notApplicable,
  notExamined,
} from "./leaf";
import { toNumber } from "./rational";
import { type Reading, readingOf, type Screening, thresholdOf, thresholdsOf } from "./reading";
import type { Formula, RuleSet } from "./rule-set";
import { Truth } from "./truth";
import type { Status } from "./verdict";

export type { Leaf, LeafCriterion, LeafNode } from "./leaf";

/** Thresholds by parameter that stand in place of the official ones. */
export type MovedThresholds = Readonly<Record<string, number>>;

/**
 * A rule set as leaves in fixed order, to screen many firms fast and with thresholds moved. With the official
 * thresholds every status is that of `screen`.
 */
export type Leaves = {
  ruleSet: RuleSet;
  leaves: readonly Leaf[];
  /** In the rule set's order. */
  criteria: readonly LeafCriterion[];
  requires: Formula;
  /**
   * Low and high of every leaf. A comparison: the bounds of the value, on the same side of the official threshold as
   * the exact ones, infinite where there is none. A fact: 1, 1 where it holds, 0, 0 where not, 0, 1 where it is not
   * known. A finding: likewise, and NaN, NaN while a person still has to make it.
   */
  valuesOf(facts: FirmFacts, appliedOn: string): Float64Array;
  criterionStatusOf(criterion: number, values: Float64Array, thresholds?: MovedThresholds): Status;
  statusOf(values: Float64Array, thresholds?: MovedThresholds): Exclude<Status, "not-applicable">;
  /** `null` where nothing is unmet and no number of law decides what is met. */
  distanceOf(values: Float64Array, thresholds?: MovedThresholds): Distance | null;
};

/** Lays out what a rule set asks on an occasion: its questions in fixed order, and its criteria by their places. */
function layOut(ruleSet: RuleSet, screening: Screening) {
  const law = thresholdsOf(ruleSet, screening);
  const tests: Test[] = [];
  const leaves: Leaf[] = [];

  const leafOf = (test: Test, criterion: number): Leaf => {
    if (!("compare" in test)) return { kind: "finding" in test ? "finding" : "fact", criterion };
    const { parameter, exact } = thresholdOf(law, test.parameter);
    const { id, unit } = parameter;
    const selects = test.selects === true;
    return { kind: "comparison", criterion, parameter: id, is: test.is, threshold: toNumber(exact), unit, selects };
  };
  const nodeOf = (test: Test, criterion: number): LeafNode => {
    if ("all" in test) return { all: test.all.map((part) => nodeOf(part, criterion)) };
    if ("any" in test) return { any: test.any.map((part) => nodeOf(part, criterion)) };
    if ("not" in test) return { not: nodeOf(test.not, criterion) };
    tests.push(test);
    return { leaf: leaves.push(leafOf(test, criterion)) - 1 };
  };

  const criteria = ruleSet.criteria.map((criterion, place): LeafCriterion => {
    const { id, appliesWhen } = criterion;
    if (!isExamined(criterion, screening)) return { id, node: null, applies: null };
    const applies = appliesWhen ? nodeOf(appliesWhen, place) : null;
    return { id, node: nodeOf(testAt(criterion, screening), place), applies };
  });
  return { tests, leaves, criteria };
}

/** Reads a threshold a leaf from those by parameter, each object once; without any they are the official ones. */
function thresholdReader(leaves: readonly Leaf[]): (moved: MovedThresholds | undefined) => Float64Array {
  const official = Float64Array.from(leaves, (leaf) => (leaf.kind === "comparison" ? leaf.threshold : 1));
  const cache = new WeakMap<MovedThresholds, Float64Array>();
  return (moved) => {
    if (!moved) return official;
    const thresholds =
      cache.get(moved) ?? official.map((threshold, place) => movedTo(leaves[place], moved) ?? threshold);
    cache.set(moved, thresholds);
    return thresholds;
  };
}

/** Compiles what a rule set asks on an occasion. */
export function compileLeaves(ruleSet: RuleSet, screening: Screening): Leaves {
  const { tests, leaves, criteria } = layOut(ruleSet, screening);
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  const thresholdsFrom = thresholdReader(leaves);
  const answers = criteria.map((criterion) => criterionAnswer(criterion, leaves));
  const distance = distanceJudge(leaves, criteria, ruleSet.requires);
  const whole = formulaAnswer(ruleSet.requires, (id) => answers[places.get(id) ?? -1] ?? notExamined);

  return {
    ruleSet,
    leaves,
    criteria,
    requires: ruleSet.requires,
    valuesOf: (facts, appliedOn) => {
      const reading = readingOf(ruleSet, facts, { ...screening, appliedOn });
      const values = new Float64Array(tests.length * 2);
      for (const [place, test] of tests.entries()) values.set(pairOf(test, reading), place * 2);
      return values;
    },
    criterionStatusOf: (place, values, moved) => {
      const code = (answers[place] ?? notExamined)(values, thresholdsFrom(moved));
      return code === notApplicable ? "not-applicable" : statusOfTruth(code);
    },
    statusOf: (values, moved) => {
      const code = whole(values, thresholdsFrom(moved));
      return statusOfTruth(code === notApplicable ? Truth.met : code);
    },
    distanceOf: (values, moved) => distance(values, thresholdsFrom(moved)),
  };
}

function movedTo(leaf: Leaf | undefined, moved: MovedThresholds): number | undefined {
  return leaf?.kind === "comparison" ? moved[leaf.parameter] : undefined;
}

/** Low and high of a leaf. */
function pairOf(test: Test, reading: Reading): [number, number] {
  if ("compare" in test) {
    const { low, high } = boundsOf({ test, ...compared(test, reading) }, reading);
    return [low, high];
  }
  const { truth } = judge(test, reading);
  if (truth === Truth.person) return [Number.NaN, Number.NaN];
  return [truth === Truth.met ? 1 : 0, truth === Truth.unmet ? 0 : 1];
}
