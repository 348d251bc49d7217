import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { adoptRules as storeAdoption } from "#db/programme/adoption";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import { correctionOf } from "#questionnaires";
import { sealOfRuleSet } from "./rule-set-seal";

export type AdoptionWish = {
  round: RoundRecord;
  /** The revision of the round, and the rule set that was to put its own right, as they were shown. */
  seen: number;
  ruleSet: string;
  reason: string;
};

/**
 * Gives a round the rule set that puts its own right, by the register of corrections (`remedyOf`). Refuses as `stale`
 * what that register does not name for the round as it is, or where the round is no longer as it was seen.
 */
export async function adoptRules(
  store: Database,
  actor: Actor,
  { round, seen, ruleSet: wanted, reason }: AdoptionWish,
  now: Date,
  remedyOf: typeof correctionOf = correctionOf,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "no-reason">> {
  const ruleSet = remedyOf(round.ruleSet, round.opensOn)?.ruleSet;
  if (ruleSet?.id !== wanted || ruleSet.tier !== round.tier) return refused("stale");
  if (reason.trim() === "") return refused("no-reason");
  const adoption = {
    ...{ id: round.id, seen, reason: reason.trim() },
    law: { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet) },
  };
  const outcome = await storeAdoption(store, actor, adoption, now);
  if (outcome.ok) wakeWorker();
  return outcome;
}
