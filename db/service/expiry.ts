import { and, asc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { overSince } from "#lib/retention";
import type { Connection, Database } from "../client";
import { jobs, outbox } from "../schema";
import { record } from "./trail";

/** How many there are of something, and when the oldest and the newest of them ended. */
export type Span = { count: number; oldest: Date | null; newest: Date | null };

const spanOf = ([row]: { count: number; oldest: number | null; newest: number | null }[]): Span => ({
  count: row?.count ?? 0,
  oldest: row?.oldest ? new Date(row.oldest) : null,
  newest: row?.newest ? new Date(row.newest) : null,
});

const mailEndedAt = sql<number>`coalesce(${outbox.sentAt}, ${outbox.createdAt})`;

/**
 * Rows of mails that are sent or given up. By one that told of a sheet's end and was given up it is counted when that
 * sheet may go: it goes with the sheet.
 */
const isMailOver = (days: number, now: Date): SQL | undefined =>
  and(
    sql`${outbox.nextAttemptAt} is null`,
    sql`${mailEndedAt} < ${overSince(days, now).getTime()}`,
    sql`not (${outbox.sentAt} is null and exists (select 1 from trail t where t.sheet = ${outbox.sheet}
      and t.act = 'mail' and t.at = ${outbox.createdAt} and t.detail ->> '$.expiry' is not null))`,
  );

const isJobOver = (days: number, now: Date): SQL | undefined =>
  and(inArray(jobs.state, ["done", "failed", "stopped"]), lt(jobs.finishedAt, overSince(days, now)));

/** The mails whose term is over. Not for actors. */
export const mailsOver = async (on: Connection, days: number, now: Date): Promise<Span> =>
  spanOf(
    await on
      .select({
        count: sql<number>`count(*)`,
        oldest: sql<number | null>`min(${mailEndedAt})`,
        newest: sql<number | null>`max(${mailEndedAt})`,
      })
      .from(outbox)
      .where(isMailOver(days, now)),
  );

/** The jobs whose term is over. Not for actors. */
export const jobsOver = async (on: Connection, days: number, now: Date): Promise<Span> =>
  spanOf(
    await on
      .select({
        count: sql<number>`count(*)`,
        oldest: sql<number | null>`min(${jobs.finishedAt})`,
        newest: sql<number | null>`max(${jobs.finishedAt})`,
      })
      .from(jobs)
      .where(isJobOver(days, now)),
  );

/** Mails that go in one transaction. */
const atOnce = 200;

/**
 * Takes away some mails whose term is over, with one line of the trail for all of them: it outlives them, and is longer than
 * what is left of a mail. Tells how many; none where there are no more. For the service alone.
 */
export function expireMails(
  database: Database,
  actor: Actor,
  days: number,
  now: Date,
): Promise<Outcome<{ mails: number }, "not-found">> {
  return database.durably(async (inside) => {
    if (actor.kind !== "service") return refused("not-found");
    const due = inside.select({ id: outbox.id }).from(outbox).where(isMailOver(days, now)).limit(atOnce);
    const gone = await inside.delete(outbox).where(inArray(outbox.id, due)).returning({ id: outbox.id });
    const mails = gone.length;
    if (mails > 0) await record(inside, actor, "expire", "service", now, { rule: "mail", days, mails });
    return done({ mails });
  });
}

/** A job, and the list that it worked on, by which its files are found. */
export type ExpiredJob = { id: string; upload: string | null };

/** Takes away the oldest job whose term is over; `null` where there is none. Its files are the caller's to remove. For the service alone. */
export function expireJob(
  database: Database,
  actor: Actor,
  days: number,
  now: Date,
): Promise<Outcome<ExpiredJob | null, "not-found">> {
  return database.durably(async (inside) => {
    if (actor.kind !== "service") return refused("not-found");
    const [job] = await inside.select().from(jobs).where(isJobOver(days, now)).orderBy(asc(jobs.finishedAt)).limit(1);
    if (!job) return done(null);
    await inside.delete(jobs).where(eq(jobs.id, job.id));
    const detail = { rule: "job", days, job: job.id, kind: job.kind };
    await record(inside, actor, "expire", job.round, now, detail, job.organisation);
    const { upload } = job.input;
    return done({ id: job.id, upload: typeof upload === "string" ? upload : null });
  });
}
