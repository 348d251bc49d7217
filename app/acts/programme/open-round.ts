import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { openRound as storeOpening } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import { latestEdition, ruleSetFor } from "#questionnaires";
import { sealOfRuleSet } from "./rule-set-seal";

/**
 * Opens a round under the rule set that its occasion asks for and the newest edition, which are fixed with that.
 * Refuses as `no-rule-set` where none of that day is held, as `stale` where the round is no longer as it was seen.
 */
export async function openRound(
  store: Database,
  actor: Actor,
  { round, seen }: { round: RoundRecord; seen: number },
  now: Date,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "no-rule-set">> {
  const { id, tier, action, opensOn, province } = round;
  const choice = ruleSetFor({ tier, action, openedOn: opensOn, province });
  if (!("ruleSet" in choice)) return refused("no-rule-set");
  const { ruleSet } = choice;
  const fixed = { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet), edition: latestEdition.id };
  return storeOpening(store, actor, { id, seen, fixed }, now);
}
