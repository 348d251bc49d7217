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
  /** The rounds, by opening day, that it puts right; all, where none are named. */
  rounds: z.strictObject({ from: Day, until: Day }).optional(),
  /** What was wrong, for an officer. */
  fault: Text,
  source: z.url(),
});
export type Correction = z.infer<typeof Correction>;

/** The newest version that puts a rule set right, and the corrections that lead to it, oldest first. */
export type Remedy = { ruleSet: RuleSet; corrections: readonly Correction[] };

/** The corrections of a round's rule set to its newest version, oldest first; none where it is the newest. */
export function correctionsFrom(corrections: readonly Correction[], ruleSet: string, openedOn: string): Correction[] {
  const isOfRound = ({ rounds }: Correction) => !rounds || (rounds.from <= openedOn && openedOn <= rounds.until);
  const way: Correction[] = [];
  for (let id = ruleSet; ; ) {
    const next = corrections.find((each) => each.corrects === id && isOfRound(each));
    if (!next || way.includes(next)) return way;
    way.push(next);
    id = next.ruleSet;
  }
}

const always = { from: "1900-01-01", until: "2100-12-31" };

const overlap = ({ rounds: one = always }: Correction, { rounds: other = always }: Correction): boolean =>
  one.from <= other.until && other.from <= one.until;

/** What a schema cannot see in corrections: versions that are not held, another tier, two ways on, circles. Empty if sound. */
export function defectsOfCorrections(corrections: readonly Correction[], ruleSets: readonly RuleSet[]): string[] {
  const held = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));
  return corrections.flatMap((correction, place) => {
    const { ruleSet, corrects, from, rounds = always } = correction;
    const [right, wrong] = [held.get(ruleSet), held.get(corrects)];
    const lost = wrong?.provinces.filter(({ id }) => !right?.provinces.some((each) => each.id === id)) ?? [];
    return [
      ...[ruleSet, corrects].filter((id) => !held.has(id)).map((id) => `no rule set ${id}`),
      ...(right && wrong && right.tier !== wrong.tier ? [`${right.tier} for ${wrong.tier}`] : []),
      ...(right ? lost.map(({ id }) => `no province ${id}`) : []),
      ...(corrections.slice(0, place).some((each) => each.corrects === corrects && overlap(each, correction))
        ? ["corrected twice"]
        : []),
      ...(correctionsFrom(corrections, corrects, rounds.from).some((each) => each.ruleSet === corrects)
        ? ["a circle"]
        : []),
      ...[from, rounds.from, rounds.until].filter((day) => !isDay(day)).map((day) => `no day ${day}`),
    ].map((defect) => `correction(${corrects}): ${defect}`);
  });
}
