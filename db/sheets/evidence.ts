import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, gt, isNull, lte, or, sum } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { FileType } from "#lib/programme/file-type";
import { isCounted } from "#lib/programme/standing";
import type { Connection, Database } from "../client";
import { type ApplicationRecord, admitApplication, type RoundShut } from "../programme/admission";
import { applications, evidence } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "./admission";
import type { Lies } from "./loose-files";

export type EvidenceRecord = typeof evidence.$inferSelect;

/** A file that was looked at and lies in the store. */
export type StoredFile = {
  hash: string;
  name: string;
  type: FileType;
  /** Bytes. */
  size: number;
  scan: "clean" | "failed" | null;
};

/** Files that may stand behind one fact at a time, and those that one sheet may ever send in. */
export const filesAFact = 10;
const filesASheet = 200;

/** Bytes that a sheet may send in altogether: fewer while nobody but the holder of its link stands behind it. */
const bytesASheet = { alone: 100, known: 600 } as const;
const mebibyte = 1024 * 1024;

async function hasRoom(on: Connection, sheet: SheetRecord, size: number): Promise<boolean> {
  const [row] = await on
    .select({ files: count(), bytes: sum(evidence.size).mapWith(Number) })
    .from(evidence)
    .where(eq(evidence.sheet, sheet.id));
  const inRound = await on.$count(applications, eq(applications.sheet, sheet.id));
  const most = bytesASheet[inRound > 0 || sheet.organisation !== null ? "known" : "alone"] * mebibyte;
  return (row?.files ?? 0) < filesASheet && (row?.bytes ?? 0) + size <= most;
}

/**
 * Attaches a file to a fact of the actor's draft. The same file again behind the same fact changes nothing. Refuses
 * with "file-gone" where the file does not lie in the store, which is asked where no sweep can take it any more.
 */
export function attachEvidence(
  database: Database,
  actor: Actor,
  { fact, file, lies }: { fact: string; file: StoredFile; lies: Lies },
  at: Date,
): Promise<Outcome<EvidenceRecord, Shut | "too-many" | "file-gone">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "attach-evidence");
    if (!admitted.ok) return admitted;
    if (!lies(file.hash)) return refused("file-gone");
    const sheet = admitted.value.id;
    const isOf = and(eq(evidence.sheet, sheet), eq(evidence.fact, fact));
    const rows = await inside.select().from(evidence).where(isOf).orderBy(desc(evidence.revision));
    const live = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
    const already = live.find(({ hash }) => hash === file.hash);
    if (already) return done(already);
    if (live.length >= filesAFact || !(await hasRoom(inside, admitted.value, file.size)))
      return refused("too-many", [fact]);
    const row: EvidenceRecord = {
      id: randomUUID(),
      sheet,
      fact,
      revision: (rows[0]?.revision ?? 0) + 1,
      ...file,
      at,
      by: actor.kind === "person" ? actor.user : "firm",
      withdrawnAt: null,
    };
    await inside.insert(evidence).values(row);
    const { id, revision, hash } = row;
    await record(inside, actor, "attach-evidence", sheet, at, { evidence: id, fact, revision, hash });
    return done(row);
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
    await inside.update(evidence).set({ withdrawnAt: at }).where(eq(evidence.id, id));
    await record(inside, actor, "attach-evidence", sheet, at, { evidence: id, hash: row.hash, withdrawn: true });
    return done({ ...row, withdrawnAt: at });
  });
}

/** Every file that the actor's sheet ever had, those taken back included, by fact and revision. */
export async function listEvidence({ db }: Database, actor: Actor): Promise<Outcome<EvidenceRecord[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const rows = db.select().from(evidence).where(eq(evidence.sheet, sheet.value.id));
  return done(await rows.orderBy(asc(evidence.fact), asc(evidence.revision)));
}

/** One file of the actor's own sheet. */
export async function readEvidence({ db }: Database, actor: Actor, id: string): Promise<Outcome<EvidenceRecord, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const isIt = and(eq(evidence.id, id), eq(evidence.sheet, sheet.value.id));
  const [row] = await db.select().from(evidence).where(isIt);
  return row ? done(row) : refused("not-found");
}

/** The facts of a sheet behind which a file stands now. */
export async function evidencedFacts(on: Connection, sheet: string): Promise<Set<string>> {
  const rows = await on
    .selectDistinct({ fact: evidence.fact })
    .from(evidence)
    .where(and(eq(evidence.sheet, sheet), isNull(evidence.withdrawnAt)));
  return new Set(rows.map(({ fact }) => fact));
}

/** What was attached when an application was last sent in, while that counts: what its firm has been doing since is not an officer's to see. */
const asSubmitted = ({ sheet, submittedAt, state }: ApplicationRecord) =>
  sheet === null || submittedAt === null || !isCounted(state)
    ? null
    : and(
        eq(evidence.sheet, sheet),
        lte(evidence.at, submittedAt),
        or(isNull(evidence.withdrawnAt), gt(evidence.withdrawnAt, submittedAt)),
      );

/** One of the files of an application as they were when it was last sent in. */
export async function readEvidenceFile(
  { db }: Database,
  actor: Actor,
  wanted: { application: string; evidence: string },
  at: Date,
): Promise<Outcome<EvidenceRecord, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-application", wanted.application, at);
  if (!admitted.ok) return admitted;
  const isSeen = asSubmitted(admitted.value.application);
  const [row] = isSeen
    ? await db
        .select()
        .from(evidence)
        .where(and(isSeen, eq(evidence.id, wanted.evidence)))
    : [];
  return row ? done(row) : refused("not-found");
}
