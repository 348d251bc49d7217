import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, ne, or, type SQL, sql } from "drizzle-orm";
import { type Act, type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { JobKind } from "#lib/programme/job";
import type { Connection, Database } from "../client";
import { admitPart, admitRound, type RoundRecord, type RoundShut } from "../programme/admission";
import { jobs, rounds } from "../schema";

export type JobRecord = typeof jobs.$inferSelect;
export type JobInput = JobRecord["input"];

/** What one has to be allowed in order to start a job of a kind, to see it and to fetch what came of it. */
export const actFor = {
  import: "invite-firms",
  invite: "invite-firms",
  remind: "remind-firms",
  extend: "close-round",
  renew: "adopt-rules",
  export: "export",
  batch: "batch",
} as const satisfies Record<JobKind, Act>;

/** Whether a job looks at a list only, and takes nothing from it. */
export const isLook = ({ kind, input }: Pick<JobRecord, "kind" | "input">): boolean =>
  kind === "import" && input.matching === null;

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

/** Lays a job down that somebody is to look at before it is started. Returns its id. */
export async function draftJob(
  inside: Connection,
  actor: Extract<Actor, { kind: "person" }>,
  round: Pick<RoundRecord, "id" | "organisation">,
  { kind, input, total }: { kind: JobKind; input: JobInput; total: number },
  at: Date,
): Promise<string> {
  const id = await enqueueJob(inside, actor, round, kind, input, at);
  await inside.update(jobs).set({ state: "draft", total }).where(eq(jobs.id, id));
  return id;
}

/**
 * The job that takes, or has taken, the firms of a list that was sent in, of a workbook those of one sheet; `null` where
 * none does, or it failed.
 */
export async function takingOf(
  inside: Connection,
  round: string,
  { upload, sheet }: { upload: string; sheet: number | null },
): Promise<string | null> {
  const ofList = sql`json_extract(${jobs.input}, '$.upload') = ${upload} and json_extract(${jobs.input}, '$.matching') is not null
    and json_extract(${jobs.input}, '$.sheet') is ${sheet}`;
  const [job] = await inside
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.round, round), eq(jobs.kind, "import"), ne(jobs.state, "failed"), ofList))
    .limit(1);
  return job?.id ?? null;
}

const holds = (input: JobInput): SQL | undefined =>
  and(...Object.entries(input).map(([name, value]) => sql`json_extract(${jobs.input}, ${`$.${name}`}) is ${value}`));

/** The job that waits or is under way for the same wish, as far as `input` tells; `null` where there is none. */
export async function underWay(
  inside: Connection,
  round: string,
  kind: JobKind,
  input: JobInput,
): Promise<string | null> {
  const isOpen = or(eq(jobs.state, "waiting"), eq(jobs.state, "running"));
  const same = and(eq(jobs.round, round), eq(jobs.kind, kind), isOpen, holds(input));
  const [job] = await inside.select({ id: jobs.id }).from(jobs).where(same).limit(1);
  return job?.id ?? null;
}

/** How many jobs of a kind a round has had: what somebody has seen who asks for another one. */
export const countJobs = ({ db }: Pick<Database, "db">, round: string, kind: JobKind): Promise<number> =>
  db.$count(jobs, and(eq(jobs.round, round), eq(jobs.kind, kind)));

/**
 * Puts a job that goes to firms into the queue, unless one of the same wish (`input`) is under way, or has been asked
 * for since somebody saw `seen` jobs of the kind: then that one. From where it was asked (`told`) does not part wishes.
 */
export async function enqueueOnce(
  inside: Connection,
  actor: Extract<Actor, { kind: "person" }>,
  round: Pick<RoundRecord, "id" | "organisation">,
  { kind, wish, told, seen }: { kind: JobKind; wish: JobInput; told: JobInput; seen: number | null },
  at: Date,
): Promise<string> {
  const same = await underWay(inside, round.id, kind, wish);
  if (same !== null) return same;
  if (seen !== null) {
    const all = await inside
      .select({ id: jobs.id, state: jobs.state, input: jobs.input })
      .from(jobs)
      .where(and(eq(jobs.round, round.id), eq(jobs.kind, kind)))
      .orderBy(asc(jobs.createdAt), sql`rowid`);
    const isSame = ({ state, input }: (typeof all)[number]) =>
      state !== "failed" && Object.entries(wish).every(([name, value]) => input[name] === value);
    const before = all.slice(seen).find(isSame);
    if (before) return before.id;
  }
  return enqueueJob(inside, actor, round, kind, { ...wish, ...told }, at);
}

/** A job with its round, for whoever may start one like it, also after the round has closed. */
export async function readJob(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<{ job: JobRecord; round: RoundRecord }, RoundShut>> {
  const [row] = await db
    .select({ job: jobs, round: rounds })
    .from(jobs)
    .innerJoin(rounds, eq(rounds.id, jobs.round))
    .where(eq(jobs.id, id));
  if (!row) return refused("not-found");
  const { job, round } = row;
  // Whoever reaches over a part of the round sees the batches that they asked for themselves.
  const isOwn = job.kind === "batch" && actor.kind === "person" && actor.user === job.by;
  const admitted = await (isOwn ? admitPart : admitRound)(db, actor, actFor[job.kind], round.id, at);
  return admitted.ok || admitted.reason === "not-open" ? done(row) : admitted;
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
  const isAsked = and(eq(jobs.round, round), ne(jobs.state, "draft"));
  const latest = await db.select().from(jobs).where(isAsked).orderBy(desc(jobs.createdAt)).limit(count);
  return done(latest.filter(open));
}
