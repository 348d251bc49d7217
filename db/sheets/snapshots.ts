import { and, asc, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { StoredEntry } from "#lib/entry/entry";
import { kindOf, subjectOf } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import { done, type Outcome, refused } from "#lib/outcome";
import type { BoardColumns } from "#lib/programme/columns";
import { isOfGoal } from "#lib/programme/goal";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import type { Verdict } from "#lib/rules/verdict";
import type { Connection, Database } from "../client";
import { type Receipt, submitApplication } from "../programme/applications";
import { verifiedOf } from "../programme/verified-values";
import { applications, rounds, shares, sheets, snapshots } from "../schema";
import { sealOfSnapshot } from "../service/seals";
import { record } from "../service/trail";
import { admit, type Shut } from "./admission";
import { keepDeclaration } from "./declarations";
import { everything, readEntries } from "./entries";
import { evidencedFacts } from "./evidence";
import { giveAnew, type Peer } from "./peers";

/** A submission and what it meant then, with the firm's name as it stands now; without a diagnosis where its round did without. */
export type SubmissionRecord = typeof snapshots.$inferSelect & { firmName: string | null };

/** A submission with the result that it had. */
export type SnapshotRecord = SubmissionRecord & { diagnosis: Diagnosis };

export const hasResult = (submission: SubmissionRecord): submission is SnapshotRecord => submission.diagnosis !== null;

/** Whether a stored submission has a result, for the database, which need not read it: without answers (`{}`) there is none. */
export const isResult: SQL = sql`octet_length(${snapshots.answers}) > 2`;

/** What is known of a submission without opening it. */
export type SnapshotLine = Pick<SubmissionRecord, "revision" | "submittedAt" | "edition" | "depth" | "year">;

export type Submission = {
  /** Revision of every entry, as the caller read them (`revisionsOf`). */
  expected: Revisions;
  /** The valid answers that count, the notes beside them, and what they mean. */
  snapshot: {
    answers: Answers;
    notes: Readonly<Record<string, string>>;
    /** `null` where the firm gave no self-assessment, and then there are no answers. */
    diagnosis: Diagnosis | null;
    scorer: string;
    /** Facts, where the firm gave any, and what the rules of every tier said of them, where it has to do with those. */
    facts?: FirmFacts;
    ladder?: readonly Verdict[] | null;
  };
  /** For a sheet in a round: what board and register show of it, given what the bureau has verified so far. */
  columns?: (verified: ReadonlyMap<FactKey, FactValue>) => BoardColumns & { titles: string };
  /** The words with which its sender declares that all is true, where the round asks for that. */
  declaration?: string;
  /** What its firm is told of a sheet that goes into a round. */
  receipt?: Receipt;
  /** The rule set that `columns` go by: refused as `stale` where the round has got another one since. */
  ruleSet?: string;
  /** What it gives to the picture of its like, where its firm consented; `null` where it does not say of which kind it is. */
  peer?: Omit<Peer, "given"> | null;
};

/** Revisions of entries that somebody has read, by their keys. */
export type Revisions = Readonly<Record<string, number>>;

export const revisionsOf = (entries: Iterable<Pick<StoredEntry, "key" | "revision">>): Revisions =>
  Object.fromEntries([...entries].map(({ key, revision }) => [key, revision]));

/**
 * Freezes the current answers and facts of a sheet with their diagnosis and verdicts, and closes the sheet.
 * A sheet that is in a round is sent into it in the same transaction; refuses as `not-open` where the round takes
 * nothing more.
 */
export function submitSheet(
  database: Database,
  actor: Actor,
  { expected, snapshot, columns: columnsOf, ruleSet, receipt, declaration, peer = null }: Submission,
  at: Date,
): Promise<Outcome<SnapshotLine & { hash: string }, Shut | "stale" | "nothing-to-submit" | "unsettled" | "not-open">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "submit");
    if (!admitted.ok) return admitted;
    const { id: sheet, edition, depth, year, revision } = admitted.value;
    const stored = await readEntries(inside, sheet, everything);
    const stale = differing(expected, revisionsOf(stored));
    if (stale.length > 0) return refused("stale", stale.map(subjectOf));
    // What a round asked once more and no longer asks, or what the firm wants to know, stands in nobody's way.
    const counts = ({ key }: StoredEntry) =>
      !isOfGoal(subjectOf(key)) &&
      (columnsOf !== undefined || kindOf(key) !== "round") &&
      (snapshot.diagnosis !== null || kindOf(key) !== "question");
    const split = stored.filter((entry) => entry.waiting.length > 0 && counts(entry));
    if (split.length > 0)
      return refused(
        "unsettled",
        split.map(({ key }) => subjectOf(key)),
      );
    const isEmpty = snapshot.diagnosis === null || Object.keys(snapshot.answers).length === 0;
    if (isEmpty && !(await mayLackAnswers(inside, sheet))) return refused("nothing-to-submit");
    if (columnsOf) {
      const sending = await sendIn(inside, actor, { sheet, snapshot: revision + 1, columnsOf, ruleSet, receipt }, at);
      if (!sending.ok) return sending;
    }
    const line = { revision: revision + 1, submittedAt: at, edition, depth, year };
    const content = { sheet, ...line, facts: null, ladder: null, ...snapshot };
    const hash = sealOfSnapshot(content);
    await inside.insert(snapshots).values({ ...content, diagnosis: content.diagnosis ?? sql`'null'`, hash });
    const by = actor.kind === "person" ? actor.user : "firm";
    const declared = await keepDeclaration(inside, { sheet, revision: line.revision, words: declaration, at, by });
    await inside.update(sheets).set({ state: "submitted", revision: line.revision }).where(eq(sheets.id, sheet));
    await giveAnew(inside, admitted.value, peer && { ...peer, given: at }, at);
    await record(inside, actor, "submit", sheet, at, {
      ...{ revision: line.revision, hash },
      ...(ruleSet && { ruleSet }),
      ...declared,
    });
    return done({ ...line, hash });
  });
}

/** Whether a sheet may be submitted without its questionnaire: its round does not insist on it. */
async function mayLackAnswers(inside: Connection, sheet: string): Promise<boolean> {
  const [round] = await inside
    .select({ selfAssessment: rounds.selfAssessment })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.sheet, sheet));
  return round !== undefined && round.selfAssessment !== "required";
}

type Sending = {
  sheet: string;
  snapshot: number;
  columnsOf: NonNullable<Submission["columns"]>;
  ruleSet: string | undefined;
  receipt: Receipt | undefined;
};

/** Sends the application of a sheet in, before anything else is written: a refusal has to undo nothing. */
async function sendIn(
  inside: Connection,
  actor: Actor,
  { sheet, snapshot, columnsOf, ruleSet, receipt }: Sending,
  at: Date,
): Promise<Outcome<unknown, "not-open" | "stale">> {
  const [application] = await inside
    .select({ id: applications.id, ruleSet: rounds.ruleSet })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.sheet, sheet));
  if (!application) return done(null);
  if (ruleSet !== undefined && ruleSet !== application.ruleSet) return refused("stale");
  const columns = columnsOf(await verifiedOf(inside, application.id));
  const evidenced = (await evidencedFacts(inside, sheet)).size;
  const sent = { sheet, snapshot, columns, evidenced, ...(receipt && { message: receipt }) };
  return submitApplication(inside, actor, sent, at);
}

function differing(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

const columns = { ...getTableColumns(snapshots), firmName: sheets.firmName };

/** One submission with its result; one without is not found. */
export async function readSnapshot(
  store: Database,
  actor: Actor,
  revision: number,
): Promise<Outcome<SnapshotRecord, Shut>> {
  const found = await readSubmission(store, actor, revision);
  if (!found.ok) return found;
  return hasResult(found.value) ? done(found.value) : refused("not-found");
}

/** One submission: of the actor's own sheet, or the one that its share shows for as long as it is not revoked. */
export async function readSubmission(
  { db }: Database,
  actor: Actor,
  revision: number,
): Promise<Outcome<SubmissionRecord, Shut>> {
  const sheet = await admit(db, actor, "read-result");
  if (!sheet.ok) return sheet;
  const isIt = and(eq(snapshots.sheet, sheet.value.id), eq(snapshots.revision, revision));
  const rows = db.select(columns).from(snapshots).innerJoin(sheets, eq(sheets.id, snapshots.sheet));
  const [snapshot] =
    actor.kind === "reader"
      ? await rows
          .innerJoin(
            shares,
            and(
              eq(shares.id, actor.share),
              eq(shares.sheet, snapshots.sheet),
              eq(shares.revision, snapshots.revision),
              sql`${shares.revokedAt} is null`,
            ),
          )
          .where(isIt)
      : await rows.where(isIt);
  return snapshot ? done(snapshot) : refused("not-found");
}

/** What was submitted of the actor's own sheet, newest first. */
export async function listSnapshots({ db }: Database, actor: Actor): Promise<Outcome<SnapshotLine[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const { revision, submittedAt, edition, depth, year } = snapshots;
  const lines = db.select({ revision, submittedAt, edition, depth, year }).from(snapshots);
  return done(await lines.where(eq(snapshots.sheet, sheet.value.id)).orderBy(desc(revision)));
}

/**
 * The latest result of each sheet that the actor's sheet follows, oldest year first. Only the firm of a sheet can
 * start the one that follows it, so the chain never leads to another firm's sheet.
 */
export async function previousSnapshots({ db }: Database, actor: Actor): Promise<Outcome<SnapshotRecord[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const before = sql`(with recursive chain (id) as (
    select previous_sheet from sheets where id = ${sheet.value.id}
    union select s.previous_sheet from sheets s join chain on s.id = chain.id)
    select id from chain where id is not null)`;
  const latest = and(sql`${snapshots.sheet} in ${before}`, eq(snapshots.revision, sheets.revision));
  const rows = db.select(columns).from(snapshots).innerJoin(sheets, eq(sheets.id, snapshots.sheet));
  const found = await rows.where(latest).orderBy(asc(snapshots.year), asc(snapshots.submittedAt));
  return done(found.filter(hasResult));
}
