import { randomUUID } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import {
  missingOpinions,
  namesWithin,
  type OpinionOutcome,
  type RegionLevel,
  standingOpinions,
} from "#lib/programme/region";
import type { Connection, Database } from "../client";
import { applications, opinions } from "../schema";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationRecord, type RoundRecord, type RoundShut, touch } from "./admission";
import type { ActBasis } from "./application-file";
import { actOn } from "./firm-act";
import { columnsAt, lastList, type OpinionRecord, opinionAt, opinionsOn } from "./opinion-rows";
import { regionsOf } from "./seat-region";

/** The regions whose opinion is missing of an application, from the county up. */
export async function opinionsMissing(
  on: Connection,
  { round, application }: { round: RoundRecord; application: ApplicationRecord },
  below: RegionLevel | null,
) {
  if (round.levels.length === 0) return [];
  const given = standingOpinions(await opinionsOn(on, application.id), application.snapshot);
  const all = await regionsOf(on, round.organisation);
  return missingOpinions(round.levels, all, { region: application.region, opinions: given }, below);
}

export type OpinionWish = {
  outcome: OpinionOutcome;
  reason: string;
  /** Revision of the application that its author saw, and the rule set that its verdicts went by. */
  revision: number;
  ruleSet: string;
};

/** Why an opinion was not taken in, besides the round being shut. */
export type OpinionRefusal =
  | RoundShut
  | "stale"
  | "not-submitted"
  | "no-reason"
  /** The round does not ask the level of the seat. */
  | "not-asked"
  /** The county has not said anything yet. */
  | "opinion-missing"
  /** The region's list is handed in: it has to come back first. */
  | "handed-in"
  /** The region recommends as many firms as it may already. */
  | "quota";

/** How many firms of a round a region may recommend beside those it does; `null` where any number. */
export async function placesLeft(
  on: Connection,
  round: RoundRecord,
  region: { id: string; level: RegionLevel },
  /** A firm that does not count. */
  aside = "",
): Promise<number | null> {
  const quota = round.quotas[region.id];
  if (quota === undefined) return null;
  const names = namesWithin(await regionsOf(on, round.organisation), region.id);
  const others = and(
    eq(applications.round, round.id),
    inArray(applications.region, names),
    eq(applications.state, "submitted"),
    eq(opinionAt(region.level), "recommended"),
    sql`${applications.id} <> ${aside}`,
  );
  return Math.max(0, quota - (await on.$count(applications, others)));
}

/** Why the region of an actor's seat has nothing to say of a firm for the first time now; `null` where it has. */
export async function whyNoOpinion(
  on: Connection,
  { region }: Person,
  firm: { round: RoundRecord; application: ApplicationRecord },
): Promise<"not-asked" | "opinion-given" | "opinion-missing" | "handed-in" | null> {
  const { round, application } = firm;
  if (!region || !round.levels.some(({ level }) => level === region.level)) return "not-asked";
  if (application[columnsAt[region.level].opinion] !== null) return "opinion-given";
  if ((await opinionsMissing(on, firm, region.level)).length > 0) return "opinion-missing";
  return (await lastList(on, round.id, region.id))?.stage === "handedIn" ? "handed-in" : null;
}

/** Says for the region of the actor's seat whether it recommends a firm; the last word on a submission counts. */
export function giveOpinion(
  database: Database,
  actor: Actor,
  application: string,
  { outcome, reason, revision, ruleSet }: OpinionWish,
  at: Date,
): Promise<Outcome<OpinionRecord, OpinionRefusal>> {
  const attempt = { act: "give-opinion", seen: revision } as const;
  const write = async (
    inside: Connection,
    basis: ActBasis,
    by: string,
  ): Promise<Outcome<OpinionRecord, OpinionRefusal>> => {
    const { round, submission } = basis;
    const region = actor.kind === "person" ? actor.region : undefined;
    if (!region || !round.levels.some(({ level }) => level === region.level)) return refused("not-asked");
    if (ruleSet !== round.ruleSet) return refused("stale");
    if (!submission || basis.application.state !== "submitted") return refused("not-submitted");
    if (reason.trim() === "") return refused("no-reason");
    if ((await opinionsMissing(inside, basis, region.level)).length > 0) return refused("opinion-missing");
    if ((await lastList(inside, round.id, region.id))?.stage === "handedIn") return refused("handed-in");
    if (outcome === "recommended" && (await placesLeft(inside, round, region, application)) === 0)
      return refused("quota");
    const content = { application, region: region.id, level: region.level, outcome, reason: reason.trim() };
    const of = { snapshot: submission.revision, ruleSet: round.ruleSet, by, at };
    const sealed = { id: randomUUID(), ...content, ...of };
    const row = { ...sealed, hash: sealOfRow(sealed) };
    await inside.insert(opinions).values(row);
    const columns = columnsAt[region.level];
    await touch(inside, basis.application, {
      [columns.opinion]: outcome,
      ...(outcome === "notRecommended" && { [columns.rank]: null }),
      revision: revision + 1,
    });
    await record(inside, actor, "give-opinion", application, at, {
      opinion: row.id,
      region: region.id,
      outcome,
      hash: row.hash,
    });
    return done(row);
  };
  return actOn(database, actor, application, attempt, at, { weigh: () => null, write });
}
