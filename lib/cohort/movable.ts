import type { Parameter } from "../rules/criterion";
import type { Leaves } from "../rules/leaves";
import { provinceOf } from "../rules/reading";
import type { Occasion } from "../rules/rule-set";

/** Ids of parameters that stand inside a measure: bands of points, caps, which rows of a list count. */
function inMeasures(part: unknown, inside: boolean, parameters: Set<string>): Set<string> {
  if (Array.isArray(part)) for (const each of part) inMeasures(each, inside, parameters);
  else if (typeof part === "object" && part !== null)
    for (const [key, value] of Object.entries(part)) {
      if (inside && (key === "parameter" || key === "cap") && typeof value === "string") parameters.add(value);
      inMeasures(value, inside || key === "compare", parameters);
    }
  return parameters;
}

/** The numbers of law of a round, those of its province in place of the general ones. */
export type Movable = {
  /** Thresholds that a what-if can move: each is compared with a figure that does not depend on it. */
  parameters: Parameter[];
  /** Numbers that shape the figures themselves; moving one takes the firms' facts, not their figures. */
  fixed: Parameter[];
};

/** Which numbers of a rule set can be moved without working every figure out anew. */
export function movableIn({ ruleSet, leaves, criteria }: Leaves, occasion: Occasion): Movable {
  const province = provinceOf(ruleSet, occasion);
  const law = new Map([...ruleSet.parameters, ...(province?.parameters ?? [])].map((each) => [each.id, each]));
  const examined = ruleSet.criteria.filter((_, place) => criteria[place]?.node !== null);
  const tests = examined.map(({ test, testAtReview, appliesWhen }) => [test, testAtReview, appliesWhen]);
  const inner = inMeasures(province?.measures, true, inMeasures(tests, false, new Set()));
  const compared = new Set(leaves.flatMap((leaf) => (leaf.kind === "comparison" ? [leaf.parameter] : [])));
  const thresholds = [...law.values()];
  return {
    parameters: thresholds.filter(({ id }) => compared.has(id) && !inner.has(id)),
    fixed: thresholds.filter(({ id }) => inner.has(id)),
  };
}
