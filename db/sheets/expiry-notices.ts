import { and, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type Keeping, keepingOf, type Notice } from "#lib/retention";
import { leadingRole } from "#lib/roles";
import type { Connection, Database } from "../client";
import { outbox, seats, trail, users } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";
import { type KeptSheet, keptSheet } from "./kept-sheets";

/** Whom to write to about a sheet: people who sign in, or whoever has its link. */
export type Owner = { email: string; isPerson: boolean };

/** By which term a sheet goes: `since` is when its round was over, where it is in one; `isMailed` whether mail is sent at all. */
export type Term = { days: number; isMailed: boolean; since?: Date };

/** A sheet with who is to be told of it, and where it stands. */
export type SheetKeeping = {
  sheet: KeptSheet;
  owners: readonly Owner[];
  keeping: Keeping;
  /** Mails of its notice that were given up, which nobody has noted yet. */
  missed: number;
};

/** The owners of the firm where people hold the sheet, else the address that it was started with. */
async function ownersOf(on: Connection, { organisation, email }: KeptSheet): Promise<Owner[]> {
  const people =
    organisation === null
      ? []
      : await on
          .select({ email: users.email })
          .from(seats)
          .innerJoin(users, eq(users.id, seats.user))
          .where(and(eq(seats.organisation, organisation), eq(seats.role, leadingRole("firm")), isNull(seats.endedAt)));
  if (people.length > 0) return people.map((each) => ({ ...each, isPerson: true }));
  return email ? [{ email, isPerson: false }] : [];
}

/** What the trail tells of mails about a sheet's end, the latest first: the day that was told, or how many were given up. */
async function lastTold(on: Connection, sheet: string, what: "expiry" | "missed", since = new Date(0)) {
  const told = sql<string | number | null>`${trail.detail} ->> ${`$.${what}`}`;
  const ofSheet = and(eq(trail.sheet, sheet), eq(trail.act, "mail"), gte(trail.at, since));
  const [row] = await on
    .select({ at: trail.at, told })
    .from(trail)
    .where(and(ofSheet, sql`${told} is not null`))
    .orderBy(desc(trail.id))
    .limit(1);
  return row && { at: row.at, told: String(row.told) };
}

/**
 * The last notice to a sheet's owners. When a mail was given up stands nowhere: it counts from when that was noted. A mail
 * that is there no more was sent, and its own term has passed since.
 */
async function noticeOf(on: Connection, sheet: string): Promise<{ notice: Notice | null; missed: number }> {
  const told = await lastTold(on, sheet, "expiry");
  if (!told) return { notice: null, missed: 0 };
  const [mails] = await on
    .select({
      waiting: sql<number>`count(${outbox.nextAttemptAt})`,
      sentAt: sql<number | null>`max(${outbox.sentAt})`,
      missed: sql<number>`coalesce(sum(${outbox.sentAt} is null and ${outbox.nextAttemptAt} is null), 0)`,
    })
    .from(outbox)
    .where(and(eq(outbox.sheet, sheet), eq(outbox.createdAt, told.at)));
  const { waiting = 0, sentAt = null, missed = 0 } = mails ?? {};
  const noted = missed > 0 ? await lastTold(on, sheet, "missed", told.at) : undefined;
  const settled = Math.max(told.at.getTime(), sentAt ?? 0, noted?.at.getTime() ?? 0);
  const isOpen = waiting > 0 || (missed > 0 && !noted);
  const notice = { at: told.at, until: told.told, settledAt: isOpen ? null : new Date(settled) };
  return { notice, missed: waiting === 0 && !noted ? missed : 0 };
}

/** Where a sheet stands by its term. Not for actors. */
export async function sheetKeeping(on: Connection, sheet: KeptSheet, term: Term, now: Date): Promise<SheetKeeping> {
  const { days, isMailed } = term;
  const since = new Date(Math.max(sheet.since.getTime(), term.since?.getTime() ?? 0));
  const [owners, { notice, missed }] = await Promise.all([ownersOf(on, sheet), noticeOf(on, sheet.id)]);
  const isReachable = isMailed && owners.length > 0;
  return { sheet, owners, missed, keeping: keepingOf({ since, days, isReachable, notice }, now) };
}

/** Writes the mail to one owner of a sheet. */
export type Writes = (sheet: KeptSheet, owner: Owner, until: string) => Mail;

/**
 * Writes to the owners of a sheet until when it is kept, unless they were told already; or notes that what was written was
 * given up. For the service alone.
 */
export function tellOwners(
  database: Database,
  actor: Actor,
  { id, kind }: Pick<KeptSheet, "id" | "kind">,
  { term, writes }: { term: Term; writes: Writes },
  now: Date,
): Promise<Outcome<{ mails: number }, "not-found">> {
  return database.durably(async (inside) => {
    const sheet = actor.kind === "service" ? await keptSheet(inside, id, kind) : null;
    if (!sheet) return refused("not-found");
    const { owners, keeping, missed } = await sheetKeeping(inside, sheet, term, now);
    const { organisation } = sheet;
    if (missed > 0) await record(inside, actor, "mail", id, now, { missed }, organisation);
    if (keeping.state !== "to-tell") return done({ mails: 0 });
    for (const owner of owners) await post(inside, id, writes(sheet, owner, keeping.until), now);
    await record(inside, actor, "mail", id, now, { expiry: keeping.until, mails: owners.length }, organisation);
    return done({ mails: owners.length });
  });
}
