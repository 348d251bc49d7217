import type { Database } from "#db/client";
import { readOwnApplication } from "#db/programme/applications";
import { currentFacts, valuesAmong } from "#db/sheets/facts";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Edition } from "#lib/instrument/edition";
import { aimKey } from "#lib/programme/asked-facts";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { Leaves } from "#lib/rules/leaves";
import type { Screening } from "#lib/rules/reading";
import { type RuleSet, Tier } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { findRuleSet } from "#questionnaires";
import { leavesOf, occasionOf } from "../programme/round-rules";
import { claimedOf } from "./claims";

export type OpenFacts = NonNullable<Awaited<ReturnType<typeof factsOn>>>;

/**
 * The facts of the actor's sheet, the round it is in, and what it aims at; `null` where the sheet is not the
 * actor's.
 */
export async function factsOn(
  store: Database,
  opened: { actor: Actor; sheet: SheetRecord; edition: Edition },
  now: Date,
) {
  const [current, outcome] = await Promise.all([
    currentFacts(store, opened.actor),
    readOwnApplication(store, opened.actor),
  ]);
  if (!current.ok || !outcome.ok) return null;
  const application = outcome.value;
  const entries = new Map(current.value.map((entry) => [entry.fact, entry]));
  const aimed = entries.get(aimKey)?.entry;
  const aim = Tier.safeParse(aimed && "value" in aimed ? aimed.value : (application?.round.tier ?? null));
  const inRound = application && application.application.state !== "withdrawn" ? application : null;
  return {
    ...opened,
    now,
    application,
    /** The round whose demands count now: not one that the firm withdrew from. */
    inRound,
    entries,
    values: new Map(valuesAmong(current.value)) as ReadonlyMap<FactKey, FactValue>,
    facts: claimedOf(current.value, inRound?.round.extraQuestions),
    aim: aim.success ? aim.data : null,
  };
}

/** The rule set of the round that a sheet is in, the occasion, and the rule set compiled for it. */
export function roundScreening({ inRound, now }: Pick<OpenFacts, "inRound" | "now">): {
  rules: RuleSet;
  occasion: Screening;
  leaves: Leaves;
} | null {
  if (!inRound) return null;
  const { round } = inRound;
  const rules = findRuleSet(round.ruleSet);
  return rules ? { rules, occasion: { ...occasionOf(round), appliedOn: dayOf(now) }, leaves: leavesOf(round) } : null;
}
