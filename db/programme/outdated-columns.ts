import { and, asc, eq, gt, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { verifiedValues } from "#lib/programme/application-facts";
import { type BoardColumns, columnsVersion, type RuleColumns } from "#lib/programme/columns";
import { countedStandings } from "#lib/programme/standing";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import type { Connection, Database } from "../client";
import { applications, factVerifications, rounds, snapshots } from "../schema";
import type { RoundRecord } from "./admission";

/** An application whose columns an older program or another rule set worked out, with all that they are worked out from. Not for actors. */
export type Outdated = {
  id: string;
  /** Counts up with every move, verification and decision: the columns are only replaced while it is this one. */
  revision: number;
  /** The version of the columns that worked them out. */
  version: number;
  /** When the firm submitted and what it said; `null` after it deleted its sheet. */
  submission: { submittedAt: Date; facts: FirmFacts; diagnosis: Diagnosis | null } | null;
  verified: ReadonlyMap<FactKey, FactValue>;
  /** The facts that the columns hold. */
  bounds: Uint8Array | null;
};

const isOutdated = and(isNotNull(applications.snapshot), lt(applications.columnsVersion, columnsVersion));

/** Outdated ones by their numbers: the plus keeps the planner on that index, where the next ones stand side by side. */
const isOutdatedHere = sql`${applications.snapshot} is not null and +${applications.columnsVersion} < ${columnsVersion}`;

/** The rounds that have such applications; of all, or whether the one of that id has. */
export async function roundsOutdated({ db }: Pick<Database, "db">, round?: string): Promise<RoundRecord[]> {
  const having = db.selectDistinct({ round: applications.round }).from(applications).where(isOutdated);
  const those = and(inArray(rounds.id, having), round === undefined ? undefined : eq(rounds.id, round));
  return db.select().from(rounds).where(those).orderBy(asc(rounds.createdAt));
}

/** How many such applications a round has. */
export const countOutdated = ({ db }: Pick<Database, "db">, round: string): Promise<number> =>
  db.$count(applications, and(eq(applications.round, round), isOutdatedHere));

/** Whether the board of a round does not show yet what the rules say of everybody who counts. */
export const isJudging = async ({ db }: Pick<Database, "db">, round: string): Promise<boolean> =>
  (await db.$count(
    applications,
    and(eq(applications.round, round), inArray(applications.state, [...countedStandings]), isOutdatedHere),
  )) > 0;

/**
 * Has the columns of every submitted application of a round worked out anew, inside the transaction that gives it
 * another rule set. Until then they say what the rule set says of a firm of which nothing is known (`blank`); whoever
 * saw an application by the rule set before has seen an older revision of it.
 */
export async function outdateColumns(inside: Connection, round: string, blank: RuleColumns): Promise<void> {
  await inside
    .update(applications)
    .set({ ...blank, columnsVersion: 0, revision: sql`${applications.revision} + 1` })
    .where(and(eq(applications.round, round), isNotNull(applications.snapshot)));
}

/** The next such applications of a round, by their numbers. */
export async function listOutdated(
  { db }: Pick<Database, "db">,
  round: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ found: Outdated[]; last: number | null }> {
  const rows = await db
    .select({
      id: applications.id,
      number: applications.number,
      revision: applications.revision,
      version: applications.columnsVersion,
      bounds: applications.bounds,
      diagnosis: snapshots.diagnosis,
      submittedAt: snapshots.submittedAt,
      facts: snapshots.facts,
    })
    .from(applications)
    .leftJoin(snapshots, and(eq(snapshots.sheet, applications.sheet), eq(snapshots.revision, applications.snapshot)))
    .where(and(eq(applications.round, round), gt(applications.number, after), isOutdatedHere))
    .orderBy(asc(applications.number))
    .limit(limit);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const checked = await db
    .select()
    .from(factVerifications)
    .where(sql`${factVerifications.application} in (select value from json_each(${ids}))`)
    .orderBy(asc(factVerifications.at), asc(factVerifications.revision));
  const outdated = rows.map(({ number: _, submittedAt, facts, diagnosis, ...row }) => ({
    ...row,
    submission: submittedAt && { submittedAt, facts: facts ?? {}, diagnosis },
    verified: verifiedValues(checked.filter(({ application }) => application === row.id)),
  }));
  return { found: outdated, last: rows.at(-1)?.number ?? null };
}

/**
 * Replaces the columns of applications that nobody has acted on since they were read; what somebody has is up to date
 * already. What was decided, drawn and frozen stays as it is. Returns how many were replaced.
 */
export function replaceColumns(
  database: Database,
  renewed: readonly { id: string; revision: number; columns: Partial<BoardColumns> }[],
): Promise<number> {
  return database.transaction(async (inside) => {
    let replaced = 0;
    for (const { id, revision, columns } of renewed) {
      const done = await inside
        .update(applications)
        .set(columns)
        .where(and(eq(applications.id, id), eq(applications.revision, revision), isOutdated))
        .returning({ id: applications.id });
      replaced += done.length;
    }
    return replaced;
  });
}
