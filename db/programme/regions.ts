import { randomUUID } from "node:crypto";
import { and, asc, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type Region, type RegionLevel, regionsOfName } from "#lib/programme/region";
import type { Connection, Database } from "../client";
import { applications, regions, rounds, seats } from "../schema";
import { record } from "../service/trail";
import { isWithin, namesReached } from "./admission";
import { regionsOf } from "./seat-region";

/** A region with how many people have a seat for it and how many firms of all rounds are in it. */
export type RegionLine = Region & { people: number; firms: number };

/** What lists write as a region and none of the bureau's is called: so many firms, whom no region sees. */
export type StrayName = { name: string; firms: number };

export type RegionsPage = { regions: RegionLine[]; strays: StrayName[] };

const organisationFor = (actor: Actor, act: "read-regions" | "manage-regions"): string | null => {
  const organisation = actor.kind === "person" ? actor.organisation : null;
  if (organisation === null || refusalOf(actor, act, { of: "organisation", id: organisation })) return null;
  return organisation;
};

/** The regions of the actor's bureau that its seat reaches, and the names in its lists that are none of them. */
export async function readRegions({ db }: Database, actor: Actor): Promise<Outcome<RegionsPage, "not-found">> {
  const organisation = organisationFor(actor, "read-regions");
  if (organisation === null) return refused("not-found");
  const all = await regionsOf(db, organisation);
  const named = await db
    .select({ name: sql<string>`${applications.region}`, firms: count() })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(and(eq(rounds.organisation, organisation), isNotNull(applications.region), isWithin(actor)))
    .groupBy(applications.region)
    .orderBy(sql`count(*) desc`, asc(applications.region));
  const people = await db
    .select({ region: seats.region, people: count() })
    .from(seats)
    .where(and(eq(seats.organisation, organisation), isNull(seats.endedAt), isNotNull(seats.region)))
    .groupBy(seats.region);
  const firms = new Map<string, number>();
  const strays: StrayName[] = [];
  for (const line of named) {
    const chain = regionsOfName(all, line.name);
    if (chain.length === 0) strays.push(line);
    for (const { id } of chain) firms.set(id, (firms.get(id) ?? 0) + line.firms);
  }
  const reached = namesReached(actor);
  const seen = reached === null ? all : all.filter(({ name }) => reached.includes(name));
  const lines = seen.map((region) => {
    const seated = people.find((each) => each.region === region.id)?.people ?? 0;
    const parent = seen.some(({ id }) => id === region.parent) ? region.parent : null;
    return { ...region, parent, people: seated, firms: firms.get(region.id) ?? 0 };
  });
  return done({ regions: lines, strays });
}

/** What is written down of a region; `id` where it is one that is there. */
export type RegionWish = {
  id: string | null;
  name: string;
  level: RegionLevel;
  parent: string | null;
  spellings: readonly string[];
};

/** Why a region is not written down: its name or a spelling is another's already, or its city is none. */
export type RegionRefusal = "not-found" | "taken" | "no-city";

/** Adds a region to the actor's bureau, or changes one. */
export function saveRegion(
  database: Database,
  actor: Actor,
  { id, name, level, parent, spellings }: RegionWish,
  at: Date,
): Promise<Outcome<string, RegionRefusal>> {
  return database.durably(async (inside) => {
    const organisation = organisationFor(actor, "manage-regions");
    if (organisation === null) return refused("not-found");
    const all = await regionsOf(inside, organisation);
    if (id !== null && !all.some((each) => each.id === id)) return refused("not-found");
    const others = all.filter((each) => each.id !== id);
    const names = [...new Set([name, ...spellings])];
    if (names.some((each) => regionsOfName(others, each).length > 0)) return refused("taken");
    const city = level === "county" ? parent : null;
    if (city !== null && !others.some((each) => each.id === city && each.level === "city")) return refused("no-city");
    const content = { name, level, parent: city, spellings: names.filter((each) => each !== name) };
    const region = id ?? randomUUID();
    if (id === null) await inside.insert(regions).values({ id: region, organisation, createdAt: at, ...content });
    else await inside.update(regions).set(content).where(eq(regions.id, region));
    await record(inside, actor, "manage-regions", region, at, { name, level, ...(city !== null && { city }) });
    return done(region);
  });
}

/** Whether somebody has a seat for a region, or another region belongs to it. */
async function isUsed(on: Connection, all: readonly Region[], id: string): Promise<boolean> {
  if (all.some(({ parent }) => parent === id)) return true;
  return (await on.$count(seats, and(eq(seats.region, id), isNull(seats.endedAt)))) > 0;
}

/** Takes a region away; not while anybody has a seat for it. What was said there stays. */
export function endRegion(
  database: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<null, "not-found" | "used">> {
  return database.durably(async (inside) => {
    const organisation = organisationFor(actor, "manage-regions");
    const all = organisation === null ? [] : await regionsOf(inside, organisation);
    const region = all.find((each) => each.id === id);
    if (!region) return refused("not-found");
    if (await isUsed(inside, all, id)) return refused("used");
    await inside.update(regions).set({ endedAt: at }).where(eq(regions.id, id));
    await record(inside, actor, "manage-regions", id, at, { name: region.name, ended: true });
    return done(null);
  });
}
