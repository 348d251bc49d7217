import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, lt, or, sql } from "drizzle-orm";
import { type Act, type Actor, refusalOf } from "../lib/access";
import { done, type Outcome, refused } from "../lib/outcome";
import type { JobKind, JobResult } from "../lib/programme/job";
import type { Connection, Database } from "./client";
import { admitRound, type RoundRecord, type RoundShut } from "./programme-admission";
import { jobs, rounds } from "./schema";
import { record } from "./trail";

export type JobRecord = typeof jobs.$inferSelect;
export type JobInput = JobRecord["input"];

/** What one has to be allowed in order to start a job of a kind, to see it and to fetch what came of it. */
const actFor = {
  import: "invite-firms",
  invite: "invite-firms",
  remind: "remind-firms",
  export: "export",
} as const satisfies Record<JobKind, Act>;

/** Milliseconds of silence after which the process that works on a job counts as dead. */
export const silence = 15_000;

/** How often a job is taken up before it counts as failed: one that ends its process must not do so for ever. */
const attemptsAtMost = 3;

/**
 * Puts a job into the queue, inside the transaction of the act that asks for it, which has admitted the actor to the
 * round and writes the trail. Returns its id.
 */
export async function enqueueJob(
  inside: Connection,
  actor: Extract<Actor, { kind: "person" }>,
  { id: round, organisation }: Pick<RoundRecord, "id" | "organisation">,
  kind: JobKind,
  input: JobInput,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await inside.insert(jobs).values({
    id,
    organisation,
    round,
    kind,
    state: "waiting",
    total: 0,
    done: 0,
    input,
    by: actor.user,
    createdAt: at,
    attempts: 0,
  });
  return id;
}

/**
 * Takes the oldest job that waits, or whose process has fallen silent, for the process that works on them; `null`
 * where there is none. Not for actors.
 */
export function takeJob(database: Database, at: Date): Promise<JobRecord | null> {
  return database.transaction(async (inside) => {
    const silent = new Date(at.getTime() - silence);
    const due = or(eq(jobs.state, "waiting"), and(eq(jobs.state, "running"), lt(jobs.beatAt, silent)));
    const given = and(due, sql`${jobs.attempts} >= ${attemptsAtMost}`);
    await inside.update(jobs).set({ state: "failed", finishedAt: at }).where(given);
    const [next] = await inside.select({ id: jobs.id }).from(jobs).where(due).orderBy(asc(jobs.createdAt)).limit(1);
    if (!next) return null;
    const taken = { state: "running" as const, beatAt: at, attempts: sql`${jobs.attempts} + 1` };
    const [job] = await inside.update(jobs).set(taken).where(eq(jobs.id, next.id)).returning();
    return job ?? null;
  });
}

/** Says that a job is still worked on, and how far it is. */
export async function progress(
  { db }: Database,
  id: string,
  at: Date,
  so?: { done: number; total: number },
): Promise<void> {
  await db
    .update(jobs)
    .set({ beatAt: at, ...so })
    .where(and(eq(jobs.id, id), eq(jobs.state, "running")));
}

/** Notes what came of a job; `null` where it failed. */
export async function finishJob({ db }: Database, id: string, result: JobResult | null, at: Date): Promise<void> {
  await db
    .update(jobs)
    .set({ state: result ? "done" : "failed", result, finishedAt: at, ...(result && { done: jobs.total }) })
    .where(eq(jobs.id, id));
}

/** Tells in the trail what a job came to, for whoever asked for it. */
export async function recordJob(
  database: Database,
  actor: Extract<Actor, { kind: "person" }>,
  act: "invite-firms" | "remind-firms",
  { id, round }: Pick<JobRecord, "id" | "round">,
  counts: Readonly<Record<string, number>>,
  at: Date,
): Promise<void> {
  await database.durably((inside) => record(inside, actor, act, round, at, { job: id, ...counts }));
}

/** Lays a job back, as if it had not been taken up: for a process that ends. */
export async function releaseJob({ db }: Database, id: string): Promise<void> {
  await db
    .update(jobs)
    .set({ state: "waiting", beatAt: null, attempts: sql`${jobs.attempts} - 1` })
    .where(and(eq(jobs.id, id), eq(jobs.state, "running")));
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

/** A job with its round, for whoever may start one like it, also after the round has closed. */
export async function readJob(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<{ job: JobRecord; round: RoundRecord }, RoundShut>> {
  const [found] = await db
    .select({ job: jobs, round: rounds })
    .from(jobs)
    .innerJoin(rounds, eq(rounds.id, jobs.round))
    .where(eq(jobs.id, id));
  if (!found) return refused("not-found");
  const { job, round } = found;
  const seen = await admitRound(db, actor, actFor[job.kind], round.id, at);
  return seen.ok || seen.reason === "not-open" ? done(found) : seen;
}

/** The jobs of a round that the actor may see, newest first. */
export async function listJobs(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
  count = 10,
): Promise<Outcome<JobRecord[], RoundShut>> {
  const admitted = await admitRound(db, actor, "read-round", round, at);
  if (!admitted.ok) return admitted;
  const { organisation, state } = admitted.value;
  const open = ({ kind }: JobRecord) => {
    const refusal = refusalOf(actor, actFor[kind], { of: "round", organisation, state, sealed: false });
    return refusal === null || refusal === "not-open";
  };
  const found = await db.select().from(jobs).where(eq(jobs.round, round)).orderBy(desc(jobs.createdAt)).limit(count);
  return done(found.filter(open));
}
