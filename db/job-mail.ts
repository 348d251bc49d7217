import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Connection, Database } from "./client";
import type { Mail } from "./outbox";
import { outbox } from "./schema";

/** Puts the mails of a job into the outbox. */
export async function postAll(inside: Connection, job: string, mails: readonly Mail[], at: Date): Promise<void> {
  const rows = mails.map((mail) => ({ ...mail, id: randomUUID() }));
  if (rows.length === 0) return;
  await inside.run(sql`insert into outbox (id, job, "to", subject, body, created_at, attempts, next_attempt_at)
    select value ->> 'id', ${job}, value ->> 'to', value ->> 'subject', value ->> 'body', ${at.getTime()}, 0, ${at.getTime()}
    from json_each(${JSON.stringify(rows)})`);
}

/** How many mails of a job were put into the outbox, and how many wait to be sent or were given up. Not for actors. */
export async function mailsOfJob({ db }: Pick<Database, "db">, job: string) {
  const [found] = await db
    .select({
      all: sql<number>`count(*)`,
      sent: sql<number>`count(${outbox.sentAt})`,
      givenUp: sql<number>`coalesce(sum(${outbox.sentAt} is null and ${outbox.nextAttemptAt} is null), 0)`,
    })
    .from(outbox)
    .where(eq(outbox.job, job));
  return found ?? { all: 0, sent: 0, givenUp: 0 };
}
