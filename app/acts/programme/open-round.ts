import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { openRound as storeOpening } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import { saysNothing } from "#lib/rules/notice";
import { latestEdition } from "#questionnaires";
import { noticeOf, plannedRules, toldOf } from "./notice-rules";
import { occasionOf } from "./round-rules";
import { sealOfRuleSet } from "./rule-set-seal";

/**
 * Opens a round under the rule set that its occasion asks for, as its notice has it, and the newest edition, which are
 * fixed with that. Refuses as `no-rule-set` where none of that day is held or the notice no longer fits, as `stale` where the round is no longer as it was seen.
 */
export async function openRound(
  store: Database,
  actor: Actor,
  { round, seen }: { round: RoundRecord; seen: number },
  now: Date,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "no-rule-set">> {
  const notice = noticeOf(round);
  const planned = plannedRules(occasionOf(round), notice);
  if (!("ruleSet" in planned)) return refused("no-rule-set");
  const { ruleSet } = planned;
  const fixed = { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet), edition: latestEdition.id };
  const held = saysNothing(notice) ? {} : { ruleNotices: [{ ruleSet: ruleSet.id, notice }], told: toldOf(notice) };
  return storeOpening(store, actor, { id: round.id, seen, fixed, ...held }, now);
}
