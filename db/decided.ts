import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "../lib/access";
import { done, type Outcome, refused } from "../lib/outcome";
import type { DecisionOutcome, DecisionStage } from "../lib/programme/application";
import type { Connection, Database } from "./client";
import { type ApplicationRecord, admitRound, type RoundRecord, type RoundShut } from "./programme-admission";
import type { DecisionRecord } from "./reviews";
import { applications, decisions, users } from "./schema";

/** A decision in a list, without what it froze. */
export type DecidedLine = Pick<
  ApplicationRecord,
  "id" | "number" | "firmName" | "uscc" | "region" | "industry" | "state" | "snapshot"
> & {
  decision: Pick<DecisionRecord, "id" | "stage" | "outcome" | "reason" | "snapshot" | "by" | "at" | "hash">;
  /** Name of the person who recorded it. */
  person: string | null;
};

/** A final decision with all that it froze, for its letter. */
export type FinalDecision = { application: ApplicationRecord; decision: DecisionRecord };

export type DecisionCounts = {
  /** Applications by what was last decided of them, and how far that is. */
  byStage: { outcome: DecisionOutcome; stage: DecisionStage; firms: number }[];
  /** Submitted applications that nobody has decided on. */
  open: number;
};

/** The latest decision of each application among those of the given stages; of two at the same moment the later row. */
const latest = (stages: readonly DecisionStage[]) => sql`not exists (
  select 1 from ${decisions} later where later.application = ${decisions.application}
  and later.stage in ${stages} and (later.at, later.rowid) > (${decisions.at}, decisions.rowid))`;

const lineColumns = () => {
  const { id, number, firmName, uscc, region, industry, state, snapshot } = applications;
  const { id: decision, stage, outcome, reason, snapshot: of, by, at, hash } = decisions;
  return {
    id,
    number,
    firmName,
    uscc,
    region,
    industry,
    state,
    snapshot,
    decision: { id: decision, stage, outcome, reason, snapshot: of, by, at, hash },
    person: users.name,
  };
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
  return {
    byStage: byStage.flatMap(({ outcome: decided, stage: at, firms }) =>
      decided && at ? [{ outcome: decided, stage: at, firms }] : [],
    ),
    open: open?.firms ?? 0,
  };
}

/** Proposals of a round that wait for a second person, oldest first. */
const waitingIn = (on: Connection, round: string, most: number): Promise<DecidedLine[]> =>
  on
    .select(lineColumns())
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .leftJoin(users, eq(users.id, decisions.by))
    .where(
      and(
        eq(applications.round, round),
        eq(applications.decisionStage, "proposed"),
        eq(decisions.stage, "proposed"),
        latest(["proposed", "final", "objected"]),
      ),
    )
    .orderBy(asc(decisions.at))
    .limit(most);

/** Final decisions in force, by the number of their application, after one of these. */
const finalsIn = (on: Connection, round: string, { outcome, after = 0, most }: FinalsWanted): Promise<DecidedLine[]> =>
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

export type FinalsWanted = { outcome?: DecisionOutcome | undefined; after?: number | undefined; most: number };

export type Decided = { round: RoundRecord; counts: DecisionCounts; waiting: DecidedLine[]; finals: DecidedLine[] };

/** Where the decisions of a round stand: what waits for a second person, and a page of what is final. */
export async function readDecisions(
  { db }: Database,
  actor: Actor,
  id: string,
  wanted: FinalsWanted,
  at: Date,
): Promise<Outcome<Decided, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const [counts, waiting, finals] = await Promise.all([
    countDecisions(db, id),
    waitingIn(db, id, wanted.most),
    finalsIn(db, id, wanted),
  ]);
  return done({ round: admitted.value, counts, waiting, finals });
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
  const found = await db
    .select({ application: getTableColumns(applications), decision: getTableColumns(decisions) })
    .from(decisions)
    .innerJoin(applications, eq(applications.id, decisions.application))
    .where(and(eq(applications.round, id), inArray(decisions.id, [...wanted]), eq(decisions.stage, "final")))
    .orderBy(asc(applications.number));
  return done(found);
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
  const [found] = await db
    .select({ application: getTableColumns(applications), decision: getTableColumns(decisions) })
    .from(decisions)
    .innerJoin(applications, eq(applications.id, decisions.application))
    .where(and(eq(applications.round, id), eq(applications.id, application), eq(decisions.stage, "final")))
    .orderBy(desc(decisions.at), sql`decisions.rowid desc`)
    .limit(1);
  return found ? done({ ...found, round: admitted.value }) : refused("not-found");
}
