import { and, asc, eq, exists, gt, inArray, isNotNull, lt, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { verifiedValues } from "#lib/programme/application-facts";
import { type BoardColumns, columnsVersion } from "#lib/programme/columns";
import { countedStandings } from "#lib/programme/standing";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import type { Database } from "../client";
import { applications, factVerifications, rounds, snapshots } from "../schema";
import type { RoundRecord } from "./admission";

/** An application whose columns an older program or another rule set worked out, with all that they are worked out from. Not for actors. */
export type Outdated = {
  id: string;
  /** Counts up with every move, verification and decision: the columns are only replaced while it is this one. */
  revision: number;
  /** By which version of the columns they were worked out, and by which rule set. */
  version: number;
  ruleSet: string;
  /** When the firm submitted and what it said; `null` after it deleted its sheet. */
  submission: { submittedAt: Date; facts: FirmFacts; diagnosis: Diagnosis | null } | null;
  verified: ReadonlyMap<FactKey, FactValue>;
  /** The facts that the columns hold. */
  bounds: Uint8Array | null;
};

type RulesOfRound = Pick<RoundRecord, "id" | "ruleSet">;

/** Something is left that they can be worked out from; of a firm whose round is long over nothing is, and they stay. */
const hasGround = sql`(${applications.sheet} is not null or ${applications.bounds} is not null)`;

/** Worked out by another rule set than this one, or by an older program: three ranges of one index. */
function isOutdated(ruleSet: string | SQLWrapper): SQL | undefined {
  const { snapshot, columnsRuleSet: by, columnsVersion: version } = applications;
  return and(
    isNotNull(snapshot),
    hasGround,
    or(lt(by, ruleSet), gt(by, ruleSet), and(eq(by, ruleSet), lt(version, columnsVersion))),
  );
}

/** Those of a round by their numbers: the plus keeps the planner on that index, where the next ones stand side by side. */
const isOutdatedIn = ({ id, ruleSet }: RulesOfRound): SQL =>
  sql`${applications.round} = ${id} and ${applications.snapshot} is not null
    and (+${applications.columnsRuleSet} <> ${ruleSet} or +${applications.columnsVersion} < ${columnsVersion})
    and ${hasGround}`;

/** The rounds that have such applications; of all, or whether the one of that id has. */
export async function roundsOutdated({ db }: Pick<Database, "db">, round?: string): Promise<RoundRecord[]> {
  const outdated = and(eq(applications.round, rounds.id), isOutdated(rounds.ruleSet));
  const those = and(
    exists(db.select({ id: applications.id }).from(applications).where(outdated)),
    round === undefined ? undefined : eq(rounds.id, round),
  );
  return db.select().from(rounds).where(those).orderBy(asc(rounds.createdAt));
}

/** How many such applications a round has. */
export const countOutdated = ({ db }: Pick<Database, "db">, { id, ruleSet }: RulesOfRound): Promise<number> =>
  db.$count(applications, and(eq(applications.round, id), isOutdated(ruleSet)));

/** Whether the board of a round does not show yet what the rules say of everybody who counts. */
export async function isJudging({ db }: Pick<Database, "db">, { id, ruleSet }: RulesOfRound): Promise<boolean> {
  const counted = inArray(applications.state, [...countedStandings]);
  const [outdated] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.round, id), isOutdated(ruleSet), counted))
    .limit(1);
  return outdated !== undefined;
}

/** The next such applications of a round, by their numbers. */
export async function listOutdated(
  { db }: Pick<Database, "db">,
  round: RulesOfRound,
  { after, limit }: { after: number; limit: number },
): Promise<{ found: Outdated[]; last: number | null }> {
  const rows = await db
    .select({
      id: applications.id,
      number: applications.number,
      revision: applications.revision,
      version: applications.columnsVersion,
      ruleSet: applications.columnsRuleSet,
      bounds: applications.bounds,
      diagnosis: snapshots.diagnosis,
      submittedAt: snapshots.submittedAt,
      facts: snapshots.facts,
    })
    .from(applications)
    .leftJoin(snapshots, and(eq(snapshots.sheet, applications.sheet), eq(snapshots.revision, applications.snapshot)))
    .where(and(isOutdatedIn(round), gt(applications.number, after)))
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
 * already. Where the round has got another rule set meanwhile, none. What was decided, drawn and frozen stays as it is.
 * Returns how many were replaced.
 */
export function replaceColumns(
  database: Database,
  { id: round, ruleSet }: RulesOfRound,
  renewed: readonly { id: string; revision: number; columns: Partial<BoardColumns> }[],
): Promise<number> {
  return database.transaction(async (inside) => {
    if ((await inside.$count(rounds, and(eq(rounds.id, round), eq(rounds.ruleSet, ruleSet)))) === 0) return 0;
    let replaced = 0;
    for (const { id, revision, columns } of renewed) {
      const done = await inside
        .update(applications)
        .set(columns)
        .where(and(eq(applications.id, id), eq(applications.revision, revision), isOutdated(ruleSet)))
        .returning({ id: applications.id });
      replaced += done.length;
    }
    return replaced;
  });
}
