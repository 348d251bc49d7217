import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { adoptRules as storeAdoption } from "#db/programme/adoption";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import { type Notice, saysNothing, versionIn } from "#lib/rules/notice";
import { defectsOfNotice } from "#lib/rules/notice-defects";
import type { RuleSet } from "#lib/rules/rule-set";
import { correctionOf } from "#questionnaires";
import { ground, heldAfter, noticeOf, rulesUnder, toldOf } from "./notice-rules";
import { occasionOf } from "./round-rules";
import { sealOfRuleSet } from "./rule-set-seal";

export type AdoptionWish = {
  round: RoundRecord;
  /** The revision of the round, and the rule set that was to put its own right, as they were shown. */
  seen: number;
  ruleSet: string;
  reason: string;
};

/** The version that puts a round's own right, under what its notice says; `null` where that does not fit it. */
export function correctedUnder(round: RoundRecord, version: RuleSet): { ruleSet: RuleSet; notice: Notice } | null {
  const before = noticeOf(round);
  const notice = before.ruleSet === null ? before : { ...before, ruleSet: version.id };
  if (saysNothing(notice)) return { ruleSet: version, notice };
  if (defectsOfNotice(notice, version, occasionOf(round), ground).length > 0) return null;
  return { ruleSet: rulesUnder(version, notice), notice };
}

/**
 * Gives a round the rule set that puts its own right, by the register of corrections (`remedyOf`), with the bars and
 * waivers that it has. Refuses as `stale` what that register does not name for the round as it is, or where the round is
 * no longer as it was seen; as `misfit` where its notice does not fit the corrected version.
 */
export async function adoptRules(
  store: Database,
  actor: Actor,
  { round, seen, ruleSet: wanted, reason }: AdoptionWish,
  now: Date,
  remedyOf: typeof correctionOf = correctionOf,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "no-reason" | "misfit">> {
  const version = remedyOf(versionIn(round.ruleSet), round.opensOn)?.ruleSet;
  if (version?.id !== wanted || version.tier !== round.tier) return refused("stale");
  if (reason.trim() === "") return refused("no-reason");
  const corrected = correctedUnder(round, version);
  if (!corrected) return refused("misfit");
  const { ruleSet, notice } = corrected;
  const held = { ruleSet: ruleSet.id, notice };
  const adoption = {
    ...{ id: round.id, seen, reason: reason.trim() },
    law: { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet) },
    ...(!saysNothing(notice) && { notice: { ruleNotices: heldAfter(round, held), told: toldOf(notice) } }),
  };
  const outcome = await storeAdoption(store, actor, adoption, now);
  if (outcome.ok) wakeWorker();
  return outcome;
}
