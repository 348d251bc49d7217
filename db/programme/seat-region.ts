import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { SeatRegion } from "#lib/access";
import { namesWithin, type Region, regionNamer } from "#lib/programme/region";
import { type Role, regionalRole } from "#lib/roles";
import type { Connection } from "../client";
import { regions, rounds } from "../schema";

/** The regions of a bureau, cities before counties, in the order in which they were written down. */
export async function regionsOf(on: Connection, organisation: string): Promise<Region[]> {
  const { id, name, level, parent, spellings } = regions;
  return on
    .select({ id, name, level, parent, spellings })
    .from(regions)
    .where(and(eq(regions.organisation, organisation), isNull(regions.endedAt)))
    .orderBy(asc(level), regions.createdAt, sql`rowid`);
}

/** What the bureau of a round calls a region that a list names. */
export async function regionNamerOf(on: Connection, round: string): Promise<ReturnType<typeof regionNamer>> {
  const [row] = await on.select({ organisation: rounds.organisation }).from(rounds).where(eq(rounds.id, round));
  return regionNamer(row ? await regionsOf(on, row.organisation) : []);
}

/** How far a seat with a region reaches; nothing is told of one without, and a region that is gone reaches nowhere. */
export async function seatRegion(
  on: Connection,
  { organisation, region }: { organisation: string; region: string | null },
): Promise<{ region?: SeatRegion }> {
  if (region === null) return {};
  const all = await regionsOf(on, organisation);
  const own = all.find(({ id }) => id === region);
  return own ? { region: { id: own.id, level: own.level, names: namesWithin(all, own.id) } } : {};
}

/** Whether a seat has a region where its role has one, of its bureau, and none where it has none. */
export async function fitsRegion(
  on: Connection,
  organisation: string,
  { role, region = null }: { role: Role; region?: string | null },
): Promise<boolean> {
  if (role !== regionalRole) return region === null;
  return (await regionsOf(on, organisation)).some(({ id }) => id === region);
}
