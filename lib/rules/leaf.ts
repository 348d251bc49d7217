import type { Comparator, MeasureUnit } from "./criterion";
import type { Formula } from "./rule-set";
import { appliedTruth, Truth } from "./truth";

/** One yes-or-no question of a criterion, in the order of the rule set; criteria are told by their index. */
export type Leaf =
  | {
      kind: "comparison";
      criterion: number;
      parameter: string;
      is: Comparator;
      threshold: number;
      unit: MeasureUnit;
      /** It only tells which branch is for the firm, and is no value of its own. */
      selects: boolean;
    }
  | { kind: "fact" | "finding"; criterion: number };

/** The question of a criterion over leaves, by their index. */
export type LeafNode = { leaf: number } | { all: LeafNode[] } | { any: LeafNode[] } | { not: LeafNode };

/** A criterion by its leaves; no node where it is not examined. Where `applies` does not hold it is not applicable. */
export type LeafCriterion = { id: string; node: LeafNode | null; applies: LeafNode | null };

/** How a leaf stands whose value lies between two doubles. */
export function leafTruth(leaf: Leaf, low: number, high: number, threshold: number): Truth {
  if (Number.isNaN(low)) return Truth.person;
  if (leaf.kind !== "comparison") return low >= 1 ? Truth.met : high < 1 ? Truth.unmet : Truth.unknown;
  switch (leaf.is) {
    case "at-least":
      return low >= threshold ? Truth.met : high < threshold ? Truth.unmet : Truth.unknown;
    case "more-than":
      return low > threshold ? Truth.met : high <= threshold ? Truth.unmet : Truth.unknown;
    case "at-most":
      return high <= threshold ? Truth.met : low > threshold ? Truth.unmet : Truth.unknown;
    case "less-than":
      return high < threshold ? Truth.met : low >= threshold ? Truth.unmet : Truth.unknown;
  }
}

/** Not a truth: the clause is not applicable. Above all truths, so that the least of several passes it over. */
export const notApplicable = 4;
type Code = Truth | typeof notApplicable;

/** Answers from low and high of every leaf and a threshold each; nothing is allocated, for a board asks often. */
export type Answer<Result extends Code = Code> = (values: Float64Array, thresholds: Float64Array) => Result;

export const notExamined: Answer = () => notApplicable;

function nodeAnswer(node: LeafNode, leaves: readonly Leaf[]): Answer<Truth> {
  if ("all" in node) return leastOf(node.all.map((part) => nodeAnswer(part, leaves)));
  if ("any" in node) return greatestOf(node.any.map((part) => nodeAnswer(part, leaves)));
  if ("not" in node) {
    const part = nodeAnswer(node.not, leaves);
    return (values, thresholds) => {
      const truth = part(values, thresholds);
      return truth === Truth.met ? Truth.unmet : truth === Truth.unmet ? Truth.met : truth;
    };
  }
  const place = node.leaf;
  const leaf = leaves[place] as Leaf;
  return (values, thresholds) =>
    leafTruth(leaf, values[2 * place] as number, values[2 * place + 1] as number, thresholds[place] as number);
}

/** Where all must hold; stops at the first that does not. */
const leastOf =
  <Result extends Code>(parts: readonly Answer<Result>[]): Answer<Result> =>
  (values, thresholds) => {
    let least: Code = notApplicable;
    for (const part of parts) {
      const code = part(values, thresholds);
      if (code < least) least = code;
      if (least === Truth.unmet) break;
    }
    return least as Result;
  };

/** Where any must hold; stops at the first that does. What is not applicable opens no route. */
const greatestOf =
  <Result extends Code>(parts: readonly Answer<Result>[]): Answer<Result> =>
  (values, thresholds) => {
    let greatest: Code | -1 = -1;
    for (const part of parts) {
      const code = part(values, thresholds);
      if (code !== notApplicable && code > greatest) greatest = code;
      if (greatest === Truth.met) break;
    }
    return (greatest === -1 ? notApplicable : greatest) as Result;
  };

/** How a criterion stands. */
export function criterionAnswer({ node, applies }: LeafCriterion, leaves: readonly Leaf[]): Answer {
  if (!node) return notExamined;
  const holds = nodeAnswer(node, leaves);
  if (!applies) return holds;
  const concerns = nodeAnswer(applies, leaves);
  return (values, thresholds) => {
    const truth = concerns(values, thresholds);
    return truth === Truth.unmet ? notApplicable : appliedTruth(holds(values, thresholds), truth);
  };
}

/** How a formula over criteria stands. */
export function formulaAnswer(formula: Formula, criterion: (id: string) => Answer): Answer {
  if (typeof formula === "string") return criterion(formula);
  if ("all" in formula) return leastOf(formula.all.map((part) => formulaAnswer(part, criterion)));
  return greatestOf(formula.any.map((part) => formulaAnswer(part, criterion)));
}
