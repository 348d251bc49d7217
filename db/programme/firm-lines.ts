import { and, asc, count, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import { type Standing, standingOf } from "#lib/programme/standing";
import type { Database } from "../client";
import { applications } from "../schema";
import { admitPart, admitRound, isWithin, type RoundShut } from "./admission";

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

/**
 * When a firm last did something to its sheet: an answer, a fact, or that it was opened again. Its columns stand in
 * full: in the fields of a query drizzle leaves the table out, and within another table they would name that one's.
 */
export const lastActivity = sql<number | null>`(select max(
  coalesce((select max(at) from entries where entries.sheet = applications.sheet), 0),
  coalesce((select reopened_at from sheets where sheets.id = applications.sheet), 0),
  coalesce(applications.started_at, 0)))`;

/** How far the last mail to a firm is: not tried yet, sent, failed and tried again, failed and given up. */
export type MailState = "waiting" | "sent" | "failing" | "given-up";

/** Something about the last mail that was written to a firm of a round; `null` where there was none. */
function lastMail<Value>(what: SQL): SQL<Value | null> {
  return sql<Value | null>`(select ${what} from outbox where outbox.application = applications.id
    order by outbox.created_at desc, outbox.rowid desc limit 1)`;
}

const line = {
  id: applications.id,
  number: applications.number,
  firmName: applications.firmName,
  uscc: applications.uscc,
  region: applications.region,
  industry: applications.industry,
  contact: applications.contact,
  phone: applications.phone,
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
  mail: lastMail<MailState>(sql`case when sent_at is not null then 'sent' when next_attempt_at is null then 'given-up'
    when last_error is not null then 'failing' else 'waiting' end`),
  mailFault: lastMail<string>(sql`last_error`),
};

export type FirmLine = Pick<typeof applications.$inferSelect, Exclude<keyof typeof line, Computed>> & {
  /** Milliseconds since 1970; 0 where it has not started. */
  lastActivity: number | null;
  mail: MailState | null;
  /** The code of what its last mail failed with. */
  mailFault: string | null;
};
type Computed = "lastActivity" | "mail" | "mailFault";

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
  const [row] = await db.select({ total: count() }).from(applications).where(where);
  const firms = await db
    .select(line)
    .from(applications)
    .where(where)
    .orderBy(asc(applications.number))
    .limit(firmsAPage)
    .offset((page - 1) * firmsAPage);
  return done({ firms, total: row?.total ?? 0 });
}

/** How many firms of a round stand where. */
export async function countStandings(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<Record<Standing, number>, RoundShut>> {
  const admitted = await admitPart(db, actor, "read-round", round, at);
  if (!admitted.ok) return admitted;
  const opened = sql<number>`${applications.openedAt} is not null`;
  const rows = await db
    .select({ state: applications.state, opened, firms: count() })
    .from(applications)
    .where(and(eq(applications.round, round), isWithin(actor)))
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
  for (const { state, opened: isOpened, firms } of rows) counts[standingOf(state, Boolean(isOpened))] += firms;
  return done(counts);
}

/** Whether a sheet is one of a round's, whose link an officer may replace. */
export async function isOfRound({ db }: Pick<Database, "db">, sheet: string): Promise<boolean> {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.sheet, sheet))
    .limit(1);
  return rows.length > 0;
}
