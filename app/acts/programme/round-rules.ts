import type { RoundRecord } from "#db/programme/admission";
import type { MeasureUnit } from "#lib/rules/criterion";
import { compileLeaves, type Leaves } from "#lib/rules/leaves";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { findRuleSet } from "#questionnaires";

/** The rule set that a round is screened by; it is a fault where the register does not hold it. */
export function ruleSetOf({ id, ruleSet }: Pick<RoundRecord, "id" | "ruleSet">): RuleSet {
  const rules = findRuleSet(ruleSet);
  if (!rules) throw new Error(`round ${id}: rule set ${ruleSet} is not in the register`);
  return rules;
}

/** What decided the rule set of a round. */
export const occasionOf = ({ tier, action, opensOn, province }: RoundRecord): Occasion => ({
  tier,
  action,
  openedOn: opensOn,
  province,
});

const cache = new Map<string, Leaves>();
const mostCompiled = 64;

/** The rule set of a round, compiled for its occasion; compiling takes longer than a question to the board. */
export function leavesOf(round: RoundRecord): Leaves {
  const occasion = occasionOf(round);
  const ruleSet = ruleSetOf(round);
  const key = JSON.stringify([ruleSet.id, occasion]);
  const ready = cache.get(key);
  if (ready) return ready;
  const leaves = compileLeaves(ruleSet, occasion);
  if (cache.size >= mostCompiled) cache.clear();
  cache.set(key, leaves);
  return leaves;
}

/** The unit of each number of law that the firms of a round are compared with. */
export const unitsOf = (round: RoundRecord): Record<string, MeasureUnit> =>
  Object.fromEntries(
    leavesOf(round).leaves.flatMap((leaf) => (leaf.kind === "comparison" ? [[leaf.parameter, leaf.unit]] : [])),
  );
