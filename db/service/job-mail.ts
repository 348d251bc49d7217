import { randomUUID } from "node:crypto";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Connection, Database } from "../client";
import { applications, outbox } from "../schema";
import type { Mail } from "./outbox";

/** Puts the mails of a job into the outbox, by the applications of the firms that they go to. */
export async function postAll(
  inside: Connection,
  job: string,
  mails: ReadonlyMap<string, Mail>,
  at: Date,
): Promise<void> {
  const rows = [...mails].map(([application, mail]) => ({ ...mail, id: randomUUID(), application }));
  if (rows.length === 0) return;
  await inside.run(sql`insert into outbox (id, job, application, "to", subject, body, created_at, attempts, next_attempt_at)
    select value ->> 'id', ${job}, value ->> 'application', value ->> 'to', value ->> 'subject', value ->> 'body',
      ${at.getTime()}, 0, ${at.getTime()}
    from json_each(${JSON.stringify(rows)})`);
}

/** How many mails of a job were put into the outbox, and how many wait to be sent or were given up. Not for actors. */
export async function mailsOfJob({ db }: Pick<Database, "db">, job: string) {
  const [counts] = await db
    .select({
      all: sql<number>`count(*)`,
      sent: sql<number>`count(${outbox.sentAt})`,
      givenUp: sql<number>`coalesce(sum(${outbox.sentAt} is null and ${outbox.nextAttemptAt} is null), 0)`,
    })
    .from(outbox)
    .where(eq(outbox.job, job));
  return counts ?? { all: 0, sent: 0, givenUp: 0 };
}

/** A mail of a job that did not get through, with the firm that it was for. */
export type TroubledMail = {
  id: string;
  application: string;
  number: number;
  firmName: string;
  email: string | null;
  fault: string;
  /** No longer tried. */
  givenUp: boolean;
};

/** Mails of a job that did not get through so far, by the firms' numbers. Not for actors. */
export function troubledMails({ db }: Pick<Database, "db">, job: string, limit: number): Promise<TroubledMail[]> {
  return db
    .select({
      id: outbox.id,
      application: applications.id,
      number: applications.number,
      firmName: applications.firmName,
      email: applications.email,
      fault: sql<string>`${outbox.lastError}`,
      givenUp: sql<boolean>`${outbox.nextAttemptAt} is null`.mapWith(Boolean),
    })
    .from(outbox)
    .innerJoin(applications, eq(applications.id, outbox.application))
    .where(and(eq(outbox.job, job), isNull(outbox.sentAt), isNotNull(outbox.lastError)))
    .orderBy(asc(applications.number))
    .limit(limit);
}
