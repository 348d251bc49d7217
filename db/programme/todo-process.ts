import { and, countDistinct, eq, inArray, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type RegionLevel, regionLevels } from "#lib/programme/region";
import { countedStandings } from "#lib/programme/standing";
import type { Database } from "../client";
import { applications, objections, publicities } from "../schema";
import type { RoundRecord } from "./admission";
import { opinionAt } from "./opinion-rows";

/** How many firms of a round wait; of what goes by lists made public, the list as well. */
export type Waiting = { round: string; firms: number; list?: { id: string; title: string } };

const a = applications;

/** Whether a visit of a firm should have taken place before a day, and nothing was found of it yet. */
const isVisitDue = (day: string): SQL => sql`exists (select 1 from visits v where v.application = ${a.id}
  and v.revision = (select max(w.revision) from visits w where w.application = v.application)
  and json_extract(v.content, '$.conclusion') is null
  and coalesce(json_extract(v.content, '$.visitedOn'), json_extract(v.content, '$.plannedOn')) < ${day})`;

/** Firms whose visit is past its day and has no conclusion. */
export async function visitsDue({ db }: Pick<Database, "db">, where: SQL | undefined, day: string): Promise<Waiting[]> {
  const isCounted = inArray(a.state, [...countedStandings]);
  return db
    .select({ round: a.round, firms: sql<number>`count(*)` })
    .from(a)
    .where(and(where, isCounted, isVisitDue(day)))
    .groupBy(a.round);
}

/** Submitted firms of rounds that ask a level for its opinion, which it has not given; those below it come first. */
export async function opinionsDue(
  { db }: Pick<Database, "db">,
  among: readonly Pick<RoundRecord, "id" | "levels">[],
  where: SQL | undefined,
  level: RegionLevel,
): Promise<Waiting[]> {
  const below = regionLevels.slice(0, regionLevels.indexOf(level));
  const isDue = among.map(({ id, levels }) => {
    const first = levels.filter((each) => each.required && below.includes(each.level));
    return and(eq(a.round, id), ...first.map((each) => isNotNull(opinionAt(each.level))));
  });
  if (isDue.length === 0) return [];
  return db
    .select({ round: a.round, firms: sql<number>`count(*)` })
    .from(a)
    .where(and(where, eq(a.state, "submitted"), isNull(opinionAt(level)), or(...isDue)))
    .groupBy(a.round);
}

/** Firms against which something was said that nobody has answered, by the list that they stand on. */
export async function openObjections({ db }: Pick<Database, "db">, where: SQL | undefined): Promise<Waiting[]> {
  const isOpen = sql`not exists (select 1 from objection_answers x where x.objection = ${objections.id})`;
  const { id, title } = publicities;
  return db
    .select({ round: a.round, firms: countDistinct(a.id), list: { id, title } })
    .from(objections)
    .innerJoin(a, eq(a.id, objections.application))
    .innerJoin(publicities, eq(publicities.id, objections.publicity))
    .where(and(where, isOpen))
    .groupBy(a.round, id, title);
}

/** Lists whose period is over before a day and was not ended, with how many firms stand on them. */
export async function periodsOver(
  { db }: Pick<Database, "db">,
  rounds: readonly string[],
  day: string,
): Promise<Waiting[]> {
  const { id, title, round, firms, to, closedAt } = publicities;
  return db
    .select({ round, firms: sql<number>`json_array_length(${firms})`, list: { id, title } })
    .from(publicities)
    .where(and(inArray(round, [...rounds]), isNull(closedAt), lt(to, day)));
}
