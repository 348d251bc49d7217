import { and, asc, count, eq, gt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications, decisions, users } from "../schema";
import { admitRound, type RoundShut } from "./admission";
import { type DecidedLine, latest, lineColumns } from "./open-proposals";

/** Applications that a faulty rule set was decided by and that nobody has decided anew, with how many there are. */
export type FaultyDecisions = { lines: DecidedLine[]; firms: number };

const isFirstProposal = sql`not exists (
  select 1 from ${decisions} f where f.application = ${decisions.application} and f.stage = 'final')`;

/** The decision in force, or the first proposal where it still waits, by one of the given rule sets. */
const isFaulty = (round: string, ruleSets: readonly string[]): SQL | undefined =>
  and(
    eq(applications.round, round),
    sql`${decisions.ruleSet} in (select value from json_each(${JSON.stringify(ruleSets)}))`,
    or(
      and(eq(decisions.stage, "final"), latest(["final"])),
      and(eq(decisions.stage, "proposed"), latest(["proposed", "objected"]), isFirstProposal),
    ),
  );

/** How many there are in a round. Not for actors. */
export async function countFaulty(on: Connection, round: string, ruleSets: readonly string[]): Promise<number> {
  if (ruleSets.length === 0) return 0;
  const [row] = await on
    .select({ firms: count() })
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .where(isFaulty(round, ruleSets));
  return row?.firms ?? 0;
}

/** A page of those of a round, by the numbers of their applications. */
export async function readFaulty(
  { db }: Database,
  actor: Actor,
  round: string,
  { ruleSets, after, most }: { ruleSets: readonly string[]; after: number; most: number },
  at: Date,
): Promise<Outcome<FaultyDecisions, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", round, at);
  if (!admitted.ok) return admitted;
  const firms = await countFaulty(db, round, ruleSets);
  if (firms === 0) return done({ lines: [], firms });
  const lines = await db
    .select(lineColumns())
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .leftJoin(users, eq(users.id, decisions.by))
    .where(and(isFaulty(round, ruleSets), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(most);
  return done({ lines, firms });
}
