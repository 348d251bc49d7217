import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Connection, Database } from "../client";
import { outbox } from "../schema";
import { record } from "./trail";

export type Mail = { to: string; subject: string; body: string };
export type DueMail = Mail & { id: string; attempts: number };

const minute = 60_000;
/** Tries before a mail is given up: with the pauses below, two days. */
const usualAttempts = 14;
/** Minutes that a worker has for the mail that it took, before another one may take it. */
const lease = 10;

/** Milliseconds until the next try: one minute, doubling up to six hours. */
const pause = (attempts: number): number => Math.min(2 ** (attempts - 1), 360) * minute;

/**
 * Puts a mail into the outbox inside the transaction of the act that causes it; with its sheet, if any, it goes. Where a
 * bureau writes to a firm of its round, `application` says to which.
 */
export async function post(
  inside: Connection,
  sheet: string | null,
  mail: Mail,
  at: Date,
  application: string | null = null,
  job: string | null = null,
): Promise<string> {
  const id = randomUUID();
  await inside
    .insert(outbox)
    .values({ id, sheet, application, job, ...mail, createdAt: at, attempts: 0, nextAttemptAt: at });
  return id;
}

/** Puts a mail about somebody's own account into the outbox. */
export async function mailUser(database: Database, user: string, mail: Mail, at: Date): Promise<void> {
  await database.durably(async (inside) => {
    await post(inside, null, mail, at);
    await record(inside, { kind: "stranger" }, "mail", user, at);
  });
}

/**
 * Takes mail that is due, oldest first, for the process that sends it. What is neither marked sent nor failed comes
 * due again after ten minutes, so a killed process loses none; at worst one is sent twice.
 */
export async function dueMail({ db }: Database, at: Date, count = 20): Promise<DueMail[]> {
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, at)))
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(count);
  const { id, to, subject, body, attempts } = outbox;
  return db
    .update(outbox)
    .set({ nextAttemptAt: new Date(at.getTime() + lease * minute) })
    .where(inArray(outbox.id, due))
    .returning({ id, to, subject, body, attempts });
}

/** Notes that a mail was sent, and empties it: its body may carry a private link. */
export async function markSent({ db }: Database, id: string, at: Date): Promise<void> {
  const emptied = { to: "", body: "", lastError: null, nextAttemptAt: null };
  await db
    .update(outbox)
    .set({ ...emptied, sentAt: at, attempts: sql`${outbox.attempts} + 1` })
    .where(and(eq(outbox.id, id), isNull(outbox.sentAt)));
}

/**
 * Notes a failed try and when to try again; the last one empties the mail and gives it up. `attemptsAtMost` is lower
 * where the server refuses the address itself: trying for days does not mend it.
 */
export async function markFailed(
  database: Database,
  id: string,
  error: string,
  at: Date,
  attemptsAtMost = usualAttempts,
): Promise<void> {
  await database.transaction(async (inside) => {
    const [mail] = await inside.select({ attempts: outbox.attempts }).from(outbox).where(eq(outbox.id, id));
    if (!mail) return;
    const attempts = mail.attempts + 1;
    const next =
      attempts < attemptsAtMost
        ? { nextAttemptAt: new Date(at.getTime() + pause(attempts)) }
        : { nextAttemptAt: null, to: "", body: "" };
    await inside
      .update(outbox)
      .set({ attempts, lastError: error.slice(0, 500), ...next })
      .where(and(eq(outbox.id, id), isNull(outbox.sentAt)));
  });
}
