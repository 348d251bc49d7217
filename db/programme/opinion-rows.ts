import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Region, RegionLevel } from "#lib/programme/region";
import type { Connection } from "../client";
import { applications, opinions, regionLists } from "../schema";

export type OpinionRecord = typeof opinions.$inferSelect;
export type RegionListRecord = typeof regionLists.$inferSelect;

/** Every opinion on an application, oldest first. */
export const opinionsOn = (on: Connection, application: string): Promise<OpinionRecord[]> =>
  on.select().from(opinions).where(eq(opinions.application, application)).orderBy(asc(opinions.at), sql`rowid`);

/** What an application begins with again once its firm sends in anew: what was said was said of another submission. */
export const withoutOpinions = { countyOpinion: null, countyRank: null, cityOpinion: null, cityRank: null } as const;

/** What last became of a region's list in a round; `null` where nothing has. */
export async function lastList(on: Connection, round: string, region: string): Promise<RegionListRecord | null> {
  const [row] = await on
    .select()
    .from(regionLists)
    .where(and(eq(regionLists.round, round), eq(regionLists.region, region)))
    .orderBy(desc(regionLists.at), sql`rowid desc`)
    .limit(1);
  return row ?? null;
}

/** The regions that have handed their list in, and were not given it back. */
export async function handedInOf(on: Connection, round: string): Promise<string[]> {
  const { region, stage } = regionLists;
  const rows = await on
    .select({ region, stage })
    .from(regionLists)
    .where(eq(regionLists.round, round))
    .orderBy(asc(regionLists.at), sql`rowid`);
  const last = new Map(rows.map((row) => [row.region, row.stage]));
  return [...last].flatMap(([each, stands]) => (stands === "handedIn" ? [each] : []));
}

/** What a level says of an application in its row: the outcome, and its rank. */
export const columnsAt = {
  county: { opinion: "countyOpinion", rank: "countyRank" },
  city: { opinion: "cityOpinion", rank: "cityRank" },
} as const satisfies Record<RegionLevel, unknown>;

export const opinionAt = (level: RegionLevel) => applications[columnsAt[level].opinion];
export const rankAt = (level: RegionLevel) => applications[columnsAt[level].rank];

/** The last opinion of a region on the submission that counts. */
export const isStandingOf = (region: Pick<Region, "id">) => sql`${opinions.region} = ${region.id}
  and ${opinions.snapshot} = ${applications.snapshot} and not exists (select 1 from ${opinions} later
    where later.application = ${opinions.application} and later.region = ${opinions.region}
    and (later.at, later.rowid) > (${opinions.at}, opinions.rowid))`;

/** Firms of a region that have submitted. */
export const inRegion = (round: string, names: readonly string[]) =>
  and(eq(applications.round, round), inArray(applications.region, [...names]), eq(applications.state, "submitted"));
