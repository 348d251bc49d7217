import { type Expression, folded, type Joints } from "./expression";
import { type Leaf, leafTruth } from "./leaf";
import type { Leaves } from "./leaves";
import { combinedTruth, disputedTruth, opposite, Truth } from "./truth";

/**
 * What a part of a question comes to for a firm. `selects`: it only tells what the firm is. `isForFirm`: it is a branch
 * whose selecting questions all hold. `compared`: the comparisons in it that the firm is measured by.
 */
type Part = { truth: Truth; selects: boolean; isForFirm: boolean; compared: readonly number[] };

const truthsOf = (parts: readonly Part[]): Truth[] => parts.map(({ truth }) => truth);
const comparedIn = (parts: readonly Part[]): number[] => parts.flatMap(({ compared }) => compared);
const allSelect = (parts: readonly Part[]): boolean => parts.every(({ selects }) => selects);

const joints: Joints<Part> = {
  all(parts) {
    const truth = combinedTruth("all", truthsOf(parts));
    const selecting = parts.filter(({ selects }) => selects);
    const isForOthers = selecting.some(
      (part) => part.truth !== Truth.met && (part.truth === Truth.unmet || truth !== Truth.unmet),
    );
    return {
      truth,
      selects: selecting.length === parts.length,
      isForFirm: selecting.length > 0 && selecting.length < parts.length && truthsOf(selecting).every(isMet),
      compared: isForOthers ? [] : comparedIn(parts),
    };
  },
  any(parts) {
    const branches = parts.filter(({ isForFirm }) => isForFirm);
    return {
      truth: combinedTruth("any", truthsOf(parts)),
      selects: allSelect(parts),
      isForFirm: false,
      compared: comparedIn(branches.length > 0 ? branches : parts),
    };
  },
  not: (part) => ({ ...part, truth: opposite(part.truth), isForFirm: false }),
  disputed: (parts, orNothing, finding) => ({
    truth: disputedTruth(truthsOf(parts), orNothing, finding.truth),
    selects: allSelect([...parts, finding]),
    isForFirm: false,
    compared: comparedIn(parts),
  }),
};

const isMet = (truth: Truth): boolean => truth === Truth.met;

function partOf(leaf: Leaf, place: number, values: Float64Array): Part {
  const truth = leafTruth(leaf, values[2 * place] as number, values[2 * place + 1] as number);
  const selects = leaf.kind === "comparison" ? leaf.selects : leaf.kind === "fact";
  return { truth, selects, isForFirm: false, compared: leaf.kind === "comparison" && !selects ? [place] : [] };
}

/**
 * The comparisons of a criterion that a firm is measured by, as leaves: not those of a branch that is for others, such
 * as another industry's size line, and none where the criterion is not for it at all. They are those of its verdict.
 */
export function measuredLeaves(
  { leaves, criteria }: Leaves,
  criterion: number,
  values: Float64Array,
): readonly number[] {
  const { node = null, applies = null } = criteria[criterion] ?? {};
  if (node === null) return [];
  const read = (expression: Expression<number>) =>
    folded(expression, (place) => partOf(leaves[place] as Leaf, place, values), joints);
  return applies !== null && read(applies).truth === Truth.unmet ? [] : read(node).compared;
}
