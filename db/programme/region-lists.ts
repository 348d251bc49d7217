import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type ListStage, type RegionLevel, rankingFault } from "#lib/programme/region";
import type { Connection, Database } from "../client";
import { applications, opinions, regionLists } from "../schema";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import { admitPart, admitRound, type RoundShut } from "./admission";
import { inRegion, isStandingOf, lastList, opinionAt, type RegionListRecord, rankAt } from "./opinion-rows";

export type ListWish = {
  /** Applications, the first first. */
  order: readonly string[];
  note: string;
  stage: Exclude<ListStage, "returned">;
  /** The list that its author saw; `null` for none. */
  seen: string | null;
};

/** Why a list was not taken in, besides the round being shut. */
export type ListRefusal =
  | RoundShut
  | "stale"
  /** The round does not ask the level of the seat. */
  | "not-asked"
  | "handed-in"
  /** Firms of the region have no opinion yet. */
  | "opinion-missing"
  | NonNullable<ReturnType<typeof rankingFault>>;

/** What the region of a seat recommends in a round, with the opinion that stands of each. */
const recommendedIn = (
  on: Connection,
  round: string,
  region: { id: string; level: RegionLevel; names: readonly string[] },
) =>
  on
    .select({ application: applications.id, opinion: opinions.id })
    .from(applications)
    .innerJoin(opinions, eq(opinions.application, applications.id))
    .where(and(inRegion(round, region.names), eq(opinionAt(region.level), "recommended"), isStandingOf(region)));

/** Writes down what became of a list, with its line in the trail. */
async function keep(
  inside: Connection,
  actor: Actor,
  act: "hand-in-list" | "return-list",
  content: Omit<RegionListRecord, "id" | "hash">,
): Promise<RegionListRecord> {
  const sealed = { id: randomUUID(), ...content };
  const row = { ...sealed, hash: sealOfRow(sealed) };
  await inside.insert(regionLists).values(row);
  const { id: list, region, stage, hash, at, round } = row;
  await record(inside, actor, act, round, at, { list, region, stage, firms: row.firms.length, hash });
  return row;
}

/** Puts the firms that the region of the actor's seat recommends in order, and hands the list in where it says so. */
export function rankFirms(
  database: Database,
  actor: Actor,
  id: string,
  { order, note, stage, seen }: ListWish,
  at: Date,
): Promise<Outcome<RegionListRecord, ListRefusal>> {
  return database.durably(async (inside): Promise<Outcome<RegionListRecord, ListRefusal>> => {
    const admitted = await admitPart(inside, actor, "hand-in-list", id, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person" || !actor.region) return refused("not-found");
    const { region, user: by } = actor;
    if (!admitted.value.levels.some(({ level }) => level === region.level)) return refused("not-asked");
    const last = await lastList(inside, id, region.id);
    if (last?.stage === "handedIn") return refused("handed-in");
    if ((last?.id ?? null) !== seen) return refused("stale");
    const recommended = await recommendedIn(inside, id, region);
    const fault = rankingFault(
      order,
      recommended.map(({ application }) => application),
    );
    if (fault) return refused(fault);
    const open = and(inRegion(id, region.names), sql`${opinionAt(region.level)} is null`);
    if (stage === "handedIn" && (await inside.$count(applications, open)) > 0) return refused("opinion-missing");
    const opinionOf = new Map(recommended.map(({ application, opinion }) => [application, opinion]));
    const firms = order.map((application) => ({ application, opinion: opinionOf.get(application) ?? "" }));
    await inside.run(sql`update applications set ${sql.identifier(rankAt(region.level).name)} = place.key + 1
      from json_each(${JSON.stringify(order)}) as place where applications.id = place.value`);
    return done(
      await keep(inside, actor, "hand-in-list", { round: id, region: region.id, stage, firms, note, by, at }),
    );
  });
}

/** Gives a region its list back, for a reason. */
export function returnList(
  database: Database,
  actor: Actor,
  id: string,
  { region, note, seen }: { region: string; note: string; seen: string },
  at: Date,
): Promise<Outcome<RegionListRecord, RoundShut | "stale" | "no-reason">> {
  return database.durably(async (inside): Promise<Outcome<RegionListRecord, RoundShut | "stale" | "no-reason">> => {
    const admitted = await admitRound(inside, actor, "return-list", id, at);
    if (!admitted.ok) return admitted;
    const last = await lastList(inside, id, region);
    if (actor.kind !== "person") return refused("not-found");
    if (last?.id !== seen || last.stage !== "handedIn") return refused("stale");
    if (note.trim() === "") return refused("no-reason");
    const { firms } = last;
    const content = { round: id, region, stage: "returned", firms, note: note.trim(), by: actor.user, at } as const;
    return done(await keep(inside, actor, "return-list", content));
  });
}
