import { z } from "zod";
import { isDay } from "../text/day";
import { Id, Text } from "../text/text";
import { Day } from "./criterion";
import type { RuleSet } from "./rule-set";

/** That a published rule set is wrong, and the version that puts it right. */
export const Correction = z.strictObject({
  /** The version that puts it right: of the same tier, with a seal of its own. */
  ruleSet: Id,
  /** The version that is wrong. */
  corrects: Id,
  /** Day on which the version that puts it right was published. */
  from: Day,
  /** What was wrong, for an officer. */
  fault: Text,
  source: z.url(),
});
export type Correction = z.infer<typeof Correction>;

/** The newest version that puts a rule set right, and the corrections that lead to it, oldest first. */
export type Remedy = { ruleSet: RuleSet; corrections: readonly Correction[] };

/** The corrections from a rule set to its newest version, oldest first; none where it is the newest. */
export function correctionsFrom(corrections: readonly Correction[], ruleSet: string): Correction[] {
  const way: Correction[] = [];
  for (let id = ruleSet; ; ) {
    const next = corrections.find(({ corrects }) => corrects === id);
    if (!next || way.includes(next)) return way;
    way.push(next);
    id = next.ruleSet;
  }
}

/** What a schema cannot see in corrections: versions that are not held, another tier, two ways on, circles. Empty if sound. */
export function defectsOfCorrections(corrections: readonly Correction[], ruleSets: readonly RuleSet[]): string[] {
  const held = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));
  return corrections.flatMap(({ ruleSet, corrects, from }, place) => {
    const [right, wrong] = [held.get(ruleSet), held.get(corrects)];
    const lost = wrong?.provinces.filter(({ id }) => !right?.provinces.some((each) => each.id === id)) ?? [];
    return [
      ...[ruleSet, corrects].filter((id) => !held.has(id)).map((id) => `no rule set ${id}`),
      ...(right && wrong && right.tier !== wrong.tier ? [`${right.tier} for ${wrong.tier}`] : []),
      ...(right ? lost.map(({ id }) => `no province ${id}`) : []),
      ...(corrections.slice(0, place).some((each) => each.corrects === corrects) ? ["corrected twice"] : []),
      ...(correctionsFrom(corrections, corrects).some((each) => each.ruleSet === corrects) ? ["a circle"] : []),
      ...(isDay(from) ? [] : [`no day ${from}`]),
    ].map((defect) => `correction(${corrects}): ${defect}`);
  });
}
