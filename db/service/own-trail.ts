import { sql } from "drizzle-orm";
import { type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { KnownSeals } from "#lib/text/seal";
import type { Connection, Database } from "../client";
import { trail } from "../schema";
import { checkRecords, type RecordsReport } from "./records-check";
import { type ChainReport, checkTrail } from "./trail";

/** What a bureau's check of its trail found: of the chain, which is one for the service, and of its own records. */
export type OwnTrailReport = { chain: ChainReport; records: RecordsReport };

/** Problems that are looked for in all of the service, of which a bureau is told its own. */
const mostLookedFor = 1_000;

/** The applications of a bureau, their sheets, and its rounds. */
const subjectsOf = (organisation: string) => sql`(select a.id from applications a
    join rounds r on r.id = a.round where r.organisation = ${organisation}
  union select a.sheet from applications a join rounds r on r.id = a.round
    where r.organisation = ${organisation} and a.sheet is not null
  union select r.id from rounds r where r.organisation = ${organisation})`;

async function ownAmong(on: Connection, organisation: string, subjects: readonly string[]): Promise<Set<string>> {
  const rows = await on.all<{ id: string }>(sql`select value as id from json_each(${JSON.stringify(subjects)})
    where value in ${subjectsOf(organisation)}`);
  return new Set(rows.map(({ id }) => id));
}

/** The check that runs: a long one is gone through once, however many ask for it meanwhile. */
const running = new Map<string, Promise<OwnTrailReport>>();

async function check(database: Database, organisation: string, seals: KnownSeals): Promise<OwnTrailReport> {
  const chain = await checkTrail(database);
  const which = sql`${trail.sheet} in ${subjectsOf(organisation)}`;
  const { checked, problems } = await checkRecords(database, seals, mostLookedFor, which);
  const own = await ownAmong(database.db, organisation, [...new Set(problems.map(({ subject }) => subject))]);
  return { chain, records: { checked, problems: problems.filter(({ subject }) => own.has(subject)) } };
}

/**
 * Checks the chain of the trail, and what it keeps of the records of the actor's organisation; for whoever reads that
 * trail. Others have their turn in between.
 * @param seals every seal that a rule set has or had
 */
export async function verifyOwnTrail(
  database: Database,
  actor: Actor,
  seals: KnownSeals,
): Promise<Outcome<OwnTrailReport, "not-found">> {
  if (actor.kind !== "person" || actor.organisation === null) return refused("not-found");
  const { organisation } = actor;
  if (refusalOf(actor, "read-trail", { of: "organisation", id: organisation })) return refused("not-found");
  const name = `${database.url} ${organisation}`;
  const now = running.get(name) ?? check(database, organisation, seals).finally(() => running.delete(name));
  running.set(name, now);
  return done(await now);
}
