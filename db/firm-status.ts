import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../lib/access";
import { done, type Outcome } from "../lib/outcome";
import type { Standing } from "../lib/programme/standing";
import type { Connection, Database } from "./client";
import { postAll } from "./job-mail";
import { type Addressee, addressee } from "./links";
import type { Mail } from "./outbox";
import { admitRound, type RoundShut } from "./programme-admission";
import { applications } from "./schema";

const isStanding = (standing: Standing): SQL | undefined => {
  switch (standing) {
    case "not-opened":
      return and(eq(applications.state, "invited"), isNull(applications.openedAt));
    case "opened":
      return and(eq(applications.state, "invited"), isNotNull(applications.openedAt));
    case "started":
    case "submitted":
    case "late":
    case "returned":
    case "withdrawn":
      return eq(applications.state, standing);
  }
};

/** When a firm last did something to its sheet: an answer, a figure, or that it was opened again. */
const lastActivity = sql<number | null>`(select max(
  coalesce((select max(at) from answers where sheet = ${applications.sheet}), 0),
  coalesce((select max(at) from figures where sheet = ${applications.sheet}), 0),
  coalesce((select reopened_at from sheets where id = ${applications.sheet}), 0),
  coalesce(${applications.startedAt}, 0)))`;

const line = {
  id: applications.id,
  number: applications.number,
  firmName: applications.firmName,
  uscc: applications.uscc,
  region: applications.region,
  industry: applications.industry,
  contact: applications.contact,
  email: applications.email,
  locale: applications.locale,
  state: applications.state,
  late: applications.late,
  byOpenLink: applications.byOpenLink,
  linkedAt: applications.linkedAt,
  openedAt: applications.openedAt,
  submittedAt: applications.submittedAt,
  remindedAt: applications.remindedAt,
  lastActivity,
};

export type FirmLine = Pick<typeof applications.$inferSelect, Exclude<keyof typeof line, "lastActivity">> & {
  /** Milliseconds since 1970; 0 where it has not started. */
  lastActivity: number | null;
};

export const firmsAPage = 50;

/** Firms of a round as far as inviting them goes: nothing that they answered. `page` counts from 1. */
export async function listFirms(
  { db }: Database,
  actor: Actor,
  { round, standing, search, page }: { round: string; standing?: Standing | undefined; search?: string; page: number },
  at: Date,
): Promise<Outcome<{ firms: FirmLine[]; total: number }, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-round", round, at);
  if (!admitted.ok) return admitted;
  const words = search?.trim().toLowerCase() ?? "";
  const like = `%${words.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const where = and(
    eq(applications.round, round),
    ...(standing ? [isStanding(standing)] : []),
    ...(words
      ? [
          sql`(${applications.firmName} like ${like} escape '\\' or ${applications.initials} like ${like} escape '\\'
            or ${applications.uscc} like ${like} escape '\\')`,
        ]
      : []),
  );
  const [found] = await db.select({ total: count() }).from(applications).where(where);
  const firms = await db
    .select(line)
    .from(applications)
    .where(where)
    .orderBy(asc(applications.number))
    .limit(firmsAPage)
    .offset((page - 1) * firmsAPage);
  return done({ firms, total: found?.total ?? 0 });
}

/** How many firms of a round stand where. */
export async function countStandings(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<Record<Standing, number>, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-round", round, at);
  if (!admitted.ok) return admitted;
  const opened = sql<number>`${applications.openedAt} is not null`;
  const rows = await db
    .select({ state: applications.state, opened, firms: count() })
    .from(applications)
    .where(eq(applications.round, round))
    .groupBy(applications.state, opened);
  const counts: Record<Standing, number> = {
    "not-opened": 0,
    opened: 0,
    started: 0,
    submitted: 0,
    late: 0,
    returned: 0,
    withdrawn: 0,
  };
  for (const { state, opened: isOpened, firms } of rows)
    counts[state === "invited" ? (isOpened ? "opened" : "not-opened") : state] += firms;
  return done(counts);
}

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
  const [found] = await db
    .select({ firms: count() })
    .from(applications)
    .where(candidatesOf(round, missing, since));
  return found?.firms ?? 0;
}

/** How many firms would be reminded; `null` where too many would have to be looked at while a page waits. Not for actors. */
export async function countMissing(
  { db }: Pick<Database, "db">,
  round: string,
  missing: Missing,
  since: Date,
): Promise<number | null> {
  const candidates = await countCandidates({ db }, round, missing, since);
  if (missing.among === "not-started") return candidates;
  if (candidates > lookedAtAtMost) return null;
  const isStill = and(candidatesOf(round, missing, since), sql`${lastActivity} < ${missing.stillSince.getTime()}`);
  const [found] = await db.select({ firms: count() }).from(applications).where(isStill);
  return found?.firms ?? 0;
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
  const found = await db
    .select({ ...addressee, lastActivity })
    .from(applications)
    .where(and(candidatesOf(round, missing, since), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(limit);
  const firms = found.filter(
    (firm) => missing.among === "not-started" || (firm.lastActivity ?? 0) < missing.stillSince.getTime(),
  );
  return { firms, looked: found.length, last: found.at(-1)?.number ?? null };
}

/** Notes that firms under way were reminded, with the mails that do it; their links stay as they are. */
export function remindStarted(
  database: Database,
  actor: Actor,
  { round, ids, mails, job }: { round: string; ids: readonly string[]; mails: ReadonlyMap<string, Mail>; job: string },
  at: Date,
): Promise<Outcome<Set<string>, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "remind-firms", round, at);
    if (!admitted.ok) return admitted;
    const rows = await markReminded(inside, round, ids, at);
    await postAll(
      inside,
      job,
      [...mails].filter(([id]) => rows.has(id)).map(([, mail]) => mail),
      at,
    );
    return done(rows);
  });
}

async function markReminded(inside: Connection, round: string, ids: readonly string[], at: Date): Promise<Set<string>> {
  // The plus has the planner look up by id instead of walking the round.
  const given = await inside.all<{ id: string }>(sql`update applications set reminded_at = ${at.getTime()},
    reminders = reminders + 1,
    changed = (select max(a.changed) from applications a where a.round = ${round}) + 1 + v.key
    from json_each(${JSON.stringify(ids)}) v
    where applications.id = v.value and +round = ${round} and +state in ('started', 'returned') returning id`);
  return new Set(given.map(({ id }) => id));
}

/** Whether a sheet is one of a round's, whose link an officer may replace. */
export async function isOfRound({ db }: Pick<Database, "db">, sheet: string): Promise<boolean> {
  const found = await db
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.sheet, sheet))
    .limit(1);
  return found.length > 0;
}
