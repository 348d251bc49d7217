import { and, count, eq, inArray, ne, not, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { publicityState } from "#lib/programme/publicity";
import { type PlannedStage, type PlanProblem, planProblem, type StageCount, type StageId } from "#lib/programme/stages";
import { countedStandings } from "#lib/programme/standing";
import { visitState } from "#lib/programme/visit";
import { dayOf } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { applications, rounds } from "../schema";
import { record } from "../service/trail";
import { admitPart, admitRound, isWithin, type RoundRecord, type RoundShut } from "./admission";
import { objectionsIn, outcomeOf } from "./objections";
import { publicitiesIn, publishableIn } from "./publicities";
import { draftOf, inForce, recommendationsIn } from "./recommendations";
import { recordStale } from "./rounds";
import { linesOf, type VisitLine } from "./visits";

/**
 * How far each stage of a round is, and how many objections are open; whether that is of a part of the round alone, as
 * far as the seat of who asks reaches.
 */
export type StageCounts = { counts: Record<StageId, StageCount>; openObjections: number; isPart: boolean };

async function acceptanceOf(on: Connection, round: string, within?: SQL) {
  const ofRound = eq(applications.round, round);
  const among = async (...more: Parameters<typeof and>) => {
    const [row] = await on
      .select({ firms: count() })
      .from(applications)
      .where(and(ofRound, within, ...more));
    return row?.firms ?? 0;
  };
  const isIn = inArray(applications.state, [...countedStandings]);
  const hasOpinion = sql<boolean>`coalesce(${applications.countyOpinion}, ${applications.cityOpinion}) is not null`;
  const [all, counted, decided, checked, waiting] = await Promise.all([
    among(ne(applications.state, "withdrawn")),
    among(isIn),
    among(isIn, eq(applications.decisionStage, "final")),
    among(isIn, hasOpinion),
    among(eq(applications.state, "submitted"), not(hasOpinion)),
  ]);
  return { all, counted, decided, checked, waiting };
}

const countOf = (visits: readonly VisitLine[]): StageCount => ({
  done: visits.filter(({ content }) => visitState(content) === "concluded").length,
  of: visits.length,
});

/** Counts the firms of each stage. */
async function countsOf(on: Connection, { id: round, levels }: RoundRecord, at: Date): Promise<StageCounts> {
  const today = dayOf(at);
  const { all, counted, decided, checked } = await acceptanceOf(on, round);
  const [visits, lists, publishable, objections, recommendations, draft] = await Promise.all([
    linesOf(on, round),
    publicitiesIn(on, round),
    publishableIn(on, round),
    objectionsIn(on, round),
    recommendationsIn(on, round),
    draftOf(on, round, new Map(), at),
  ]);
  const firmsOf = (some: typeof lists) => new Set(some.flatMap(({ firms }) => firms.map((firm) => firm.application)));
  const over = lists.filter((list) => ["over", "closed"].includes(publicityState(list, today)));
  const public_ = new Set([...firmsOf(lists), ...publishable.map(({ application }) => application)]);
  const sentUp = inForce(recommendations)?.firms.length ?? 0;
  return {
    counts: {
      acceptance: { done: counted, of: all },
      "first-check": levels.length > 0 ? { done: checked, of: counted } : null,
      review: { done: decided, of: counted },
      visit: countOf(visits),
      publicity: { done: firmsOf(over).size, of: public_.size },
      recommendation: { done: sentUp, of: Math.max(sentUp, draft.firms.length) },
    },
    openObjections: objections.filter((each) => outcomeOf(each) === null).length,
    isPart: false,
  };
}

/** What a seat that reaches over a part of the round sees: what came in, was checked and visited there; of what is common to all, no counts. */
async function countsWithin(on: Connection, { id, levels }: RoundRecord, within: SQL): Promise<StageCounts> {
  const { all, counted, checked, waiting } = await acceptanceOf(on, id, within);
  const visits = await linesOf(on, id, within);
  const counts = {
    acceptance: { done: counted, of: all },
    // Nobody can give an opinion on what was returned, or came late and is not admitted.
    "first-check": levels.length > 0 ? { done: checked, of: checked + waiting } : null,
    ...{ review: null, visit: countOf(visits), publicity: null, recommendation: null },
  };
  return { counts, openObjections: 0, isPart: true };
}

/** How far a round is, stage by stage, for whoever may see its applications. */
export async function readStages(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<StageCounts, RoundShut>> {
  const admitted = await admitPart(db, actor, "read-application", round, at);
  if (!admitted.ok) return admitted;
  const within = isWithin(actor);
  return done(await (within ? countsWithin(db, admitted.value, within) : countsOf(db, admitted.value, at)));
}

/** Plans the stages of a round, unless somebody else changed it since revision `seen`. */
export async function planStages(
  database: Database,
  actor: Actor,
  { round, seen, stages }: { round: string; seen: number; stages: readonly PlannedStage[] },
  at: Date,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | PlanProblem>> {
  type Planned = Outcome<RoundRecord, RoundShut | "stale" | PlanProblem>;
  const outcome = await database.durably(async (inside): Promise<Planned> => {
    const admitted = await admitRound(inside, actor, "plan-round", round, at);
    if (!admitted.ok) return admitted;
    if (admitted.value.revision !== seen) return refused("stale");
    const wrong = planProblem(stages);
    if (wrong) return refused(wrong.problem, [wrong.stage]);
    const change = { stages, revision: seen + 1 };
    await inside.update(rounds).set(change).where(eq(rounds.id, round));
    await record(inside, actor, "plan-round", round, at, { revision: seen + 1 });
    return done({ ...admitted.value, ...change });
  });
  if (!outcome.ok && outcome.reason === "stale") await recordStale(database, actor, "plan-round", round, at);
  return outcome;
}
