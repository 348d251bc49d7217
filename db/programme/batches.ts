import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type BatchWish, mostInBatch, rightOfBatch, storedWish } from "#lib/programme/batch";
import type { Connection, Database } from "../client";
import { applications, jobItems, jobs } from "../schema";
import { breathe } from "../service/breathe";
import { countItems, type JobItem, planItems } from "../service/job-items";
import { draftJob, type JobRecord } from "../service/jobs";
import { record } from "../service/trail";
import { admitApplication, admitPart, admitRound, type RoundRecord, type RoundShut } from "./admission";
import { type BatchRules, itemFor } from "./batch-items";
import { placesLeft } from "./opinions";

/** What is to be done for which firms of a round, by their numbers. */
export type BatchPlanWish = {
  round: string;
  wish: BatchWish;
  numbers: readonly number[];
  /** The firms as the address of a page names them: where the wish can be changed. */
  from: string;
};

const firmsAtOnce = 100;

/** Whether the actor may do with a round what a batch of that act does. */
async function admitBatch(on: Connection, actor: Actor, round: string, { act }: Pick<BatchWish, "act">, at: Date) {
  const batch = await admitPart(on, actor, "batch", round, at);
  return batch.ok ? admitPart(on, actor, rightOfBatch[act], round, at) : batch;
}

/** Applications of a round by their numbers, in that order. */
async function* firmsOf({ db }: Database, round: string, numbers: readonly number[]) {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  for (let from = 0; from < sorted.length; from += firmsAtOnce) {
    const some = sorted.slice(from, from + firmsAtOnce);
    const those = and(eq(applications.round, round), inArray(applications.number, some));
    yield* await db
      .select({ id: applications.id, number: applications.number })
      .from(applications)
      .where(those)
      .orderBy(applications.number);
  }
}

/** Whether a region would recommend more firms than it may: which ones is not for their numbers to say. */
async function isOverQuota(on: Connection, { region }: Person, round: RoundRecord, wish: BatchWish, firms: number) {
  if (wish.act !== "opinion" || wish.outcome !== "recommended" || !region) return false;
  const left = await placesLeft(on, round, region);
  return left !== null && firms > left;
}

/**
 * Looks for which firms a batch would act and for which not, and lays it down to be looked at; nothing is done yet.
 * Firms that are not the actor's are passed over.
 */
export async function draftBatch(
  database: Database,
  actor: Person,
  { round: id, wish, numbers, from }: BatchPlanWish,
  rules: BatchRules,
  at: Date,
): Promise<Outcome<string, RoundShut | "no-firms" | "too-many" | "over-quota">> {
  const admitted = await admitBatch(database.db, actor, id, wish, at);
  if (!admitted.ok) return admitted;
  if (numbers.length > mostInBatch) return refused("too-many");
  const items: Omit<JobItem, "job">[] = [];
  for await (const { id: application, number } of firmsOf(database, id, numbers)) {
    const found = await admitApplication(database.db, actor, "read-application", application, at);
    if (!found.ok) continue;
    const item = await itemFor(database.db, actor, wish, found.value, rules);
    items.push({ application, number, at: null, ...item });
    await breathe();
  }
  if (items.length === 0) return refused("no-firms");
  const total = items.filter(({ state }) => state === "planned").length;
  if (await isOverQuota(database.db, actor, admitted.value, wish, total)) return refused("over-quota");
  const job = await database.durably(async (inside) => {
    const draft = {
      kind: "batch" as const,
      input: { ...storedWish(wish), ruleSet: admitted.value.ruleSet, from },
      total,
    };
    const made = await draftJob(inside, actor, admitted.value, draft, at);
    await planItems(
      inside,
      items.map((item) => ({ ...item, job: made })),
    );
    return made;
  });
  return done(job);
}

/** The batch of a round as its transaction reads it; `null` where there is none of that id. */
async function batchIn(inside: Connection, round: string, id: string): Promise<JobRecord | null> {
  const isIt = and(eq(jobs.id, id), eq(jobs.round, round), eq(jobs.kind, "batch"));
  const [job] = await inside.select().from(jobs).where(isIt);
  return job ?? null;
}

/** Has a batch done that its author has looked at. Started twice, it is done once. */
export function startBatch(
  database: Database,
  actor: Person,
  { round, job: id }: { round: string; job: string },
  at: Date,
): Promise<Outcome<string, RoundShut | "nothing-planned">> {
  return database.durably(async (inside) => {
    const job = await batchIn(inside, round, id);
    if (!job || job.by !== actor.user) return refused("not-found");
    const wish = job.input as Pick<BatchWish, "act">;
    const admitted = await admitBatch(inside, actor, round, wish, at);
    if (!admitted.ok) return admitted;
    if (job.state !== "draft") return done(id);
    if (job.total === 0) return refused("nothing-planned");
    await inside.update(jobs).set({ state: "waiting", createdAt: at }).where(eq(jobs.id, id));
    await record(inside, actor, "batch", round, at, { job: id, does: wish.act, firms: job.total });
    return done(id);
  });
}

/** Ends a batch between two firms; what is done stays done. */
export function stopBatch(
  database: Database,
  actor: Person,
  { round, job: id }: { round: string; job: string },
  at: Date,
): Promise<Outcome<string, RoundShut>> {
  return database.durably(async (inside) => {
    const job = await batchIn(inside, round, id);
    // Whoever reaches over a part of the round ends what they asked for themselves.
    const admit = job?.by === actor.user ? admitPart : admitRound;
    const admitted = await admit(inside, actor, "batch", round, at);
    if (!admitted.ok) return admitted;
    if (!job) return refused("not-found");
    const isOpen = and(eq(jobs.id, id), or(eq(jobs.state, "waiting"), eq(jobs.state, "running")));
    const ended = { state: "stopped" as const, finishedAt: at, dueAt: null };
    const stopped = await inside.update(jobs).set(ended).where(isOpen).returning({ id: jobs.id });
    if (stopped.length === 0) return done(id);
    const { done: acted } = await countItems(inside, id);
    await record(inside, actor, "batch", round, at, { job: id, stopped: true, acted });
    return done(id);
  });
}

/** Drafts that nobody has started since a moment go. Not for actors. */
export async function dropDrafts({ db }: Pick<Database, "db">, before: Date): Promise<void> {
  await db.delete(jobs).where(and(eq(jobs.state, "draft"), sql`${jobs.createdAt} < ${before.getTime()}`));
}

/** Notes what was refused before the act of a firm came to its transaction. */
export async function settleItem(
  database: Database,
  { job, application }: Pick<JobItem, "job" | "application">,
  reason: string,
  at: Date,
): Promise<void> {
  const isIt = and(eq(jobItems.job, job), eq(jobItems.application, application), ne(jobItems.state, "done"));
  await database.durably((inside) => inside.update(jobItems).set({ state: "refused", reason, at }).where(isIt));
}
