import type { RoundRecord } from "../../../../../db/programme-admission";
import { compileLeaves, type Leaves } from "../../../../../lib/rules/leaves";
import type { Occasion } from "../../../../../lib/rules/rule-set";
import { ruleSetOf } from "../opened-round";

/** What decided the rule set of a round. */
export const occasionOf = ({ tier, action, opensOn, province }: RoundRecord): Occasion => ({
  tier,
  action,
  openedOn: opensOn,
  province,
});

const compiled = new Map<string, Leaves>();
const mostCompiled = 64;

/** The rule set of a round, compiled for its occasion; compiling takes longer than a question to the board. */
export function leavesOf(round: RoundRecord): Leaves {
  const occasion = occasionOf(round);
  const ruleSet = ruleSetOf(round);
  const key = JSON.stringify([ruleSet.id, occasion]);
  const known = compiled.get(key);
  if (known) return known;
  const leaves = compileLeaves(ruleSet, occasion);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(key, leaves);
  return leaves;
}

/** The criteria of a round by their names. */
export const criterionNames = (round: RoundRecord) =>
  ruleSetOf(round).criteria.map(({ id, item, title }) => ({ id, item, title }));

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks for, as a browser would send it. */
export function paramsIn(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) params.append(name, each);
  return params;
}
