import type { LadderStep } from "#lib/charts/ladder";
import { neededKeys } from "#lib/programme/asked-facts";
import { decidedOf, type Settling } from "#lib/programme/settling";
import { findRuleSet } from "#questionnaires";
import { askedOf } from "./asked";
import { settlingIn } from "./first-facts";
import { ladderFrom, verdictsOn } from "./law-today";
import type { OpenFacts } from "./open-facts";

/** How far the tier of a sheet is by what has been given. */
export type Distance = {
  steps: LadderStep[];
  /** The tier itself. */
  step: LadderStep;
  /** Of the clauses that are not a person's, how many are decided, and how many there are. */
  decided: number;
  of: number;
  /** How many of the facts have been given that the tier needs. */
  given: number;
  settling: { facts: Settling[]; settled: number };
};

/** How far the tier of a sheet is today; `null` where it has none, or no rules are known for it. */
export function distanceOn(open: OpenFacts): Distance | null {
  const { aim, facts, values, now } = open;
  if (aim === null) return null;
  const verdicts = verdictsOn(facts, now);
  const verdict = verdicts.find(({ tier }) => tier === aim);
  const rules = verdict && findRuleSet(verdict.ruleSet);
  const steps = ladderFrom(verdicts, now, facts);
  const step = steps.find(({ tier }) => tier === aim);
  if (!verdict || !rules || !step) return null;
  const keys = askedOf(open).sections.flatMap((section) => section.facts.flatMap(neededKeys));
  return {
    steps,
    step,
    ...decidedOf(rules.requires, verdict),
    given: keys.filter((key) => values.has(key)).length,
    settling: settlingIn(verdict),
  };
}
