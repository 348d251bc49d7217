import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import type { Connection, Database } from "../client";
import { applications, decisions, users } from "../schema";
import { type ApplicationRecord, admitRound, type RoundRecord, type RoundShut } from "./admission";
import type { DecisionRecord } from "./application-file";
import {
  type DecidedLine,
  isObjected,
  latest,
  lineColumns,
  type ObjectedLine,
  objectedIn,
  type WaitingLine,
  waitingIn,
} from "./open-proposals";

/** A final decision with all that it froze, for its letter. */
export type FinalDecision = { application: ApplicationRecord; decision: DecisionRecord };

export type DecisionCounts = {
  /** Applications by what was last decided of them, and how far that is. */
  byStage: { outcome: DecisionOutcome; stage: DecisionStage; firms: number }[];
  /** Applications whose latest proposal a second person objected to, also where an earlier decision is in force. */
  objected: number;
  /** Submitted applications that nobody has decided on. */
  open: number;
};

/** How many firms of a round are decided on, and how. */
async function countDecisions(on: Connection, round: string): Promise<DecisionCounts> {
  const { decision: outcome, decisionStage: stage } = applications;
  const byStage = await on
    .select({ outcome, stage, firms: count() })
    .from(applications)
    .where(and(eq(applications.round, round), isNotNull(outcome), isNotNull(stage)))
    .groupBy(outcome, stage);
  const undecided = and(
    eq(applications.round, round),
    eq(applications.state, "submitted"),
    sql`${applications.decision} is null`,
  );
  const [open] = await on.select({ firms: count() }).from(applications).where(undecided);
  const [objected] = await on
    .select({ firms: count() })
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .where(and(eq(applications.round, round), ...isObjected));
  return {
    byStage: byStage.flatMap(({ outcome: decided, stage: at, firms }) =>
      decided && at ? [{ outcome: decided, stage: at, firms }] : [],
    ),
    objected: objected?.firms ?? 0,
    open: open?.firms ?? 0,
  };
}

/** Final decisions in force, by the number of their application, after one of these. */
export const finalsIn = (
  on: Connection,
  round: string,
  { outcome, after = 0, most }: FinalsWanted,
): Promise<DecidedLine[]> =>
  on
    .select(lineColumns())
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .leftJoin(users, eq(users.id, decisions.by))
    .where(
      and(
        eq(applications.round, round),
        gt(applications.number, after),
        eq(decisions.stage, "final"),
        ...(outcome ? [eq(decisions.outcome, outcome)] : []),
        latest(["final"]),
      ),
    )
    .orderBy(asc(applications.number))
    .limit(most);

/** Final decisions of a round with all that they froze. */
const wholeFinals = (on: Connection, round: string, those: SQL) =>
  on
    .select({ application: getTableColumns(applications), decision: getTableColumns(decisions) })
    .from(decisions)
    .innerJoin(applications, eq(applications.id, decisions.application))
    .where(and(eq(applications.round, round), those, eq(decisions.stage, "final")));

type FinalsWanted = { outcome?: DecisionOutcome | undefined; after?: number | undefined; most: number };

export type Decisions = {
  round: RoundRecord;
  counts: DecisionCounts;
  waiting: WaitingLine[];
  objected: ObjectedLine[];
  finals: DecidedLine[];
};

/** How many firms of a round are decided on, and how: the same that the page of decisions tells. */
export async function readDecisionCounts(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<DecisionCounts, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", id, at);
  return admitted.ok ? done(await countDecisions(db, id)) : admitted;
}

/** Where the decisions of a round stand: what waits, what was objected to, and a page of what is final. */
export async function readDecisions(
  { db }: Database,
  actor: Actor,
  id: string,
  wanted: FinalsWanted,
  at: Date,
): Promise<Outcome<Decisions, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const [counts, waiting, objected, finals] = await Promise.all([
    countDecisions(db, id),
    waitingIn(db, id, wanted.most),
    objectedIn(db, id, wanted.most),
    finalsIn(db, id, wanted),
  ]);
  return done({ round: admitted.value, counts, waiting, objected, finals });
}

/** A page of a round's final decisions in force, for lists that are written out as they are read. */
export async function listFinals(
  { db }: Database,
  actor: Actor,
  id: string,
  wanted: FinalsWanted,
  at: Date,
): Promise<Outcome<{ round: RoundRecord; finals: DecidedLine[] }, RoundShut>> {
  const admitted = await admitRound(db, actor, "export", id, at);
  if (!admitted.ok) return admitted;
  return done({ round: admitted.value, finals: await finalsIn(db, id, wanted) });
}

/** Decisions of a round with all that they froze, in the order of their applications. */
export async function readFinals(
  { db }: Database,
  actor: Actor,
  id: string,
  wanted: readonly string[],
  at: Date,
): Promise<Outcome<FinalDecision[], RoundShut>> {
  const admitted = await admitRound(db, actor, "export", id, at);
  if (!admitted.ok) return admitted;
  return done(await wholeFinals(db, id, inArray(decisions.id, [...wanted])).orderBy(asc(applications.number)));
}

/** The final decision in force of one application, for its letter. */
export async function readFinal(
  { db }: Database,
  actor: Actor,
  { round: id, application }: { round: string; application: string },
  at: Date,
): Promise<Outcome<FinalDecision & { round: RoundRecord }, RoundShut>> {
  const admitted = await admitRound(db, actor, "export", id, at);
  if (!admitted.ok) return admitted;
  const [decision] = await wholeFinals(db, id, eq(applications.id, application))
    .orderBy(desc(decisions.at), sql`decisions.rowid desc`)
    .limit(1);
  return decision ? done({ ...decision, round: admitted.value }) : refused("not-found");
}
