import { and, asc, eq, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { JobFaultCode, JobResult } from "#lib/programme/job";
import type { Connection, Database } from "../client";
import { jobs, seats } from "../schema";
import { actFor, isLook, type JobRecord } from "./jobs";
import { record, type TrailDetail } from "./trail";

/** Milliseconds of silence after which the process that works on a job counts as dead. */
export const silence = 15_000;

/** Seconds before a job is tried again that met a fault which may pass; after the last of them it has failed. */
const pauses = [5, 20, 60, 180];

/** Takings that may end in such a fault, or in silence: a job that ends its process must not do so for ever. */
const faultsAtMost = pauses.length + 1;

/** One time that a job was taken up. Only the latest of a job may write anything for it. */
export type Taking = { job: string; attempt: number };

export const takingOf = ({ id, attempts }: Pick<JobRecord, "id" | "attempts">): Taking => ({
  job: id,
  attempt: attempts,
});

/** Another process has taken the job over, since this one was silent: what this one does for it no longer counts. */
export class TakenOver extends Error {
  override name = "TakenOver";
}

const isLatest = ({ job, attempt }: Taking): SQL | undefined =>
  and(eq(jobs.id, job), eq(jobs.attempts, attempt), eq(jobs.state, "running"));

/**
 * The database as the handler of a job may use it: whatever it writes, in transactions alone, is written only while its
 * taking is the latest one, which is asked inside the same transaction. They throw `TakenOver` otherwise.
 */
export function fenced(database: Database, taking: Taking): Database {
  const holding =
    <Value>(work: (inside: Connection) => Promise<Value>) =>
    async (inside: Connection) => {
      if ((await inside.$count(jobs, isLatest(taking))) === 0) throw new TakenOver();
      return work(inside);
    };
  return {
    ...database,
    transaction: (work) => database.transaction(holding(work)),
    durably: (work) => database.durably(holding(work)),
  };
}

/** Jobs that can be taken: those that wait and are due, and those whose process has fallen silent. */
function takeable(at: Date): SQL | undefined {
  const silent = new Date(at.getTime() - silence);
  const waits = and(eq(jobs.state, "waiting"), or(isNull(jobs.dueAt), lte(jobs.dueAt, at)));
  return or(waits, and(eq(jobs.state, "running"), lt(jobs.beatAt, silent)));
}

/** The bureau has no other job that is being worked on. */
const isFree = (
  at: Date,
): SQL => sql`not exists (select 1 from jobs other where other.organisation = ${jobs.organisation}
  and other.id <> ${jobs.id} and other.state = 'running' and other.beat_at >= ${at.getTime() - silence})`;

/** Bureaus take turns: first the one that was served longest ago, and of its jobs the oldest. */
async function nextJob(on: Connection, at: Date): Promise<JobRecord | null> {
  const served = sql`(select max(other.finished_at) from jobs other where other.organisation = ${jobs.organisation})`;
  const [next] = await on
    .select()
    .from(jobs)
    .where(and(takeable(at), isFree(at)))
    .orderBy(asc(served), asc(jobs.createdAt))
    .limit(1);
  return next ?? null;
}

/**
 * Takes the next job for a process that works on them; `null` where there is none. No bureau has two worked on at once.
 * Not for actors.
 */
export async function takeJob(database: Database, at: Date): Promise<JobRecord | null> {
  // Every process asks every second: only where there is something, others have to wait with their writes.
  while (await nextJob(database.db, at)) {
    const taken = await database.durably(async (inside) => {
      const next = await nextJob(inside, at);
      if (!next) return null;
      const fellSilent = next.state === "running";
      const faults = next.faults + (fellSilent ? 1 : 0);
      const fault = fellSilent ? "interrupted" : next.fault;
      if (fellSilent && faults >= faultsAtMost) {
        await end(inside, next, { state: "failed", faults, fault, finishedAt: at });
        return "failed";
      }
      const taking = { state: "running" as const, beatAt: at, dueAt: null, faults, fault };
      const attempts = sql`${jobs.attempts} + 1`;
      const [job] = await inside
        .update(jobs)
        .set({ ...taking, attempts })
        .where(eq(jobs.id, next.id))
        .returning();
      return job ?? null;
    });
    if (taken !== "failed") return taken;
  }
  return null;
}

/** Says that a job is still worked on, and how far it is. Tells whether it still is this taking that works on it. */
export async function progress(
  { db }: Database,
  taking: Taking,
  at: Date,
  so?: { done: number; total: number },
): Promise<boolean> {
  const rows = await db
    .update(jobs)
    .set({ beatAt: at, ...so })
    .where(isLatest(taking))
    .returning({ id: jobs.id });
  return rows.length > 0;
}

/** Ends a job that has failed, and tells in the trail what it had done until then for whoever asked for it. */
async function end(inside: Connection, job: JobRecord, change: Partial<JobRecord> & { finishedAt: Date }) {
  await inside.update(jobs).set(change).where(eq(jobs.id, job.id));
  if (job.done > 0) await tell(inside, job, { done: job.done, failed: String(change.fault) }, change.finishedAt);
}

async function tell(inside: Connection, job: JobRecord, detail: TrailDetail, at: Date): Promise<void> {
  // That it was asked for stands in the trail already, and it changes nothing.
  if (isLook(job) || job.kind === "export") return;
  const isTheirs = and(eq(seats.organisation, job.organisation), eq(seats.user, job.by));
  const [seat] = await inside.select({ role: seats.role }).from(seats).where(isTheirs);
  if (!seat) return;
  const actor: Actor = { kind: "person", user: job.by, organisation: job.organisation, role: seat.role };
  await record(inside, actor, actFor[job.kind], job.round, at, { job: job.id, ...detail });
}

async function latest(inside: Connection, taking: Taking): Promise<JobRecord | null> {
  const [job] = await inside.select().from(jobs).where(isLatest(taking));
  return job ?? null;
}

/** Notes what came of a job, and tells it in the trail. Tells whether this taking still was the one to do so. */
export function finishJob(database: Database, taking: Taking, result: JobResult, at: Date): Promise<boolean> {
  return database.durably(async (inside) => {
    const job = await latest(inside, taking);
    if (!job) return false;
    const done = { state: "done" as const, result, fault: null, finishedAt: at, done: job.total };
    await inside.update(jobs).set(done).where(eq(jobs.id, job.id));
    if (Object.keys(result.counts).length > 0) await tell(inside, job, result.counts, at);
    return true;
  });
}

/**
 * Notes that a taking ended in a fault. One that may pass (`passing`) lays the job back, to be tried again after a
 * pause that grows, a few times; any other ends it. `null` where this taking no longer was the one to say so.
 */
export function failJob(
  database: Database,
  taking: Taking,
  { code: fault, passing }: { code: JobFaultCode; passing: boolean },
  at: Date,
): Promise<"waiting" | "failed" | null> {
  return database.durably(async (inside) => {
    const job = await latest(inside, taking);
    if (!job) return null;
    const faults = job.faults + 1;
    const pause = passing ? pauses[job.faults] : undefined;
    if (pause === undefined) {
      await end(inside, job, { state: "failed", faults, fault, finishedAt: at });
      return "failed";
    }
    const dueAt = new Date(at.getTime() + pause * 1_000);
    await inside.update(jobs).set({ state: "waiting", beatAt: null, faults, fault, dueAt }).where(eq(jobs.id, job.id));
    return "waiting";
  });
}

/** Lays a job back, to be taken up at once: for a process that ends. */
export async function releaseJob({ db }: Database, taking: Taking): Promise<void> {
  await db.update(jobs).set({ state: "waiting", beatAt: null }).where(isLatest(taking));
}

/** Jobs whose file is older than its term, and that no file belongs to from now on. Not for actors. */
export async function expireFiles({ db }: Database, before: Date): Promise<void> {
  const old = and(
    eq(jobs.state, "done"),
    lt(jobs.finishedAt, before),
    sql`json_extract(${jobs.result}, '$.file') is not null`,
  );
  await db
    .update(jobs)
    .set({ result: sql`json_set(${jobs.result}, '$.file', json('null'))` })
    .where(old);
}
