import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { adoptRules as storeAdoption } from "#db/programme/adoption";
import { changeNotice } from "#db/programme/rule-notices";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import type { Requirement } from "#lib/programme/round";
import type { Notice } from "#lib/rules/notice";
import type { RuleSet } from "#lib/rules/rule-set";
import { canonical } from "#lib/text/canonical";
import { heldAfter, noticeOf, plannedRules, toldOf } from "./notice-rules";
import { findRulesOf, occasionOf } from "./round-rules";
import { sealOfRuleSet } from "./rule-set-seal";
import { proposalOf } from "./typed-round";

export type NoticeWish = {
  round: RoundRecord;
  /** The revision of the round that was shown. */
  seen: number;
  notice: Notice;
  /** Why it is changed; for the trail, needed once the round has opened. */
  reason: string;
};

/** What a firm has to give after a change: as it was chosen, with what the rules ask now and did not before. */
function requirementsAfter(round: RoundRecord, ruleSet: RuleSet): Requirement[] {
  const occasion = occasionOf(round);
  const rules = findRulesOf(round);
  const before = new Set(rules && proposalOf(rules, occasion).map(({ fact }) => fact));
  const chosen = new Map(round.requirements.map((each) => [each.fact, each]));
  return proposalOf(ruleSet, occasion).flatMap(
    (each) => chosen.get(each.fact) ?? (before.has(each.fact) ? [] : [each]),
  );
}

/**
 * Has the notice of a round say what rules it goes by: another version, bars of its own, clauses that it waives. A
 * round that is being set up is changed; one that is open or closed adopts them, with its decisions as they are.
 * Refuses as `defective` what does not fit, as `same` what changes nothing.
 */
export async function setNotice(
  store: Database,
  actor: Actor,
  { round, seen, notice, reason }: NoticeWish,
  now: Date,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "no-reason" | "defective" | "same">> {
  const planned = plannedRules(occasionOf(round), notice);
  if ("defects" in planned) return refused("defective");
  const { ruleSet } = planned;
  if (ruleSet.id === round.ruleSet && canonical(noticeOf(round)) === canonical(notice)) return refused("same");
  const held = { ruleSet: ruleSet.id, notice };
  const told = toldOf(notice);
  if (round.state === "draft") {
    const change = { ruleSet: ruleSet.id, ruleNotices: [held], requirements: requirementsAfter(round, ruleSet) };
    return changeNotice(store, actor, { id: round.id, seen, notice: change, told }, now);
  }
  if (reason.trim() === "") return refused("no-reason");
  const outcome = await storeAdoption(
    store,
    actor,
    {
      ...{ id: round.id, seen, reason: reason.trim() },
      law: { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet) },
      notice: { ruleNotices: heldAfter(round, held), told },
    },
    now,
  );
  if (outcome.ok) wakeWorker();
  return outcome;
}
