import type { Comparator, MeasureUnit } from "./criterion";
import { type Answer, answerTo, type Expression } from "./expression";
import { appliedTruth, notApplicable, Truth } from "./truth";

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
export type LeafNode = Expression<number>;

/** A criterion by its leaves; no node where it is not examined. Where `applies` does not hold it is not applicable. */
export type LeafCriterion = { id: string; node: LeafNode | null; applies: LeafNode | null };

/**
 * How a leaf stands whose value lies between two doubles. They stand the wrong way round, the higher one first, where
 * only a person's finding keeps the value open.
 */
export function leafTruth(leaf: Leaf, low: number, high: number): Truth {
  if (Number.isNaN(low)) return Truth.person;
  if (leaf.kind !== "comparison") return low >= 1 ? Truth.met : high < 1 ? Truth.unmet : Truth.unknown;
  if (low <= high) return between(leaf, low, high);
  const truth = between(leaf, high, low);
  return truth === Truth.unknown ? Truth.person : truth;
}

function between(leaf: Extract<Leaf, { kind: "comparison" }>, low: number, high: number): Truth {
  const { threshold } = leaf;
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

/** How a criterion stands, over what answers for its leaves. */
export function criterionAnswer<Firm>(
  { node, applies }: LeafCriterion,
  reader: (leaf: number) => Answer<Firm>,
): Answer<Firm> {
  if (node === null) return () => notApplicable;
  const holds = answerTo(node, reader);
  if (applies === null) return holds;
  const concerns = answerTo(applies, reader);
  return (firm) => appliedTruth(holds(firm), concerns(firm));
}
