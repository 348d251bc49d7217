import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { type Anchor, anchorIn } from "#lib/advising/anchor";
import { type Side, waitsFor } from "#lib/advising/thread";
import type { Entry } from "#lib/entry/entry";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { organisations, posts, seats, threads, users } from "../schema";
import { admit, type Shut } from "../sheets/admission";
import { admitClient, type ClientSheet, type KeysOfAnswers } from "./client-sheet";
import { type EntryChange, standingUnder } from "./entry-changes";
import { isAmongThose, mayDiscuss, practicesOn } from "./thread-admission";
import { isWaitingFor } from "./thread-counts";
import { firmNamed } from "./threads";

/** Something said or done in a thread. */
export type PostLine = Omit<typeof posts.$inferSelect, "thread" | "mentions"> & {
  authorName: string | null;
  /** Whom it names, or to whom it gave the thread. */
  named: string[];
  /** Whether it gave the thread to the firm. */
  isToFirm: boolean;
};

/** A thread with all that was said in it, in order. */
export type ThreadLine = Omit<typeof threads.$inferSelect, "anchor" | "basis"> & {
  anchor: Anchor;
  practiceName: string;
  assigneeName: string | null;
  posts: PostLine[];
  waitsFor: Side | null;
  changes: EntryChange[];
  /** What stands now under the entry that it hangs on; `null` where nothing does, or it hangs on something else. */
  present: Entry | null;
};

type Row = { thread: typeof threads.$inferSelect; practiceName: string };

const waitingFirst: Record<Side, readonly (Side | null)[]> = {
  firm: ["firm", "practice", null],
  practice: ["practice", "firm", null],
};

/** Open ones first, then by what waits for the reader, then the latest; what is due before what is not. */
const ordered = (lines: ThreadLine[], reader: Side): ThreadLine[] => {
  const place = ({ resolvedAt, waitsFor: side }: ThreadLine) =>
    resolvedAt === null ? waitingFirst[reader].indexOf(side) : waitingFirst[reader].length;
  const due = ({ dueOn }: ThreadLine) => dueOn ?? "9999";
  return lines.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      due(one).localeCompare(due(other)) ||
      other.movedAt.getTime() - one.movedAt.getTime(),
  );
};

async function namesOf(on: Connection, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await on
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(sql`${users.id} in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function linesOf(on: Connection, sheet: string, rows: readonly Row[]): Promise<ThreadLine[]> {
  if (rows.length === 0) return [];
  const ids = JSON.stringify(rows.map(({ thread }) => thread.id));
  const all = await on
    .select()
    .from(posts)
    .where(sql`${posts.thread} in (select value from json_each(${ids}))`)
    .orderBy(asc(posts.at), sql`rowid`);
  const assignees = rows.flatMap(({ thread: { assignee } }) => assignee ?? []);
  const named = all.flatMap(({ author, mentions }) => [author ?? "", ...mentions]);
  const names = await namesOf(on, [...named, ...assignees]);
  const { now, changes } = await standingUnder(
    on,
    sheet,
    rows.map(({ thread }) => thread.basis),
  );
  return rows.flatMap(({ thread: { anchor: word, basis: _, ...thread }, practiceName }, place) => {
    const anchor = anchorIn(word);
    if (!anchor) return [];
    const said = all.filter((post) => post.thread === thread.id);
    const state = { ...thread, isResolved: thread.resolvedAt !== null };
    const lastSide = said.findLast(({ text }) => text !== null)?.side ?? "practice";
    return {
      ...{ ...thread, anchor, practiceName },
      assigneeName: names.get(thread.assignee ?? "") ?? null,
      posts: said.map(({ thread: __, mentions, ...post }) => ({
        ...post,
        authorName: names.get(post.author ?? "") ?? null,
        named: mentions.flatMap((user) => names.get(user) ?? []),
        isToFirm: mentions.includes(firmNamed),
      })),
      waitsFor: waitsFor({ ...state, lastSide }),
      changes: changes[place] ?? [],
      present: anchor.on === "entry" ? (now.get(anchor.key)?.entry ?? null) : null,
    };
  });
}

const rowsOf = (on: Connection) =>
  on
    .select({ thread: threads, practiceName: organisations.name })
    .from(threads)
    .innerJoin(organisations, eq(organisations.id, threads.practice));

/** Somebody of the practice who sees the client. */
export type Colleague = { user: string; name: string };

/** What a practice talks about on a client's sheet, and who there sees it. */
export type Talk = { client: ClientSheet; threads: ThreadLine[]; people: Colleague[] };

/** All that the practice of the actor talks about on a client's sheet, and who there sees it. */
export async function readThreads(
  { db }: Pick<Database, "db">,
  actor: Person & { sheet: string },
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<Talk, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  return client.ok ? done(await talkOn(db, client.value, keysOfAnswers)) : client;
}

/** All that a practice talks about on a client's sheet that it was admitted to. */
export async function talkOn(on: Connection, client: ClientSheet, keysOfAnswers: KeysOfAnswers): Promise<Talk> {
  const { sheet, engagement } = client;
  const isIts = and(eq(threads.sheet, sheet.id), eq(threads.practice, engagement.practice));
  const [rows, people] = await Promise.all([
    rowsOf(on).where(isIts).orderBy(desc(threads.movedAt)),
    on
      .select({ user: users.id, name: users.name })
      .from(seats)
      .innerJoin(users, eq(users.id, seats.user))
      .where(isAmongThose(engagement))
      .orderBy(asc(seats.createdAt), asc(users.id)),
  ]);
  const seen = rows.filter(({ thread }) => {
    const anchor = anchorIn(thread.anchor);
    return anchor && mayDiscuss(anchor, client, keysOfAnswers);
  });
  const lines = await linesOf(on, sheet.id, seen);
  return { client, threads: ordered(lines, "practice"), people };
}

/** A thread as its firm reads it: `isOpen` while the practice sees the sheet, and so reads what is answered. */
export type FirmThread = ThreadLine & { isOpen: boolean };

/** The shared threads on the actor's sheet; whom the practice gave what among its own is not the firm's to read. */
export async function readFirmThreads(
  { db }: Pick<Database, "db">,
  actor: Actor,
  at: Date,
): Promise<Outcome<FirmThread[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const { id } = sheet.value;
  const rows = await rowsOf(db).where(and(eq(threads.sheet, id), eq(threads.isShared, true)));
  const open = await practicesOn(db, id, at);
  const lines = ordered(await linesOf(db, id, rows), "firm");
  return done(
    lines.map(({ posts: all, ...line }) => ({
      ...line,
      ...{ assignee: null, assigneeName: null, dueOn: line.isForFirm ? line.dueOn : null },
      isOpen: open.has(line.practice),
      // Nobody waits for what can no longer be said.
      waitsFor: open.has(line.practice) ? line.waitsFor : null,
      posts: all
        .filter(({ move, isToFirm }) => move !== "assigned" || isToFirm)
        .map((post) => ({ ...post, named: [] })),
    })),
  );
}

/** How many shared threads on a sheet wait for its firm, of practices that see it still. */
export async function countForFirm(
  { db }: Pick<Database, "db">,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ all: number; waiting: number }, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const open = JSON.stringify([...(await practicesOn(db, sheet.value.id, at))]);
  const isShared = and(eq(threads.sheet, sheet.value.id), eq(threads.isShared, true));
  const isOpen = sql`${threads.practice} in (select value from json_each(${open}))`;
  return done({
    all: await db.$count(threads, isShared),
    waiting: await db.$count(threads, and(isShared, isNull(threads.resolvedAt), isOpen, isWaitingFor.firm)),
  });
}
