import { and, asc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { countedRow } from "#lib/cohort/catalogue";
import { done, type Outcome, refused } from "#lib/outcome";
import { verifiedValues } from "#lib/programme/application-facts";
import { type ProcessTimes, processTimes } from "#lib/programme/process-times";
import { isCounted } from "#lib/programme/standing";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import type { Score } from "#lib/scoring/classes";
import type { Connection, Database } from "../client";
import { applications, decisions, evidence, factVerifications, moves, snapshots, trail } from "../schema";
import { breathe } from "../service/breathe";
import { enqueueJob, type JobInput, underWay } from "../service/jobs";
import { record } from "../service/trail";
import { type ApplicationRecord, admitRound, type RoundShut } from "./admission";
import type { VerificationRecord } from "./application-file";

/** What a table of a round tells of one firm. */
export type ExportFirm = {
  application: Omit<ApplicationRecord, "linkHash">;
  /** Scores of the indicators in the snapshot, 0 to 100; these and all below are empty where no submission counts. */
  indicators: Readonly<Record<string, Score>>;
  claimed: FirmFacts;
  /** Facts behind which a file stood when the firm submitted. */
  evidenced: ReadonlySet<string>;
  verified: ReadonlyMap<FactKey, FactValue>;
  decision: Pick<
    typeof decisions.$inferSelect,
    "id" | "stage" | "outcome" | "reason" | "clauses" | "despite" | "at" | "hash"
  > | null;
  /** When it came, went back and was first decided on. */
  times: ProcessTimes;
  /** The last row of the trail that tells of it. */
  trail: { id: number; hash: string | null } | null;
};

/** Most firms of one page: what is read at once must not hold up everybody else. */
export const exportPage = 50;

/** The database client is synchronous: others have their turn between two questions. */

const { linkHash: _, ...columns } = getTableColumns(applications);

async function besides(on: Connection, ids: string[]) {
  const submitted = on
    .select({
      application: applications.id,
      submittedAt: snapshots.submittedAt,
      facts: snapshots.facts,
      indicators: sql<string | null>`json_extract(${snapshots.diagnosis}, '$.indicators')`,
    })
    .from(applications)
    .innerJoin(snapshots, and(eq(snapshots.sheet, applications.sheet), eq(snapshots.revision, applications.snapshot)))
    .where(inArray(applications.id, ids));
  const files = on
    .select({ application: applications.id, fact: evidence.fact, at: evidence.at, withdrawnAt: evidence.withdrawnAt })
    .from(applications)
    .innerJoin(evidence, eq(evidence.sheet, applications.sheet))
    .where(inArray(applications.id, ids));
  const verificationRows = on.select().from(factVerifications).where(inArray(factVerifications.application, ids));
  const { id, application, stage, outcome, reason, clauses, despite, at, hash } = decisions;
  const decided = on
    .select({ id, application, stage, outcome, reason, clauses, despite, at, hash })
    .from(decisions)
    .where(inArray(application, ids))
    .orderBy(asc(at));
  const last = on
    .select({ subject: trail.sheet, id: sql<number>`max(${trail.id})`, hash: trail.hash })
    .from(trail)
    .where(inArray(trail.sheet, ids))
    .groupBy(trail.sheet);
  const moved = on
    .select({ application: moves.application, to: moves.to, at: moves.at })
    .from(moves)
    .where(inArray(moves.application, ids))
    .orderBy(asc(moves.at), asc(moves.id));
  const rows = { submitted: await submitted, files: await files, moved: await moved };
  await breathe();
  return { ...rows, found: await verificationRows, decided: await decided, last: await last };
}

function groupedBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/**
 * Firms of a round with all that a table tells of them, by number: those named, or the next ones after a number. At
 * most `exportPage` at once.
 */
export async function readExportPage(
  { db }: Database,
  actor: Actor,
  round: string,
  which: { numbers: readonly number[] } | { after: number },
  at: Date,
): Promise<Outcome<ExportFirm[], RoundShut>> {
  const admitted = await admitRound(db, actor, "export", round, at);
  if (!admitted.ok) return admitted;
  const condition =
    "numbers" in which ? inArray(applications.number, [...which.numbers]) : gt(applications.number, which.after);
  const rows = await db
    .select(columns)
    .from(applications)
    .where(and(eq(applications.round, round), condition))
    .orderBy(asc(applications.number))
    .limit(exportPage);
  const ids = rows.map(({ id }) => id);
  await breathe();
  const { submitted, files, moved, found, decided, last } = await besides(db, ids);
  const submission = new Map(submitted.map((row) => [row.application, row]));
  const filed = groupedBy(files, (row) => row.application);
  const checked = groupedBy(found, (row: VerificationRecord) => row.application);
  const verdicts = groupedBy(decided, (row) => row.application);
  const movesBy = groupedBy(moved, (row) => row.application);
  const trailed = new Map(last.map(({ subject, id, hash }) => [subject, { id, hash }]));
  return done(
    rows.map((row) => {
      const application = countedRow(row);
      const { id } = application;
      const counts = isCounted(application.state);
      const snapshot = counts ? submission.get(id) : undefined;
      const inForce = (filed.get(id) ?? []).filter(
        (file) => snapshot && file.at <= snapshot.submittedAt && (file.withdrawnAt ?? at) > snapshot.submittedAt,
      );
      const all = verdicts.get(id) ?? [];
      return {
        application,
        indicators: snapshot?.indicators ? JSON.parse(snapshot.indicators) : {},
        claimed: snapshot?.facts ?? {},
        evidenced: new Set(inForce.map(({ fact }) => fact)),
        verified: verifiedValues(counts ? (checked.get(id) ?? []) : []),
        decision: all.findLast(({ stage }) => stage === "final") ?? all.at(-1) ?? null,
        times: processTimes(application.invitedAt, movesBy.get(id) ?? [], all),
        trail: trailed.get(id) ?? null,
      };
    }),
  );
}

/** Ids of the next applications of a round after a number, with their numbers. */
export async function readExportIds(
  { db }: Database,
  actor: Actor,
  round: string,
  after: number,
  at: Date,
): Promise<Outcome<{ id: string; number: number }[], RoundShut>> {
  const admitted = await admitRound(db, actor, "export", round, at);
  if (!admitted.ok) return admitted;
  const { id, number } = applications;
  const next = and(eq(applications.round, round), gt(number, after));
  return done(await db.select({ id, number }).from(applications).where(next).orderBy(asc(number)).limit(exportPage));
}

/** How many firms a round has. */
export const countFirms = ({ db }: Database, round: string): Promise<number> =>
  db.$count(applications, eq(applications.round, round));

/** The head of the trail: what an export refers to. */
export async function trailHead({ db }: Database): Promise<{ id: number; hash: string } | null> {
  const [last] = await db
    .select({ id: trail.id, hash: trail.hash })
    .from(trail)
    .orderBy(sql`${trail.id} desc`)
    .limit(1);
  return last?.hash ? { id: last.id, hash: last.hash } : null;
}

/** Asks for an export, and writes down that somebody did. Returns the id of the job; of one under way, where it is the same. */
export function requestExport(
  database: Database,
  actor: Actor,
  round: string,
  input: JobInput,
  at: Date,
): Promise<Outcome<string, RoundShut>> {
  return database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "export", round, at);
    if (!admitted.ok) return admitted;
    // The matrix gives this act to persons alone.
    if (actor.kind !== "person") return refused("not-found");
    const same = await underWay(inside, round, "export", input);
    if (same !== null) return done(same);
    const job = await enqueueJob(inside, actor, admitted.value, "export", input, at);
    await record(inside, actor, "export", round, at, { job, what: String(input.what), format: String(input.format) });
    return done(job);
  });
}
