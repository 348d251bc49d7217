import { and, asc, count, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { postAll } from "../service/job-mail";
import type { Mail } from "../service/outbox";
import { admitRound, type RoundShut } from "./admission";
import { lastActivity } from "./firm-lines";
import { type Addressee, addressee } from "./links";

/** Who is missing: those who have a link and did not start, and those who did and have been still since a moment. */
export type Missing = { among: "not-started" | "stuck"; stillSince: Date };

const day = 24 * 3_600_000;

/** Firms among whom the missing are looked for, not counting those reminded less than 24 hours before. */
function candidatesOf(round: string, { among, stillSince }: Missing, since: Date): SQL | undefined {
  const unreminded = or(isNull(applications.remindedAt), lt(applications.remindedAt, new Date(since.getTime() - day)));
  const isMissing =
    among === "not-started"
      ? and(eq(applications.state, "invited"), lt(applications.linkedAt, stillSince))
      : inArray(applications.state, ["started", "returned"]);
  return and(eq(applications.round, round), isMissing, unreminded);
}

/** How many candidates a job that begins at `since` has to look at. Not for actors. */
export async function countCandidates({ db }: Pick<Database, "db">, round: string, missing: Missing, since: Date) {
  const [row] = await db
    .select({ firms: count() })
    .from(applications)
    .where(candidatesOf(round, missing, since));
  return row?.firms ?? 0;
}

/** How many firms have not started, or are under way, whether they are reminded or not. Not for actors. */
export const countMissing = ({ db }: Pick<Database, "db">, round: string, among: Missing["among"]): Promise<number> => {
  const states = among === "not-started" ? (["invited"] as const) : (["started", "returned"] as const);
  return db.$count(applications, and(eq(applications.round, round), inArray(applications.state, [...states])));
};

/** How many firms would be reminded; `null` where too many would have to be looked at while a page waits. Not for actors. */
export async function countRemindable(
  { db }: Pick<Database, "db">,
  round: string,
  missing: Missing,
  since: Date,
): Promise<number | null> {
  const candidates = await countCandidates({ db }, round, missing, since);
  if (missing.among === "not-started") return candidates;
  if (candidates > lookedAtAtMost) return null;
  const isStill = and(candidatesOf(round, missing, since), sql`${lastActivity} < ${missing.stillSince.getTime()}`);
  const [row] = await db.select({ firms: count() }).from(applications).where(isStill);
  return row?.firms ?? 0;
}

/** Firms whose answers are looked through while a page waits: some ten milliseconds. */
const lookedAtAtMost = 500;

/**
 * The missing among the next `limit` candidates after one number, and the number of the last one looked at, `null`
 * where there were none: it is not the missing that are counted, since each has its answers looked through. Not for
 * actors.
 */
export async function listMissing(
  { db }: Pick<Database, "db">,
  round: string,
  { missing, since, after, limit }: { missing: Missing; since: Date; after: number; limit: number },
): Promise<{ firms: Addressee[]; looked: number; last: number | null }> {
  const rows = await db
    .select({ ...addressee, lastActivity })
    .from(applications)
    .where(and(candidatesOf(round, missing, since), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(limit);
  const firms = rows.filter(
    (firm) => missing.among === "not-started" || (firm.lastActivity ?? 0) < missing.stillSince.getTime(),
  );
  return { firms, looked: rows.length, last: rows.at(-1)?.number ?? null };
}

/** Notes that firms under way were reminded, with the mails that do it; their links stay as they are. */
export function recordReminders(
  database: Database,
  actor: Actor,
  {
    round,
    ids,
    mails,
    job,
    since,
  }: { round: string; ids: readonly string[]; mails: ReadonlyMap<string, Mail>; job: string; since: Date },
  at: Date,
): Promise<Outcome<Set<string>, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "remind-firms", round, at);
    if (!admitted.ok) return admitted;
    const rows = await markReminded(inside, round, ids, since, at);
    await postAll(inside, job, new Map([...mails].filter(([id]) => rows.has(id))), at);
    return done(rows);
  });
}

async function markReminded(
  inside: Connection,
  round: string,
  ids: readonly string[],
  since: Date,
  at: Date,
): Promise<Set<string>> {
  // The plus has the planner look up by id instead of walking the round.
  const rows = await inside.all<{ id: string }>(sql`update applications set reminded_at = ${at.getTime()},
    reminders = reminders + 1
    from json_each(${JSON.stringify(ids)}) v
    where applications.id = v.value and +round = ${round} and +state in ('started', 'returned')
      and (+reminded_at is null or +reminded_at < ${since.getTime()}) returning id`);
  return new Set(rows.map(({ id }) => id));
}
