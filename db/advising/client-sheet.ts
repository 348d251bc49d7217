import { and, asc, desc, eq, gte } from "drizzle-orm";
import type { Act, Person } from "#lib/access";
import type { StoredEntry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import { isBehindFact } from "#lib/programme/documents";
import type { Goal } from "#lib/programme/goal";
import type { Connection, Database } from "../client";
import { engagedSheets, sheets, snapshots } from "../schema";
import { admitEngaged, type SheetRecord, type Shut } from "../sheets/admission";
import { readEntries } from "../sheets/entries";
import { type EvidenceRecord, evidenceOf } from "../sheets/evidence";
import { isResult, type SnapshotLine, type SnapshotRecord } from "../sheets/snapshots";
import type { Engagement } from "./admission";
import { goalsOf } from "./client-lines";

/** A client's sheet as its practice opens it, and by which engagement. */
export type ClientSheet = { sheet: Omit<SheetRecord, "email">; engagement: Engagement };

/** The sheet on which somebody of a practice acts, if they may do that, and as long as its firm lets the practice see it. */
export async function admitClient(
  on: Connection,
  actor: Person,
  act: Extract<Act, `${string}-client` | "write-review" | "sign-off">,
  at: Date,
): Promise<Outcome<ClientSheet, Shut>> {
  const found = await admitEngaged(on, actor, act);
  if (!found.ok) return found;
  const { sheet, engagement } = found.value;
  if (!engagement || engagement.expiresAt <= at) return refused("not-found");
  const { email: _, ...record } = sheet;
  return done({ sheet: record, engagement });
}

/** The keys under which a sheet keeps what its questionnaire asks: some are facts, which both sides ask. */
export type KeysOfAnswers = (sheet: Pick<SheetRecord, "edition" | "year">) => readonly EntryKey[];

/** All that a practice sees of a client's sheet at a moment. */
export type ClientSeen = ClientSheet & {
  entries: StoredEntry[];
  evidence: EvidenceRecord[];
  /** The latest first. */
  results: SnapshotLine[];
  /** The firm's sheets that are open to the practice, the latest year first. */
  years: Pick<SheetRecord, "id" | "year" | "depth">[];
};

/** All that the practice of the actor sees of a client's sheet at a moment. */
export async function readClient(
  { db }: Pick<Database, "db">,
  actor: Person,
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<ClientSeen, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  return client.ok ? done(await seenOf(db, client.value, keysOfAnswers)) : client;
}

/** All that a practice sees of a client's sheet that it was admitted to. */
export async function seenOf(on: Connection, client: ClientSheet, keysOfAnswers: KeysOfAnswers): Promise<ClientSeen> {
  const { sheet, engagement } = client;
  const { revision, submittedAt, edition, depth, year } = snapshots;
  const [entries, evidence, results, years] = await Promise.all([
    readEntries(on, sheet.id, {
      keys: keysOfAnswers(sheet),
      kinds: engagement.opens.includes("facts") ? ["fact"] : [],
    }),
    engagement.opens.includes("evidence") ? evidenceOf(on, sheet.id) : [],
    on
      .select({ revision, submittedAt, edition, depth, year })
      .from(snapshots)
      .where(and(eq(snapshots.sheet, sheet.id), isResult, gte(revision, engagement.fromRevision)))
      .orderBy(desc(revision)),
    on
      .select({ id: sheets.id, year: sheets.year, depth: sheets.depth })
      .from(engagedSheets)
      .innerJoin(sheets, eq(sheets.id, engagedSheets.sheet))
      .where(eq(engagedSheets.engagement, engagement.id))
      .orderBy(desc(sheets.year), asc(sheets.createdAt)),
  ]);
  const standing = evidence.filter((row) => row.withdrawnAt === null && isBehindFact(row));
  return { ...client, entries, evidence: standing, results, years };
}

/** A file of a client, where its firm opened those. */
export async function readClientEvidence(
  { db }: Pick<Database, "db">,
  actor: Person,
  id: string,
  at: Date,
): Promise<Outcome<EvidenceRecord, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  if (!client.ok) return client;
  const { sheet, engagement } = client.value;
  const files = engagement.opens.includes("evidence") ? await evidenceOf(db, sheet.id) : [];
  const file = files.find((each) => each.id === id && each.withdrawnAt === null && isBehindFact(each));
  return file ? done(file) : refused("not-found");
}

/** A result of a client, without the facts and verdicts that its firm did not open, and what the firm aims at where it opened its tiers. */
export async function readClientResult(
  { db }: Pick<Database, "db">,
  actor: Person,
  revision: number,
  at: Date,
): Promise<Outcome<{ client: ClientSheet; snapshot: SnapshotRecord; goal: Goal | null }, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  if (!client.ok) return client;
  const { sheet, engagement } = client.value;
  if (revision < engagement.fromRevision) return refused("not-found");
  const isIt = and(eq(snapshots.sheet, sheet.id), eq(snapshots.revision, revision));
  const [row] = await db.select().from(snapshots).where(isIt);
  if (!row) return refused("not-found");
  const { diagnosis } = row;
  if (diagnosis === null) return refused("not-found");
  const { opens } = engagement;
  // What a clause finds is told beside the values that it compares.
  const facts = opens.includes("facts") || opens.includes("tiers") ? row.facts : null;
  const ladder = opens.includes("tiers") ? row.ladder : null;
  const goal = opens.includes("tiers") ? ((await goalsOf(db, [sheet.id])).get(sheet.id) ?? null) : null;
  return done({ client: client.value, snapshot: { ...row, diagnosis, facts, ladder, firmName: sheet.firmName }, goal });
}

/** What was last submitted on the sheet before a client's, where its firm opened that one, too; `null` where there is none. */
export async function beforeOf(
  on: Connection,
  { sheet, engagement }: ClientSheet,
): Promise<Pick<SnapshotRecord, "answers" | "year"> | null> {
  if (sheet.previousSheet === null) return null;
  const isOpen = and(eq(engagedSheets.engagement, engagement.id), eq(engagedSheets.sheet, sheet.previousSheet));
  const [row] = await on
    .select({ answers: snapshots.answers, year: snapshots.year })
    .from(engagedSheets)
    .innerJoin(snapshots, eq(snapshots.sheet, engagedSheets.sheet))
    .where(and(isOpen, isResult, gte(snapshots.revision, engagedSheets.fromRevision)))
    .orderBy(desc(snapshots.revision))
    .limit(1);
  return row ?? null;
}
