import { and, asc, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, type Refused, refused } from "#lib/outcome";
import { namesWithin, type Region, regionsOfName } from "#lib/programme/region";
import type { Database } from "../client";
import { applications, opinions, users } from "../schema";
import { admitPart, isWithin, namesReached, type RoundRecord, type RoundShut } from "./admission";
import { inRegion, isStandingOf, lastList, type RegionListRecord, rankAt } from "./opinion-rows";
import { regionsOf } from "./seat-region";

/** How far a region is in a round. */
export type RegionProgress = {
  region: Region;
  /** Firms in it, those whose submission waits for an opinion, and what the others were said to be. */
  firms: number;
  submitted: number;
  recommended: number;
  notRecommended: number;
  /** Of those that the region recommends, decided for good with a recommendation. */
  decided: number;
  quota: number | null;
  list: Pick<RegionListRecord, "id" | "stage" | "at"> | null;
};

/** How far the regions are that the actor's seat reaches; firms of no region are told by their number alone. */
export async function readRegionProgress(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<{ round: RoundRecord; regions: RegionProgress[]; strays: number }, RoundShut>> {
  const admitted = await admitPart(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const all = await regionsOf(db, admitted.value.organisation);
  const reached = namesReached(actor);
  const { region, state, countyOpinion, cityOpinion, decision, decisionStage } = applications;
  const rows = await db
    .select({ region, state, countyOpinion, cityOpinion, decision, decisionStage, firms: sql<number>`count(*)` })
    .from(applications)
    .where(and(eq(applications.round, id), isWithin(actor)))
    .groupBy(region, state, countyOpinion, cityOpinion, decision, decisionStage);
  const shown = all.filter(({ name }) => reached === null || reached.includes(name));
  const lists = await Promise.all(shown.map((each) => lastList(db, id, each.id)));
  const progress = shown.map((each, place): RegionProgress => {
    const own = rows.filter((row) => regionsOfName(all, row.region).some((one) => one.id === each.id));
    const count = (isIt: (row: (typeof own)[number]) => boolean) =>
      own.filter(isIt).reduce((sum, { firms }) => sum + firms, 0);
    const opinion = (row: (typeof own)[number]) => (each.level === "county" ? row.countyOpinion : row.cityOpinion);
    const isSent = (row: (typeof own)[number]) => row.state === "submitted";
    const list = lists[place];
    return {
      region: each,
      firms: count(() => true),
      submitted: count(isSent),
      recommended: count((row) => isSent(row) && opinion(row) === "recommended"),
      notRecommended: count((row) => isSent(row) && opinion(row) === "notRecommended"),
      decided: count((row) => row.decision === "recommend" && row.decisionStage === "final"),
      quota: admitted.value.quotas[each.id] ?? null,
      list: list ? { id: list.id, stage: list.stage, at: list.at } : null,
    };
  });
  const strays = rows.filter((row) => regionsOfName(all, row.region).length === 0);
  return done({ round: admitted.value, regions: progress, strays: strays.reduce((sum, { firms }) => sum + firms, 0) });
}

export type RegionFirm = Pick<
  typeof applications.$inferSelect,
  "id" | "number" | "firmName" | "uscc" | "region" | "verdict" | "decision" | "decisionStage"
> & {
  rank: number | null;
  opinion: (Pick<typeof opinions.$inferSelect, "id" | "outcome" | "reason" | "at"> & { person: string | null }) | null;
};

export type RegionList = {
  round: RoundRecord;
  region: Region;
  firms: RegionFirm[];
  /** What last became of it, with the name of whoever did it. */
  list: (RegionListRecord & { person: string | null }) | null;
};

/** Firms of a region that have submitted: the recommended ones in order, then the others, then those without an opinion. */
export async function readRegionList(
  { db }: Database,
  actor: Actor,
  { round: id, region: wanted }: { round: string; region: string },
  at: Date,
): Promise<Outcome<RegionList, RoundShut> | Refused<"not-found">> {
  const admitted = await admitPart(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const all = await regionsOf(db, admitted.value.organisation);
  const region = all.find((each) => each.id === wanted);
  const reached = namesReached(actor);
  if (!region || (reached !== null && !reached.includes(region.name))) return refused("not-found");
  const { id: application, number, firmName, uscc, verdict, decision, decisionStage } = applications;
  const rank = rankAt(region.level);
  const rows = await db
    .select({
      ...{
        id: application,
        number,
        firmName,
        uscc,
        region: applications.region,
        verdict,
        decision,
        decisionStage,
        rank,
      },
      opinion: { id: opinions.id, outcome: opinions.outcome, reason: opinions.reason, at: opinions.at },
      person: users.name,
    })
    .from(applications)
    .leftJoin(opinions, and(eq(opinions.application, application), isStandingOf(region)))
    .leftJoin(users, eq(users.id, opinions.by))
    .where(inRegion(id, namesWithin(all, region.id)))
    .orderBy(
      sql`case ${opinions.outcome} when 'recommended' then 0 when 'notRecommended' then 1 else 2 end`,
      sql`${rank} is null`,
      asc(rank),
      asc(number),
    );
  const firms = rows.map(({ person, opinion, ...firm }) => ({ ...firm, opinion: opinion && { ...opinion, person } }));
  const list = await lastList(db, id, region.id);
  const [person] = list ? await db.select({ name: users.name }).from(users).where(eq(users.id, list.by)) : [];
  return done({ round: admitted.value, region, firms, list: list && { ...list, person: person?.name ?? null } });
}
