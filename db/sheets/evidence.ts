import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isBehindFact } from "#lib/programme/documents";
import type { FileType } from "#lib/programme/file-type";
import { isCounted } from "#lib/programme/standing";
import type { Connection, Database } from "../client";
import { type ApplicationRecord, admitApplication, type RoundShut } from "../programme/admission";
import { evidence } from "../schema";
import { admit, type Shut } from "./admission";

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

/** Every file that a sheet ever had, those taken back included, by fact and revision. */
export const evidenceOf = async (on: Connection, sheet: string): Promise<EvidenceRecord[]> =>
  on.select().from(evidence).where(eq(evidence.sheet, sheet)).orderBy(asc(evidence.fact), asc(evidence.revision));

/** Every file that the actor's sheet ever had, those taken back included, by fact and revision. */
export async function listEvidence({ db }: Database, actor: Actor): Promise<Outcome<EvidenceRecord[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await evidenceOf(db, sheet.value.id)) : sheet;
}

/** How many files stand, each once, whatever number of facts it stands for. */
export const filesIn = (records: readonly EvidenceRecord[]): number =>
  new Set(records.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ hash }) => hash)).size;

/** The scans of documents that a sheet has now. */
export const documentsIn = async (on: Connection, sheet: string): Promise<EvidenceRecord[]> =>
  (await evidenceOf(on, sheet)).filter((row) => row.withdrawnAt === null && !isBehindFact(row));

/** One file of the actor's own sheet. */
export async function readEvidence({ db }: Database, actor: Actor, id: string): Promise<Outcome<EvidenceRecord, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const isIt = and(eq(evidence.id, id), eq(evidence.sheet, sheet.value.id));
  const [row] = await db.select().from(evidence).where(isIt);
  return row ? done(row) : refused("not-found");
}

/** Whether a file stands behind a fact, for the database. */
export const standsBehindFact: SQL = sql`${evidence.fact} not like 'document.%'`;

/** The facts of a sheet behind which a file stands now. */
export async function evidencedFacts(on: Connection, sheet: string): Promise<Set<string>> {
  const rows = await on
    .selectDistinct({ fact: evidence.fact })
    .from(evidence)
    .where(and(eq(evidence.sheet, sheet), isNull(evidence.withdrawnAt), standsBehindFact));
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
