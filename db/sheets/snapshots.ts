import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import { answersAmong } from "#lib/instrument/entry";
import { done, type Outcome, refused } from "#lib/outcome";
import { aimKey } from "#lib/programme/asked-facts";
import type { BoardColumns } from "#lib/programme/columns";
import { isOfRound } from "#lib/programme/demands";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import type { Verdict } from "#lib/rules/verdict";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { submitApplication } from "../programme/applications";
import { verifiedOf } from "../programme/verified-values";
import { applications, rounds, shares, sheets, snapshots } from "../schema";
import { sealOfSnapshot } from "../service/seals";
import { record } from "../service/trail";
import { admit, type Shut } from "./admission";
import { answerOf, conflictsIn } from "./answers";
import { readEntries } from "./entries";
import { evidencedFacts } from "./evidence";
import { readFacts, valuesAmong } from "./facts";

/** A submission and what it meant then, with the firm's name as it stands now. */
export type SnapshotRecord = typeof snapshots.$inferSelect & { firmName: string | null };

/** What is known of a snapshot without opening it. */
export type SnapshotLine = Pick<SnapshotRecord, "revision" | "submittedAt" | "edition" | "depth" | "year">;

export type Submission = {
  /** Revision of every question that has an entry, as the caller read it (`revisionsOf`). */
  expected: Readonly<Record<string, number>>;
  /** Revision of every fact that has an entry; where it is not given, the sheet must have none. */
  expectedFacts?: Readonly<Record<string, number>>;
  /** The valid answers that count, the notes beside them, and what they mean. */
  snapshot: {
    answers: Answers;
    notes: Readonly<Record<string, string>>;
    diagnosis: Diagnosis;
    scorer: string;
    /** Facts and what the rules of every tier said of them, where the firm gave any. */
    facts?: FirmFacts;
    ladder?: readonly Verdict[];
  };
  /** For a sheet in a round: what the board shows of it, given what the bureau has verified so far. */
  columns?: (verified: ReadonlyMap<FactKey, FactValue>) => BoardColumns;
  /** The rule set that `columns` go by: refused as `stale` where the round has got another one since. */
  ruleSet?: string;
};

/** Which revision of which question somebody has read. */
export const revisionsOf = (entries: Iterable<{ question: string; revision: number }>): Record<string, number> =>
  Object.fromEntries([...entries].map(({ question, revision }) => [question, revision]));

/** Which revision of which fact somebody has read. */
export const factRevisionsOf = (entries: Iterable<{ fact: string; revision: number }>): Record<string, number> =>
  Object.fromEntries([...entries].map(({ fact, revision }) => [fact, revision]));

/**
 * Freezes the current answers and facts of a sheet with their diagnosis and verdicts, and closes the sheet.
 * A sheet that is in a round is sent into it in the same transaction; refuses as `not-open` where the round takes
 * nothing more.
 */
export function submitSheet(
  database: Database,
  actor: Actor,
  { expected, expectedFacts = {}, snapshot, columns: columnsOf, ruleSet }: Submission,
  at: Date,
): Promise<Outcome<SnapshotLine & { hash: string }, Shut | "stale" | "nothing-to-submit" | "unsettled" | "not-open">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "submit");
    if (!admitted.ok) return admitted;
    const { id: sheet, edition, depth, year, revision } = admitted.value;
    const questions = await readEntries(inside, sheet, { kinds: ["question"] });
    const answers = questions.map(answerOf);
    const staleAnswers = differing(expected, revisionsOf(answers));
    if (staleAnswers.length > 0) return refused("stale", staleAnswers);
    const entries = await readFacts(inside, sheet);
    const staleFacts = differing(expectedFacts, factRevisionsOf(entries));
    if (staleFacts.length > 0) return refused("stale", staleFacts);
    // What a round asked once more and no longer asks, or which tier is aimed at, stands in nobody's way.
    const counts = ({ fact }: { fact: string }) => fact !== aimKey && (columnsOf !== undefined || !isOfRound(fact));
    const split = entries.filter((entry) => entry.waiting.length > 0 && counts(entry));
    if (split.length > 0)
      return refused(
        "unsettled",
        split.map(({ fact }) => fact),
      );
    const waiting = conflictsIn(questions);
    if (waiting.length > 0) return refused("unsettled", [...new Set(waiting.map((conflict) => conflict.question))]);
    const valid = answersAmong(answers);
    if (Object.keys(valid).length === 0) return refused("nothing-to-submit");
    for (const [question, answer] of Object.entries(snapshot.answers)) {
      if (canonical(answer) !== canonical(valid[question]))
        throw new Error(`submitted ${question} is not what is stored`);
    }
    const values = new Map(valuesAmong(entries));
    for (const [key, value] of pairsOf(snapshot.facts ?? {})) {
      // What no entry holds was worked out from others, such as points.
      if (values.has(key) && canonical(value) !== canonical(values.get(key)))
        throw new Error(`submitted ${key} is not what is stored`);
    }
    if (columnsOf) {
      const sending = await sendIn(inside, actor, { sheet, snapshot: revision + 1, columnsOf, ruleSet }, at);
      if (!sending.ok) return sending;
    }
    const line = { revision: revision + 1, submittedAt: at, edition, depth, year };
    const content = { sheet, ...line, facts: null, ladder: null, ...snapshot };
    const hash = sealOfSnapshot(content);
    await inside.insert(snapshots).values({ ...content, hash });
    await inside.update(sheets).set({ state: "submitted", revision: line.revision }).where(eq(sheets.id, sheet));
    await record(inside, actor, "submit", sheet, at, { revision: line.revision, hash });
    return done({ ...line, hash });
  });
}

type Sending = {
  sheet: string;
  snapshot: number;
  columnsOf: NonNullable<Submission["columns"]>;
  ruleSet: string | undefined;
};

/** Sends the application of a sheet in, before anything else is written: a refusal has to undo nothing. */
async function sendIn(
  inside: Connection,
  actor: Actor,
  { sheet, snapshot, columnsOf, ruleSet }: Sending,
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
  return submitApplication(inside, actor, { sheet, snapshot, columns, evidenced }, at);
}

function differing(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

const columns = { ...getTableColumns(snapshots), firmName: sheets.firmName };

/** One snapshot: of the actor's own sheet, or the one that its share shows for as long as it is not revoked. */
export async function readSnapshot(
  { db }: Database,
  actor: Actor,
  revision: number,
): Promise<Outcome<SnapshotRecord, Shut>> {
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

/** The snapshots of the actor's own sheet, newest first. */
export async function listSnapshots({ db }: Database, actor: Actor): Promise<Outcome<SnapshotLine[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const { revision, submittedAt, edition, depth, year } = snapshots;
  const lines = db.select({ revision, submittedAt, edition, depth, year }).from(snapshots);
  return done(await lines.where(eq(snapshots.sheet, sheet.value.id)).orderBy(desc(revision)));
}

/**
 * The latest snapshot of each sheet that the actor's sheet follows, oldest year first. Only the firm of a sheet can
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
  return done(await rows.where(latest).orderBy(asc(snapshots.year), asc(snapshots.submittedAt)));
}
