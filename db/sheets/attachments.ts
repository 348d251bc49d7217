import { randomUUID } from "node:crypto";
import { and, count, desc, eq, isNull, sum } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { FileType } from "#lib/programme/file-type";
import type { Connection, Database } from "../client";
import { applications, evidence } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "./admission";
import { type EvidenceRecord, type StoredFile, standsBehindFact } from "./evidence";
import type { Lies } from "./loose-files";

/** Files that may stand behind one fact at a time, and those that one sheet may ever send in. */
export const filesAFact = 10;
const filesASheet = 200;

/** Bytes that a sheet may send in altogether: fewer while nobody but the holder of its link stands behind it. */
const bytesASheet = { alone: 100, known: 600 } as const;
const mebibyte = 1024 * 1024;

/** Whether a sheet may send in a file; the same bytes count once, behind however many facts they stand. */
async function hasRoom(on: Connection, sheet: SheetRecord, { hash, size }: StoredFile): Promise<boolean> {
  const own = on
    .selectDistinct({ hash: evidence.hash, size: evidence.size })
    .from(evidence)
    .where(eq(evidence.sheet, sheet.id))
    .as("own");
  const [row] = await on.select({ files: count(), bytes: sum(own.size).mapWith(Number) }).from(own);
  const [known] = await on.select({ hash: own.hash }).from(own).where(eq(own.hash, hash));
  if (known) return true;
  const inRound = await on.$count(applications, eq(applications.sheet, sheet.id));
  const most = bytesASheet[inRound > 0 || sheet.organisation !== null ? "known" : "alone"] * mebibyte;
  return (row?.files ?? 0) < filesASheet && (row?.bytes ?? 0) + size <= most;
}

/** Files behind a fact, the newest row first; one that is replaced counts no more. */
type Behind = { fact: string; last: number; live: readonly EvidenceRecord[] };

async function behindOf(on: Connection, sheet: string, fact: string): Promise<Behind> {
  const isOf = and(eq(evidence.sheet, sheet), eq(evidence.fact, fact));
  const rows = await on.select().from(evidence).where(isOf).orderBy(desc(evidence.revision));
  return { fact, last: rows[0]?.revision ?? 0, live: rows.filter(({ withdrawnAt }) => withdrawnAt === null) };
}

type Change = { sheet: string; actor: Actor; at: Date };

/** Writes that a file stands behind a fact, with its trail row. */
async function put(
  on: Connection,
  { sheet, actor, at }: Change,
  { fact, last }: Behind,
  file: StoredFile,
  code: string | null = null,
) {
  const by = actor.kind === "person" ? actor.user : "firm";
  const made = { id: randomUUID(), sheet, fact, revision: last + 1, code };
  const row: EvidenceRecord = { ...made, ...file, at, by, withdrawnAt: null };
  await on.insert(evidence).values(row);
  const { id, revision, hash } = row;
  await record(on, actor, "attach-evidence", sheet, at, {
    evidence: id,
    fact,
    revision,
    hash,
    ...(code !== null && { code }),
  });
  return row;
}

/** Writes that a file stands behind its fact no longer. */
async function withdraw(on: Connection, { sheet, actor, at }: Change, { id, hash }: EvidenceRecord) {
  await on.update(evidence).set({ withdrawnAt: at }).where(eq(evidence.id, id));
  await record(on, actor, "attach-evidence", sheet, at, { evidence: id, hash, withdrawn: true });
}

/** A file to be attached, and the one in whose place it comes, by its hash. */
export type Attachment = {
  facts: readonly string[];
  file: StoredFile;
  lies: Lies;
  replaces?: string | undefined;
  /** Of a document: the check code that is printed on it. */
  code?: string | null;
};

/**
 * Attaches a file to facts of the actor's draft, and takes the one back that it replaces behind them: all or none. The
 * same file again behind the same fact changes nothing. Refuses with "file-gone" where the file does not lie in the
 * store, which is asked where no sweep can take it any more.
 */
export function attachToFacts(
  database: Database,
  actor: Actor,
  { facts, file, lies, replaces, code = null }: Attachment,
  at: Date,
): Promise<Outcome<EvidenceRecord[], Shut | "too-many" | "file-gone">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "attach-evidence");
    if (!admitted.ok) return admitted;
    if (!lies(file.hash)) return refused("file-gone");
    const change = { sheet: admitted.value.id, actor, at };
    const places: Behind[] = [];
    for (const fact of new Set(facts)) places.push(await behindOf(inside, change.sheet, fact));
    const isIt = (row: EvidenceRecord) => row.hash === file.hash && row.code === code;
    const isNew = ({ live }: Behind) => !live.some(isIt);
    const isFull = ({ live }: Behind) => live.filter(({ hash }) => hash !== replaces).length >= filesAFact;
    const full = places.filter((place) => isNew(place) && isFull(place));
    const hasPlace = !places.some(isNew) || (await hasRoom(inside, admitted.value, file));
    if (full.length > 0 || !hasPlace)
      return refused("too-many", full.length > 0 ? full.map(({ fact }) => fact) : [...facts]);
    const rows: EvidenceRecord[] = [];
    for (const place of places) {
      rows.push(place.live.find(isIt) ?? (await put(inside, change, place, file, code)));
      for (const old of place.live)
        if (old.hash === replaces && replaces !== file.hash) await withdraw(inside, change, old);
    }
    return done(rows);
  });
}

/** Attaches a file to one fact of the actor's draft. */
export async function attachEvidence(
  database: Database,
  actor: Actor,
  { fact, ...wish }: Omit<Attachment, "facts"> & { fact: string },
  at: Date,
): Promise<Outcome<EvidenceRecord, Shut | "too-many" | "file-gone">> {
  const outcome = await attachToFacts(database, actor, { facts: [fact], ...wish }, at);
  return outcome.ok ? done(outcome.value[0] as EvidenceRecord) : outcome;
}

/**
 * Has a file of the actor's draft, by its hash, stand behind these facts and no others: behind none it is taken back,
 * and its rows and the file stay.
 */
export function chooseFacts(
  database: Database,
  actor: Actor,
  { hash, facts }: { hash: string; facts: readonly string[] },
  at: Date,
): Promise<Outcome<number, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "attach-evidence");
    if (!admitted.ok) return admitted;
    const change = { sheet: admitted.value.id, actor, at };
    const isLive = and(eq(evidence.hash, hash), isNull(evidence.withdrawnAt), standsBehindFact);
    const isIt = and(eq(evidence.sheet, change.sheet), isLive);
    const live = await inside.select().from(evidence).where(isIt);
    const [first] = live;
    if (!first) return refused("not-found");
    const more: Behind[] = [];
    for (const fact of new Set(facts))
      if (live.every((row) => row.fact !== fact)) more.push(await behindOf(inside, change.sheet, fact));
    const full = more.filter((place) => place.live.length >= filesAFact);
    if (full.length > 0)
      return refused(
        "too-many",
        full.map(({ fact }) => fact),
      );
    const { name, type, size, scan } = first;
    for (const place of more)
      await put(inside, change, place, {
        hash,
        name,
        size,
        type: type as FileType,
        scan: scan as StoredFile["scan"],
      });
    for (const row of live) if (!facts.includes(row.fact)) await withdraw(inside, change, row);
    return done(facts.length);
  });
}

/** Tells in the trail that a file was turned away because a scanner found something in it. */
export function recordInfected(database: Database, actor: Actor, hash: string, at: Date): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "attach-evidence");
    if (!admitted.ok) return admitted;
    await record(inside, actor, "attach-evidence", admitted.value.id, at, { hash, refused: "infected" });
    return done(null);
  });
}

/** Takes a file of the actor's draft back; its row and the file stay. Taking it back again changes nothing. */
export function takeBackEvidence(
  database: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<EvidenceRecord, Shut>> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "attach-evidence");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const [row] = await inside
      .select()
      .from(evidence)
      .where(and(eq(evidence.id, id), eq(evidence.sheet, sheet)));
    if (!row) return refused("not-found");
    if (row.withdrawnAt !== null) return done(row);
    await withdraw(inside, { sheet, actor, at }, row);
    return done({ ...row, withdrawnAt: at });
  });
}
