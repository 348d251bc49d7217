import { leafBoundsOf } from "./comparison";
import type { Compound, Measure, Test } from "./criterion";
import { type Distance, distanceJudge, failingJudge } from "./distance";
import { isExamined, testAt } from "./examined";
import { answerTo } from "./expression";
import type { FirmFacts } from "./fact";
import { type AskedFigure, type Figure, figuresOf } from "./figures";
import { compared, judge } from "./judge";
import { criterionAnswer, type Leaf, type LeafCriterion, type LeafNode, leafTruth } from "./leaf";
import { toNumber } from "./rational";
import { criteriaOf, type Reading, readingOf, type Screening, thresholdOf, thresholdsOf } from "./reading";
import type { Formula, RuleSet } from "./rule-set";
import { notApplicable, type Status, statuses, Truth, wholeTruth } from "./truth";

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
  /** The numbers of a firm that a board can show: first facts, then what is computed from facts. */
  figures: readonly Figure[];
  /** What each leaf compares; `null` for one that is no comparison. */
  measures: readonly (Measure | Compound | null)[];
  /**
   * Low and high of every leaf. A comparison: the bounds of the value, on the same side of the official threshold as
   * the exact ones, infinite where there is none, and the higher one first where only a person's finding keeps it open.
   * A fact: 1, 1 where it holds, 0, 0 where not, 0, 1 where it is not
   * known. A finding: likewise, and NaN, NaN while a person still has to make it.
   */
  valuesOf(facts: FirmFacts, appliedOn: string): Float64Array;
  /** The values of a firm of which nothing is known. */
  unknown: Float64Array;
  criterionStatusOf(criterion: number, values: Float64Array): Status;
  statusOf(values: Float64Array): Exclude<Status, "not-applicable">;
  /** `null` where nothing is unmet and no number of law decides what is met. */
  distanceOf(values: Float64Array): Distance | null;
  /** What is unmet and counts, worst first; an either-or by the way that is nearest. The first is that of `distanceOf`. */
  failingOf(values: Float64Array): Distance[];
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
    if ("disputed" in test) {
      const { finding, interpretations } = test.disputed;
      return {
        disputed: interpretations.flatMap(({ asks }) => (asks ? [nodeOf(asks, criterion)] : [])),
        orNothing: interpretations.some(({ asks }) => asks === null),
        finding: nodeOf({ finding }, criterion),
      };
    }
    tests.push(test);
    return leaves.push(leafOf(test, criterion)) - 1;
  };

  const criteria = criteriaOf(ruleSet, screening).map((criterion, place): LeafCriterion => {
    const { id, appliesWhen } = criterion;
    if (!isExamined(criterion, screening)) return { id, node: null, applies: null };
    const applies = appliesWhen ? nodeOf(appliesWhen, place) : null;
    return { id, node: nodeOf(testAt(criterion, screening), place), applies };
  });
  return { tests, leaves, criteria };
}

/** Compiles what leaves and criteria ask over the values of one firm. */
function answering(
  laidOut: Pick<
    Leaves,
    "ruleSet" | "leaves" | "criteria" | "requires" | "figures" | "measures" | "valuesOf" | "unknown"
  >,
): Leaves {
  const { leaves, criteria, requires } = laidOut;
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  const reader = (place: number) => {
    const leaf = leaves[place] as Leaf;
    return (values: Float64Array) => leafTruth(leaf, values[2 * place] as number, values[2 * place + 1] as number);
  };
  const answers = criteria.map((criterion) => criterionAnswer(criterion, reader));
  const answerOf = (place: number | undefined) => answers[place ?? -1] ?? (() => notApplicable);
  const whole = answerTo(requires, (id: string) => answerOf(places.get(id)));
  return {
    ...laidOut,
    criterionStatusOf: (place, values) => statuses[answerOf(place)(values)],
    statusOf: (values) => statuses[wholeTruth(whole(values))],
    distanceOf: distanceJudge(leaves, criteria, requires),
    failingOf: failingJudge(leaves, criteria, requires, (place, values) => answerOf(place)(values)),
  };
}

/**
 * Compiles what a rule set asks on an occasion.
 * @param asked the facts in numbers that a board shows beside what is computed
 */
export function compileLeaves(ruleSet: RuleSet, screening: Screening, asked: readonly AskedFigure[] = []): Leaves {
  const { tests, leaves, criteria } = layOut(ruleSet, screening);
  const figures = figuresOf(tests, leaves, asked, ruleSet, screening);
  const valuesOf = (facts: FirmFacts, appliedOn: string) => {
    const reading = readingOf(ruleSet, facts, { ...screening, appliedOn });
    return Float64Array.from(tests.flatMap((test) => pairOf(test, reading)));
  };
  const unknown = valuesOf({}, screening.openedOn);
  const measures = tests.map((test) => ("compare" in test ? test.compare : null));
  return answering({ ruleSet, leaves, criteria, requires: ruleSet.requires, figures, measures, valuesOf, unknown });
}

/** A rule set with thresholds moved; a leaf whose threshold is not, stays the object that it is. */
export function withThresholds(law: Leaves, moved: MovedThresholds): Leaves {
  const leaves = law.leaves.map((leaf) => {
    if (leaf.kind !== "comparison") return leaf;
    const threshold = moved[leaf.parameter] ?? leaf.threshold;
    return threshold === leaf.threshold ? leaf : { ...leaf, threshold };
  });
  return answering({ ...law, leaves });
}

/** Low and high of a leaf. */
function pairOf(test: Test, reading: Reading): [number, number] {
  if ("compare" in test) {
    const { low, high } = leafBoundsOf({ test, ...compared(test, reading) }, reading);
    return [low, high];
  }
  const { truth } = judge(test, reading);
  if (truth === Truth.person) return [Number.NaN, Number.NaN];
  return [truth === Truth.met ? 1 : 0, truth === Truth.unmet ? 0 : 1];
}
