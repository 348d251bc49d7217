import { heldTitles } from "#lib/charts/held";
import { type LadderStep, ladderOf } from "#lib/charts/ladder";
import { factsOf, valuesCounted } from "#lib/rules/asked";
import { explain } from "#lib/rules/explain";
import type { FactKey, FirmFacts } from "#lib/rules/fact";
import type { Screening } from "#lib/rules/reading";
import { type Occasion, type RuleSet, type Tier, tiers } from "#lib/rules/rule-set";
import { examine, screen } from "#lib/rules/screen";
import type { Verdict } from "#lib/rules/verdict";
import { dayOf } from "#lib/text/day";
import { factCatalogue, findRuleSet, names, ruleSetFor } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";

/** The occasion of a first recognition that is applied for today, in no particular round. */
export const todayOf = (tier: Tier, at: Date): Screening => {
  const day = dayOf(at);
  return { tier, action: "new", openedOn: day, appliedOn: day, province: null };
};

/** The rule set of an occasion, or `null` where none is known. */
export const rulesOf = (occasion: Occasion): RuleSet | null => {
  const choice = ruleSetFor(occasion);
  return "ruleSet" in choice ? choice.ruleSet : null;
};

/** What the rules of every tier say, for a first recognition on that day; tiers without rules for the day are left out. */
export const verdictsOn = (facts: FirmFacts, at: Date): Verdict[] =>
  tiers.flatMap((tier) => {
    const occasion = todayOf(tier, at);
    const rules = rulesOf(occasion);
    return rules ? [screen(rules, facts, occasion)] : [];
  });

/** Verdicts of a day as a ladder, as far as its headline goes: nothing of a condition is told. */
export const stepsOf = (verdicts: readonly Verdict[], at: Date, facts: FirmFacts): LadderStep[] =>
  ladderOf(verdicts, findRuleSet, factCatalogue, () => null, heldTitles(facts, titles, dayOf(at)));

/** Verdicts of a day as a ladder, with the titles among the facts, and the reason where a tier has no rules for that day. */
export const ladderFrom = (verdicts: readonly Verdict[], at: Date, facts: FirmFacts): LadderStep[] =>
  ladderOf(
    verdicts,
    findRuleSet,
    factCatalogue,
    (tier) => {
      const choice = ruleSetFor(todayOf(tier, at));
      return "refused" in choice ? choice.reason : null;
    },
    heldTitles(facts, titles, dayOf(at)),
    (verdict, rules) => explain(rules, examine(rules, facts, verdict), verdict, names),
  );

/** What the rules of a tier ask today; nothing where it has none. */
export function askedToday(tier: Tier, now: Date) {
  const occasion = todayOf(tier, now);
  const rules = rulesOf(occasion);
  return rules ? factsOf(rules, occasion) : [];
}

/** Which values of a field the rows have that a tier's rules count today. */
export function valuesToday(tier: Tier, now: Date, of: { list: string; field: string }): ReadonlySet<string> | "any" {
  const occasion = todayOf(tier, now);
  const rules = rulesOf(occasion);
  return rules ? valuesCounted(rules, occasion, of) : new Set();
}

/** The lowest tier whose rules ask a fact today; `null` where none does. */
export const tierAsking = (key: FactKey, now: Date): Tier | null =>
  tiers.find((tier) => askedToday(tier, now).some((question) => question.key === key)) ?? null;
