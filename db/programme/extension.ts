import { and, asc, eq, gt, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { recordAll, type TrailLine } from "../service/trail";
import { admitRound, type RoundShut } from "./admission";
import { type FirmMessage, tell } from "./firm-messages";

/** Firms with a link that have not sent in: they are told when the last day was moved, or the round closed. */
const toTell = (round: string): SQL | undefined =>
  and(
    eq(applications.round, round),
    or(and(eq(applications.state, "invited"), isNotNull(applications.linkedAt)), eq(applications.state, "started")),
  );

/** How many firms would be told, and how many of them have an address. Not for actors. */
export async function countToTell(
  { db }: Pick<Database, "db">,
  round: string,
): Promise<{ all: number; mails: number }> {
  const all = toTell(round);
  return {
    all: await db.$count(applications, all),
    mails: await db.$count(applications, and(all, isNotNull(applications.email))),
  };
}

/** The next firms to be told, after one number. Not for actors. */
export const listToTell = (
  { db }: Pick<Database, "db">,
  round: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ id: string; number: number }[]> =>
  db
    .select({ id: applications.id, number: applications.number })
    .from(applications)
    .where(and(toTell(round), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(limit);

/**
 * Tells firms that the round's last day was moved or that it takes no more, inside one transaction and once for each job,
 * also where that is taken up anew.
 */
export function tellByJob(
  database: Database,
  actor: Actor,
  { round: id, job, firms, message }: { round: string; job: string; firms: readonly string[]; message: FirmMessage },
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "tell-firm", id, at);
    if (!admitted.ok) return admitted;
    const round = admitted.value;
    const told = await toldBy(inside, job, firms);
    const rows = await inside
      .select()
      .from(applications)
      .where(inArray(applications.id, [...firms]));
    const lines: TrailLine[] = [];
    for (const application of rows) {
      if (told.has(application.id)) continue;
      const mark = await tell(inside, actor, { round, application }, message, at, job);
      lines.push({
        actor,
        act: "tell-firm",
        subject: application.id,
        at,
        detail: { kind: message.kind, job, ...mark },
      });
    }
    if (lines.length > 0) await recordAll(inside, lines);
    return done(null);
  });
}

async function toldBy(on: Connection, job: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await on.all<{ subject: string }>(sql`select sheet as subject from trail where act = 'tell-firm'
    and sheet in (select value from json_each(${JSON.stringify(ids)})) and json_extract(detail, '$.job') = ${job}`);
  return new Set(rows.map(({ subject }) => subject));
}
