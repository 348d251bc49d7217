import { randomUUID } from "node:crypto";
import { and, asc, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import type { Entry } from "#lib/entry/entry";
import { type EntryKey, kindOf } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { corrections, entries, organisations, users } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "../sheets/admission";
import { admitEntries, readEntries } from "../sheets/entries";
import { takeOverEntries } from "../sheets/entry-log";
import { admitClient } from "./client-sheet";

type OnClient = Person & { sheet: string };

/** A correction with who made it, and what the firm had under its key then. */
export type CorrectionLine = typeof corrections.$inferSelect & {
  authorName: string;
  practiceName: string;
  was: Entry | null;
};

/** Corrections of a sheet that a practice may make in all: more is no person's doing. */
const everAtMost = 5000;

/** The entry that a correction was made on. */
const wasUnder = and(
  eq(entries.sheet, corrections.sheet),
  eq(entries.key, corrections.key),
  eq(entries.revision, corrections.base),
);

const lines = (on: Connection) =>
  on
    .select({
      ...getTableColumns(corrections),
      ...{ authorName: users.name, practiceName: organisations.name, was: entries.entry },
    })
    .from(corrections)
    .innerJoin(users, eq(users.id, corrections.author))
    .innerJoin(organisations, eq(organisations.id, corrections.practice))
    .leftJoin(entries, wasUnder)
    .$dynamic();

/** The corrections of a sheet by a practice, settled ones included, oldest first. */
export const correctionsOf = (on: Connection, sheet: string, practice: string): Promise<CorrectionLine[]> =>
  lines(on)
    .where(and(eq(corrections.sheet, sheet), eq(corrections.practice, practice)))
    .orderBy(asc(corrections.at));

/** Whether a correction waits for the firm. */
export const isStanding = ({ settledAs }: Pick<CorrectionLine, "settledAs">): boolean => settledAs === null;

/** What an advisor holds right: an entry in the place of the one of the revision `base`, and why. */
export type CorrectionWish = { key: EntryKey; entry: Entry; reason: string; base: number };

/** Whether the actor's practice sees what stands under a key: answers always, facts where the firm opened them. */
const sees = (key: EntryKey, isAnswer: boolean, opens: readonly string[]): boolean =>
  isAnswer || kindOf(key) === "question" || (kindOf(key) === "fact" && opens.includes("facts"));

/**
 * Corrects an entry of a client's sheet; another one of the practice for the same entry gives way and is kept. Refuses
 * as `stale` where the firm's entry is no longer the one of `base`, as `same` where it says the same already.
 * @param isAnswer whether the key is that of an answer, too
 */
export function correctEntry(
  database: Database,
  actor: OnClient,
  { key, entry, reason, base }: CorrectionWish,
  isAnswer: boolean,
  at: Date,
): Promise<Outcome<{ correction: string }, Shut | "stale" | "same" | "too-many">> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "review-client", at);
    if (!client.ok) return client;
    const { practice, opens } = client.value.engagement;
    if (!sees(key, isAnswer, opens)) return refused("not-found");
    const [stored] = await readEntries(inside, actor.sheet, { keys: [key] });
    if ((stored?.revision ?? 0) !== base) return refused("stale");
    if (canonical(stored?.entry ?? { cleared: true }) === canonical(entry)) return refused("same");
    const isOfPractice = and(eq(corrections.sheet, actor.sheet), eq(corrections.practice, practice));
    if ((await inside.$count(corrections, isOfPractice)) >= everAtMost) return refused("too-many");
    await inside
      .update(corrections)
      .set({ settledAs: "replaced", settledAt: at })
      .where(and(isOfPractice, eq(corrections.key, key), isNull(corrections.settledAs)));
    const id = randomUUID();
    const row = { id, sheet: actor.sheet, practice, key, entry, reason, base, author: actor.user, at };
    await inside.insert(corrections).values(row);
    await record(inside, actor, "review-client", actor.sheet, at, { correction: id });
    return done({ correction: id });
  });
}

/** Takes a correction of the actor's practice back. One that is settled stays as it is. */
export function withdrawCorrection(
  database: Database,
  actor: OnClient,
  id: string,
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "review-client", at);
    if (!client.ok) return client;
    const { practice } = client.value.engagement;
    const isIt = and(eq(corrections.id, id), eq(corrections.sheet, actor.sheet), eq(corrections.practice, practice));
    const withdrawn = await inside
      .update(corrections)
      .set({ settledAs: "withdrawn", settledAt: at })
      .where(and(isIt, isNull(corrections.settledAs)))
      .returning({ id: corrections.id });
    if (withdrawn.length === 0) return (await inside.$count(corrections, isIt)) > 0 ? done(null) : refused("not-found");
    await record(inside, actor, "review-client", actor.sheet, at, { correction: id, withdrawn: true });
    return done(null);
  });
}

/** All corrections of the actor's sheet by practices that it let in, settled ones included, oldest first. */
export async function listCorrections(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<CorrectionLine[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  return done(await lines(db).where(eq(corrections.sheet, sheet.value.id)).orderBy(asc(corrections.at)));
}

type AnswerKeys = (sheet: SheetRecord) => readonly EntryKey[];

/** A correction, and the revision of the firm's entry that somebody saw beside it. */
export type SeenCorrection = { id: string; seen: number };

/**
 * Takes waiting corrections over into the actor's sheet, all or none, as entries of its advisor. What is settled
 * already changes nothing; refuses as `not-draft` what may not be changed as the sheet stands, and as `stale` where an
 * entry is no longer the one that was seen.
 * @param answerKeys the keys of a sheet under which answers stand
 */
export function takeCorrections(
  database: Database,
  actor: Actor,
  wishes: readonly SeenCorrection[],
  answerKeys: AnswerKeys,
  at: Date,
): Promise<Outcome<{ taken: number }, Shut | "stale">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "settle-correction");
    if (!sheet.ok) return sheet;
    const { id } = sheet.value;
    const waiting = await waitingAmong(
      inside,
      id,
      wishes.map((wish) => wish.id),
    );
    if (waiting === null) return refused("not-found");
    if (waiting.length === 0) return done({ taken: 0 });
    const answers = new Set(answerKeys(sheet.value));
    const saves = waiting.map(({ key }) => ({ key, isAnswer: answers.has(key) }));
    const admitted = await admitEntries(inside, actor, saves);
    if (!admitted.ok) return admitted;
    const stored = await readEntries(inside, id, { keys: saves.map(({ key }) => key) });
    const revisionOf = (key: EntryKey) => stored.find((entry) => entry.key === key)?.revision ?? 0;
    const isSeen = (row: Row) => wishes.some((wish) => wish.id === row.id && wish.seen === revisionOf(row.key));
    if (!waiting.every(isSeen)) return refused("stale");
    await takeOverEntries(inside, id, waiting, at);
    await settle(inside, waiting, "taken", at);
    for (const { id: correction } of waiting)
      await record(inside, actor, "settle-correction", id, at, { correction, adopted: true });
    return done({ taken: waiting.length });
  });
}

/** Declines a waiting correction of the actor's sheet. What is settled already stays as it is. */
export function declineCorrection(
  database: Database,
  actor: Actor,
  correction: string,
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "settle-correction");
    if (!sheet.ok) return sheet;
    const waiting = await waitingAmong(inside, sheet.value.id, [correction]);
    if (waiting === null) return refused("not-found");
    if (waiting.length === 0) return done(null);
    await settle(inside, waiting, "declined", at);
    await record(inside, actor, "settle-correction", sheet.value.id, at, { correction, adopted: false });
    return done(null);
  });
}

type Row = typeof corrections.$inferSelect;

/** Those of some corrections of a sheet that wait; `null` where one is none of its own. */
async function waitingAmong(inside: Connection, sheet: string, ids: readonly string[]): Promise<Row[] | null> {
  const distinct = [...new Set(ids)];
  const rows = await inside
    .select()
    .from(corrections)
    .where(and(eq(corrections.sheet, sheet), inArray(corrections.id, distinct)))
    .orderBy(asc(corrections.at));
  return rows.length === distinct.length ? rows.filter(isStanding) : null;
}

const settle = (inside: Connection, rows: readonly Row[], settledAs: "taken" | "declined", settledAt: Date) =>
  inside
    .update(corrections)
    .set({ settledAs, settledAt })
    .where(
      inArray(
        corrections.id,
        rows.map(({ id }) => id),
      ),
    );
