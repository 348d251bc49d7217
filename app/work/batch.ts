import type { Database } from "#db/client";
import { admitPart } from "#db/programme/admission";
import { settleItem } from "#db/programme/batches";
import { assignFirm } from "#db/programme/handling";
import type { JobParties } from "#db/programme/job-parties";
import { giveOpinion } from "#db/programme/opinions";
import { tellDecision } from "#db/programme/telling";
import { countItems, type JobItem, nextItems, noting } from "#db/service/job-items";
import type { Outcome } from "#lib/outcome";
import { type BatchWish, itemReasonOf, rightOfBatch, seenIn, wishIn } from "#lib/programme/batch";
import { admitLate } from "../acts/programme/admit-late";
import { answerProposal, decide } from "../acts/programme/decide";
import { returnApplication } from "../acts/programme/return-application";
import { verify, verifyAsEvidenced } from "../acts/programme/verify";
import { decisionMessage, firmMessage } from "./firm-messages";
import { type JobHandler, partiesOf, shut } from "./handler";

/** For whom a batch is done, and the rule set that its author saw. */
type Parties = JobParties & { ruleSet: string };

/** Does what a batch asks for one firm, as whoever asked for it. */
async function actOn(
  store: Database,
  { actor, ruleSet }: Parties,
  wish: BatchWish,
  { application: id, seen, about }: JobItem,
): Promise<Outcome<unknown, string>> {
  const now = new Date();
  switch (wish.act) {
    case "verify":
      return verifyAsEvidenced(store, actor, id, { reason: wish.reason, snapshot: Number(about) }, now);
    case "judge": {
      const { fact, holds, reason } = wish;
      return verify(store, actor, id, { fact, value: holds, reason, sent: null, seen: seenIn(about) }, now);
    }
    case "opinion": {
      const { outcome, reason } = wish;
      return giveOpinion(store, actor, id, { outcome, reason, revision: seen, ruleSet }, now);
    }
    case "propose": {
      const { act: _, ...rest } = wish;
      return decide(store, actor, id, { ...rest, clauses: {}, revision: seen, ruleSet }, now);
    }
    case "confirm": {
      const answering = { answer: "confirm", decision: about ?? "", revision: seen, reason: "" } as const;
      return answerProposal(store, actor, id, answering, now);
    }
    case "tell": {
      const telling = { decision: about ?? "", message: decisionMessage, isOnce: true };
      return tellDecision(store, actor, id, telling, now);
    }
    case "return": {
      const { note, dueOn } = wish;
      const message = firmMessage("returned", { note, until: dueOn });
      return returnApplication(store, actor, { id, seen, note, dueOn, message }, now);
    }
    case "admit":
      return admitLate(store, actor, { id, seen, note: wish.reason, message: firmMessage("admitted") }, now);
    case "assign":
      return assignFirm(store, actor, id, { assignee: wish.assignee, seen: about }, now);
  }
}

/** Acts on one firm; what comes of it is noted where it is done. Throws what concerns the whole batch. */
async function doItem(store: Database, parties: Parties, wish: BatchWish, item: JobItem): Promise<void> {
  const at = new Date();
  const outcome = await actOn(noting(store, item, itemReasonOf, at), parties, wish, item);
  if (outcome.ok) return;
  const reason = itemReasonOf(outcome.reason) ?? (await reachOf(store, parties, wish, outcome.reason, at));
  await settleItem(store, item, reason, at);
}

/** Whether it is the one firm that cannot be got at; where it is the round, the batch ends. */
async function reachOf(store: Database, { actor, round }: JobParties, { act }: BatchWish, refusal: string, at: Date) {
  const admitted = await admitPart(store.db, actor, rightOfBatch[act], round.id, at);
  if (!admitted.ok || refusal !== "not-found") throw shut(admitted.ok ? refusal : admitted.reason);
  return "out-of-reach" as const;
}

/**
 * Has one act done for many firms, one after the other with a pause between them, each under the name of whoever asked,
 * in the role that they have at that moment. A firm whose turn has been is not acted on again, whatever ended the
 * process.
 */
export const batch: JobHandler = async (store, job, { progress }) => {
  const wish = wishIn(job.input);
  const ruleSet = String(job.input.ruleSet);
  const begun = await countItems(store.db, job.id);
  let had = begun.done + begun.refused;
  for (;;) {
    const [item] = await nextItems(store, job.id, 1);
    if (!item) break;
    await doItem(store, { ...(await partiesOf(store, job)), ruleSet }, wish, item);
    had += 1;
    await progress(had, Math.max(had, job.total));
  }
  const { done, refused, "left-out": leftOut } = await countItems(store.db, job.id);
  return { counts: { acted: done, refusedFirms: refused, leftOut }, badRows: [], file: null };
};
