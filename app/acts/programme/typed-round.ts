import type { RoundRecord } from "#db/programme/admission";
import type { Requirement } from "#lib/programme/round";
import { factsOf } from "#lib/rules/asked";
import type { FactSection } from "#lib/rules/fact";
import { Action, type Occasion, type RuleSet, Tier } from "#lib/rules/rule-set";
import { isDay } from "#lib/text/day";
import { factCatalogue, ruleSets } from "#questionnaires";

/** How a round is to be set up, as typed. */
export type TypedRound = {
  name: string;
  notice: string;
  tier: string;
  action: string;
  province: string;
  opensOn: string;
  closesOn: string;
  sealed: string;
  deciders: string;
  /** The rule set that the choice of facts below was made for; the choice is void for another one. */
  chosenFor: string;
  required: string[];
  evidence: string[];
};

export const blankRound = (today: string): TypedRound => ({
  name: "",
  notice: "",
  tier: "specialised",
  action: "new",
  province: "",
  opensOn: today,
  closesOn: "",
  sealed: "rolling",
  deciders: "1",
  chosenFor: "",
  required: [],
  evidence: [],
});

/** A round as it would be typed. */
export const typedRound = (round: RoundRecord): TypedRound => ({
  name: round.name,
  notice: round.notice,
  tier: round.tier,
  action: round.action,
  province: round.province ?? "",
  opensOn: round.opensOn,
  closesOn: round.closesOn,
  sealed: round.sealed ? "sealed" : "rolling",
  deciders: String(round.deciders),
  chosenFor: round.ruleSet,
  required: round.requirements.map(({ fact }) => fact),
  evidence: round.requirements.filter(({ evidence }) => evidence).map(({ fact }) => fact),
});

/** The provinces that any rule set has numbers for. */
export const provinces = [
  ...new Map(ruleSets.flatMap((ruleSet) => ruleSet.provinces.map(({ id, name }) => [id, name] as const))),
].map(([id, name]) => ({ id, name }));

/** The occasion of what was typed; `null` as long as it names none. */
export function typedOccasion({ tier, action, opensOn, province }: TypedRound): Occasion | null {
  const kind = { tier: Tier.safeParse(tier), action: Action.safeParse(action) };
  if (!kind.tier.success || !kind.action.success || !isDay(opensOn)) return null;
  return { tier: kind.tier.data, action: kind.action.data, openedOn: opensOn, province: province || null };
}

/** The sections of the facts with those that a rule set asks of a firm; findings are not the firm's. */
export function sectionsFor(ruleSet: RuleSet, occasion: Occasion): FactSection[] {
  const needs = factsOf(ruleSet, { ...occasion, appliedOn: occasion.openedOn });
  const ids = new Set(needs.filter(({ isFinding }) => !isFinding).map(({ fact }) => fact));
  return factCatalogue.sections
    .map((section) => ({
      ...section,
      facts: section.facts.filter(({ id, kind }) => ids.has(id) && kind !== "finding"),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** All that the rule set uses, with evidence for what is a list of titles, rights, certificates and the like. */
export const proposalOf = (ruleSet: RuleSet, occasion: Occasion): Requirement[] =>
  sectionsFor(ruleSet, occasion)
    .flatMap(({ facts }) => facts)
    .map(({ id, kind }) => ({ fact: id, evidence: kind === "list" }));
