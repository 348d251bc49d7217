import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { type Anchor, writtenAnchor } from "#lib/advising/anchor";
import type { Basis } from "#lib/advising/basis";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { posts, threads } from "../schema";
import { record } from "../service/trail";
import { admit, type Shut } from "../sheets/admission";
import { readEntries } from "../sheets/entries";
import { admitClient, type KeysOfAnswers } from "./client-sheet";
import { admitThread, mayDiscuss, practicesOn, seeing, type Thread } from "./thread-admission";

/** Threads that a practice may have on a sheet, and posts that one may hold. */
export const threadsAtMost = 2_000;
export const postsAtMost = 500;

type OnClient = Person & { sheet: string };
type Post = Omit<typeof posts.$inferInsert, "id" | "thread" | "at" | "mentions"> & { mentions?: readonly string[] };

/** Whom a thread is given to: the firm, somebody of the practice, or nobody. */
export type Assignment = { to: "firm" | { user: string } | null; dueOn: string | null };

/** What stands for the firm among those whom a post names. */
export const firmNamed = "firm";

async function say(inside: Connection, thread: string, post: Post, at: Date): Promise<void> {
  await inside.insert(posts).values({ mentions: [], ...post, id: randomUUID(), thread, at });
}

/** Private threads are the practice's alone: the trail of the sheet, which its firm reads, says nothing of them. */
const recordThread = (
  inside: Connection,
  actor: Person,
  { id, sheet, practice, isShared }: Pick<Thread, "id" | "sheet" | "practice" | "isShared">,
  talk: "opened" | "said" | "assigned" | "resolved" | "reopened",
  at: Date,
) => record(inside, actor, "discuss-client", isShared ? sheet : practice, at, { thread: id, talk });

export type NewThread = {
  anchor: Anchor;
  /** The entries under it. */
  under: readonly EntryKey[];
  isShared: boolean;
  text: string;
  mentions: readonly string[];
};

/** Opens a thread with its first post. */
export function openThread(
  database: Database,
  actor: OnClient,
  { anchor, under, isShared, text, mentions }: NewThread,
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<{ thread: string }, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "discuss-client", at);
    if (!client.ok) return client;
    if (!mayDiscuss(anchor, client.value, keysOfAnswers)) return refused("not-found");
    const { sheet, engagement } = client.value;
    const { practice } = engagement;
    const ofBoth = and(eq(threads.sheet, sheet.id), eq(threads.practice, practice));
    if ((await inside.$count(threads, ofBoth)) >= threadsAtMost) return refused("too-many");
    const named = await seeing(inside, engagement);
    const standing = await readEntries(inside, sheet.id, { keys: under });
    const revisions = new Map(standing.map(({ key, revision }) => [key, revision]));
    const basis: Basis = Object.fromEntries(under.map((key) => [key, revisions.get(key) ?? 0]));
    const thread = { id: randomUUID(), sheet: sheet.id, practice, isShared };
    const times = { openedAt: at, movedAt: at };
    await inside.insert(threads).values({ ...thread, anchor: writtenAnchor(anchor), basis, ...times });
    const told = mentions.filter((user) => named.has(user));
    await say(inside, thread.id, { side: "practice", author: actor.user, text, mentions: told }, at);
    await recordThread(inside, actor, thread, "opened", at);
    return done({ thread: thread.id });
  });
}

const hasRoom = async (inside: Connection, thread: string): Promise<boolean> =>
  (await inside.$count(posts, eq(posts.thread, thread))) < postsAtMost;

/** Whoever it was given to has answered: it is given to nobody any more. What is said in a resolved one opens it again. */
async function said(inside: Connection, thread: Thread, isAnswered: boolean, at: Date): Promise<void> {
  const free = isAnswered && { isForFirm: false, assignee: null, dueOn: null };
  await inside
    .update(threads)
    .set({ movedAt: at, resolvedAt: null, ...free })
    .where(eq(threads.id, thread.id));
}

/** Says something in a thread, for the practice. */
export function postInThread(
  database: Database,
  actor: OnClient,
  { thread: id, text, mentions }: { thread: string; text: string; mentions: readonly string[] },
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<null, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const admitted = await admitThread(inside, actor, id, keysOfAnswers, at);
    if (!admitted.ok) return admitted;
    const { thread, engagement } = admitted.value;
    if (!(await hasRoom(inside, id))) return refused("too-many");
    const named = await seeing(inside, engagement);
    const move = thread.resolvedAt === null ? null : ("reopened" as const);
    const told = mentions.filter((user) => named.has(user));
    await say(inside, id, { side: "practice", author: actor.user, text, move, mentions: told }, at);
    await said(inside, thread, thread.assignee === actor.user, at);
    await recordThread(inside, actor, thread, "said", at);
    return done(null);
  });
}

/** Gives a thread to the firm, to somebody of the practice who sees the client, or to nobody. */
export function assignThread(
  database: Database,
  actor: OnClient,
  { thread: id, to, dueOn }: Assignment & { thread: string },
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<null, Shut | "private" | "too-many">> {
  return database.durably(async (inside) => {
    const admitted = await admitThread(inside, actor, id, keysOfAnswers, at);
    if (!admitted.ok) return admitted;
    const { thread, engagement } = admitted.value;
    const isForFirm = to === "firm";
    if (isForFirm && !thread.isShared) return refused("private");
    const assignee = to !== null && to !== "firm" ? to.user : null;
    if (assignee !== null && !(await seeing(inside, engagement)).has(assignee)) return refused("not-found");
    if (!(await hasRoom(inside, id))) return refused("too-many");
    const given = { isForFirm, assignee, dueOn, movedAt: at };
    await inside.update(threads).set(given).where(eq(threads.id, id));
    const mentions = isForFirm ? [firmNamed] : assignee === null ? [] : [assignee];
    await say(inside, id, { side: "practice", author: actor.user, move: "assigned", mentions }, at);
    await recordThread(inside, actor, thread, "assigned", at);
    return done(null);
  });
}

/** Resolves a thread, or opens it again; one that is so already stays as it is. */
export function settleThread(
  database: Database,
  actor: OnClient,
  { thread: id, move }: { thread: string; move: "resolved" | "reopened" },
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<null, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const admitted = await admitThread(inside, actor, id, keysOfAnswers, at);
    if (!admitted.ok) return admitted;
    const { thread } = admitted.value;
    if ((thread.resolvedAt !== null) === (move === "resolved")) return done(null);
    if (!(await hasRoom(inside, id))) return refused("too-many");
    const resolvedAt = move === "resolved" ? at : null;
    await inside.update(threads).set({ resolvedAt, movedAt: at }).where(eq(threads.id, id));
    await say(inside, id, { side: "practice", author: actor.user, move }, at);
    await recordThread(inside, actor, thread, move, at);
    return done(null);
  });
}

/** Says something in a shared thread, for the firm; `ended` where the practice no longer sees the sheet. */
export function answerThread(
  database: Database,
  actor: Actor,
  { thread: id, text }: { thread: string; text: string },
  at: Date,
): Promise<Outcome<null, Shut | "ended" | "too-many">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "discuss");
    if (!sheet.ok) return sheet;
    const isIt = and(eq(threads.id, id), eq(threads.sheet, sheet.value.id), eq(threads.isShared, true));
    const [thread] = await inside.select().from(threads).where(isIt);
    if (!thread) return refused("not-found");
    if (!(await practicesOn(inside, sheet.value.id, at)).has(thread.practice)) return refused("ended");
    if (!(await hasRoom(inside, id))) return refused("too-many");
    const author = actor.kind === "person" ? actor.user : null;
    const move = thread.resolvedAt === null ? null : ("reopened" as const);
    await say(inside, id, { side: "firm", author, text, move }, at);
    await said(inside, thread, thread.isForFirm, at);
    await record(inside, actor, "discuss", sheet.value.id, at, { thread: id });
    return done(null);
  });
}
