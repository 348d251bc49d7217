import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { leadingRole } from "#lib/roles";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { engagedSheets, engagements, posts, seats, sheets, threads, trail, users } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";
import { isWaitingFor } from "./thread-counts";

/** How many threads wait for somebody: a person, or a firm without accounts by the address of its sheet. */
export type Digest = {
  /** Whom the trail says it of: the person, or the sheet. */
  subject: string;
  isPerson: boolean;
  email: string;
  locale: Locale;
  count: number;
};

const day = 24 * 60 * 60 * 1000;
/** After so long, what happened is no news any more. */
const newsLasts = 7 * day;

/** An open thread of a practice that sees the sheet, and for whom it waits. */
type Open = {
  thread: string;
  sheet: string;
  practice: string;
  advisor: string | null;
  assignee: string | null;
  movedAt: number;
  forFirm: 0 | 1;
  forPractice: 0 | 1;
  email: string | null;
  organisation: string | null;
  locale: Locale;
};

const openOnes = (on: Connection, now: Date): Promise<Open[]> =>
  on.all<Open>(sql`
    select ${threads.id} as thread, ${threads.sheet} as sheet, ${threads.practice} as practice,
      ${engagements.advisor} as advisor, ${threads.assignee} as assignee, ${threads.movedAt} as movedAt,
      ${isWaitingFor.firm} as forFirm, ${isWaitingFor.practice} as forPractice,
      ${sheets.email} as email, ${sheets.organisation} as organisation, ${sheets.locale} as locale
    from ${threads}
      join ${engagedSheets} on ${engagedSheets.sheet} = ${threads.sheet}
      join ${engagements} on ${engagements.id} = ${engagedSheets.engagement}
        and ${engagements.practice} = ${threads.practice} and ${engagements.takenAt} is not null
        and ${engagements.endedAt} is null and ${engagements.expiresAt} > ${now.getTime()}
      join ${sheets} on ${sheets.id} = ${threads.sheet}
    where ${threads.resolvedAt} is null`);

type Seat = { user: string; organisation: string; role: string; email: string };

const seatsOf = (on: Connection, organisations: readonly string[]): Promise<Seat[]> =>
  on
    .select({ user: users.id, organisation: seats.organisation, role: seats.role, email: users.email })
    .from(seats)
    .innerJoin(users, eq(users.id, seats.user))
    .where(and(inArray(seats.organisation, [...new Set(organisations)]), isNull(seats.endedAt)));

/** Whom a post of an open thread names, and when. */
async function mentionsIn(on: Connection, since: Date): Promise<{ thread: string; user: string; at: number }[]> {
  return on.all(sql`
    select ${posts.thread} as thread, named.value as user, ${posts.at} as at
    from ${posts}, json_each(${posts.mentions}) named
    where ${posts.at} > ${since.getTime()} and ${posts.text} is not null`);
}

/** When each of them was mailed a digest last. */
async function lastDigests(on: Connection, subjects: readonly string[]): Promise<Map<string, number>> {
  const rows = await on
    .select({ subject: trail.sheet, at: sql<number>`max(${trail.at})` })
    .from(trail)
    .where(
      and(
        inArray(trail.sheet, [...subjects]),
        eq(trail.act, "mail"),
        sql`json_extract(${trail.detail}, '$.digest') is not null`,
      ),
    )
    .groupBy(trail.sheet);
  return new Map(rows.map(({ subject, at }) => [subject, at]));
}

/** Everybody for whom something waits, with what it is and since when. */
class Waiting {
  readonly found = new Map<string, Omit<Digest, "count"> & { items: Map<string, number> }>();

  add(who: Omit<Digest, "count">, thread: string, at: number): void {
    const waiting = this.found.get(who.subject) ?? { ...who, items: new Map() };
    this.found.set(who.subject, waiting);
    waiting.items.set(thread, Math.max(waiting.items.get(thread) ?? 0, at));
  }
}

/** The owners of the firm where people hold the sheet, else the address that it was started with. */
function addFirm(waiting: Waiting, { thread, sheet, movedAt, locale, organisation, email }: Open, people: Seat[]) {
  const owners = people.filter((seat) => seat.organisation === organisation && seat.role === leadingRole("firm"));
  for (const { user, email: own } of owners)
    waiting.add({ subject: user, isPerson: true, email: own, locale }, thread, movedAt);
  if (owners.length === 0 && email) waiting.add({ subject: sheet, isPerson: false, email, locale }, thread, movedAt);
}

/** Whoever it was given to, else who is in charge, else who leads; and who was named, as long as they see the client. */
function addPractice(
  waiting: Waiting,
  { thread, practice, advisor, assignee, forPractice, movedAt, locale }: Open,
  people: Seat[],
  named: readonly { user: string; at: number }[],
): void {
  const own = people.filter(({ organisation }) => organisation === practice);
  const seeing = own.filter(({ user, role }) => role === leadingRole("practice") || user === advisor);
  const given = seeing.filter(({ user }) => user === (assignee ?? advisor));
  const add = ({ user, email }: Seat, at: number) =>
    waiting.add({ subject: user, isPerson: true, email, locale }, thread, at);
  if (forPractice) for (const seat of given.length > 0 ? given : seeing) add(seat, movedAt);
  for (const { user, at } of named) for (const seat of seeing) if (seat.user === user) add(seat, at);
}

async function waitingNow(on: Connection, now: Date): Promise<Waiting> {
  const waiting = new Waiting();
  const open = await openOnes(on, now);
  if (open.length === 0) return waiting;
  const practices = open.map(({ practice }) => practice);
  const people = await seatsOf(on, [...practices, ...open.flatMap(({ organisation }) => organisation ?? [])]);
  const mentions = await mentionsIn(on, new Date(now.getTime() - newsLasts));
  for (const each of open) {
    if (each.forFirm) addFirm(waiting, each, people);
    const named = mentions.filter(({ thread }) => thread === each.thread);
    addPractice(waiting, each, people, named);
  }
  return waiting;
}

/** Who is to be mailed now: nobody twice a day, and nobody of whom nothing new waits. Not for actors. */
export async function dueDigests({ db }: Pick<Database, "db">, now: Date): Promise<Digest[]> {
  const { found } = await waitingNow(db, now);
  const last = await lastDigests(db, [...found.keys()]);
  return [...found.values()].flatMap(({ items, ...digest }) => {
    const before = last.get(digest.subject) ?? 0;
    const since = Math.max(before, now.getTime() - newsLasts);
    const isNew = [...items.values()].some((at) => at > since);
    return isNew && now.getTime() - before >= day ? [{ ...digest, count: items.size }] : [];
  });
}

/** Puts a digest into the outbox, unless another process did today. */
export function postDigest(database: Database, digest: Digest, mail: Mail, at: Date): Promise<boolean> {
  return database.durably(async (inside) => {
    const { subject, isPerson, count } = digest;
    const before = (await lastDigests(inside, [subject])).get(subject) ?? 0;
    if (at.getTime() - before < day) return false;
    await post(inside, isPerson ? null : subject, mail, at);
    await record(inside, { kind: "stranger" }, "mail", subject, at, { digest: count });
    return true;
  });
}
