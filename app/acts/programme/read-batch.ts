import type { Database } from "#db/client";
import { colleaguesOf } from "#db/programme/handling";
import { countItems, countProposals, listItems, type NamedItem } from "#db/service/job-items";
import type { JobRecord } from "#db/service/jobs";
import { type DecisionOutcome, decisionOutcomes } from "#lib/programme/application";
import { type BatchWish, type ItemState, itemStates, wishIn } from "#lib/programme/batch";

/** Firms of a batch that a page names in each of its lists. */
export const itemsAtOnce = 300;

/** What a batch is to do, for how many firms it did, and which. */
export type BatchReport = {
  wish: BatchWish;
  /** Name of whom firms are assigned to; `null` where that is nobody, or the act is another. */
  assignee: string | null;
  /** What the proposals come to that are confirmed, or the decisions that are told; empty where the act is another. */
  proposals: readonly { outcome: DecisionOutcome; firms: number }[];
  counts: Readonly<Record<ItemState, number>>;
  items: Readonly<Record<ItemState, readonly NamedItem[]>>;
};

/** What came of a batch so far, firm by firm; for whoever was let see its job. */
export async function readBatch(store: Database, job: Pick<JobRecord, "id" | "input" | "organisation">) {
  const wish = wishIn(job.input);
  const lists = await Promise.all(
    itemStates.map(async (state) => [state, await listItems(store, job.id, [state], itemsAtOnce)] as const),
  );
  const people = wish.act === "assign" ? await colleaguesOf(store, job.organisation) : [];
  const isOfDecisions = wish.act === "confirm" || wish.act === "tell";
  const proposals = isOfDecisions ? await countProposals(store.db, job.id) : [];
  const report: BatchReport = {
    wish,
    proposals: decisionOutcomes.flatMap((each) => proposals.filter(({ outcome }) => outcome === each)),
    assignee: (wish.act === "assign" && people.find(({ user }) => user === wish.assignee)?.name) || null,
    counts: await countItems(store.db, job.id),
    items: Object.fromEntries(lists) as Record<ItemState, NamedItem[]>,
  };
  return report;
}
