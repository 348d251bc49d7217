import { z } from "zod";
import { isDay } from "../text/day";
import { Id, Text } from "../text/text";
import { Confidence, Day } from "./criterion";
import { Action, type Occasion, type RuleSet, Tier } from "./rule-set";
import { wordless } from "./soundness";

/** From which opening day on a rule set is the law of the rounds of a tier and an action; the next one ends it. */
export const Commencement = z.strictObject({
  tier: Tier,
  action: Action,
  /** Only for the rounds of this province, where it goes before the general one whichever is later. */
  province: Id.optional(),
  from: Day,
  /** The last opening day of the rounds of a province for which it holds; then the general one does again. */
  until: Day.optional(),
  /** `null` where it is not known which one holds: none may be guessed. */
  ruleSet: Id.nullable(),
  /** Why this rule set, or why none is known. */
  reason: Text,
  source: z.url(),
  confidence: Confidence,
});
export type Commencement = z.infer<typeof Commencement>;

/** What a round goes by: the latest that had begun on the day it opened, the province's own before the general one. */
export function commencementOf(
  law: readonly Commencement[],
  { tier, action, openedOn, province }: Occasion,
): Commencement | undefined {
  const begun = law
    .filter((each) => each.tier === tier && each.action === action && each.from <= openedOn)
    .filter(({ until }) => until === undefined || openedOn <= until)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  return (
    begun.find((each) => each.province !== undefined && each.province === province) ??
    begun.find((each) => each.province === undefined)
  );
}

/** What a schema cannot see in a law: unknown rule sets and provinces, days that are none, two from one day. Empty if sound. */
export function defectsOfLaw(
  law: readonly Commencement[],
  ruleSets: readonly Pick<RuleSet, "id" | "tier">[],
  provinces: readonly string[],
): string[] {
  const nameOf = ({ tier, action, province, from }: Commencement) =>
    ["law:", tier, action, ...(province === undefined ? [] : [province]), from].join(" ");
  const names = law.map(nameOf);
  return law.flatMap((each, place) => {
    const { tier, province, from, until, ruleSet: id, reason } = each;
    const ruleSet = ruleSets.find((held) => held.id === id);
    return [
      ...(id === null || ruleSet ? [] : [`no rule set ${id}`]),
      ...(ruleSet && ruleSet.tier !== tier ? [`${ruleSet.id} is of the tier ${ruleSet.tier}`] : []),
      ...(province === undefined || provinces.includes(province) ? [] : [`no province ${province}`]),
      ...[from, until ?? []]
        .flat()
        .filter((day) => !isDay(day))
        .map((day) => `no day ${day}`),
      ...(until !== undefined && (province === undefined || until < from)
        ? ["ends without a province or before it begins"]
        : []),
      ...(names.indexOf(nameOf(each)) === place ? [] : ["twice"]),
      ...wordless(reason).map((text) => `text: ${text}`),
    ].map((defect) => `${nameOf(each)}: ${defect}`);
  });
}
