import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { type Actor, acts, matrix, may, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { KnownSeals } from "#lib/text/seal";
import type { Connection, Database } from "../client";
import { admitRound, type RoundShut } from "../programme/admission";
import { applications, rounds, trail, users } from "../schema";
import { breathe } from "./breathe";
import { checkFiles, type Damage, type FilesReport } from "./files-check";
import { checkRecords, type RecordsReport } from "./records-check";
import { type ChainReport, checkTrail } from "./trail";

type TrailRow = typeof trail.$inferSelect;

/** A row of the trail with the names of whoever acted and of what it was done to, where they are known. */
export type TrailPageLine = TrailRow & { person: string | null; firm: string | null; round: string | null };

/** `act` alone, and rows before that number; both for the next page. */
export type TrailFilter = { act?: string; before?: number };

export type TrailPage = { lines: TrailPageLine[]; more: boolean };

/** How many rows a page shows. */
const linesAPage = 100;

async function namedLines(on: Connection, rows: readonly TrailRow[]): Promise<TrailPageLine[]> {
  const subjects = [...new Set(rows.map(({ sheet }) => sheet))];
  const persons = [...new Set(rows.flatMap(({ user }) => (user === null ? [] : [user])))];
  if (subjects.length === 0) return [];
  const [people, firms, named] = await Promise.all([
    on
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(inArray(users.id, [...persons, ...subjects])),
    on
      .select({
        id: applications.id,
        sheet: applications.sheet,
        name: applications.firmName,
        round: applications.round,
      })
      .from(applications)
      .where(or(inArray(applications.id, subjects), inArray(applications.sheet, subjects))),
    on.select({ id: rounds.id, name: rounds.name }).from(rounds).where(inArray(rounds.id, subjects)),
  ]);
  const person = new Map(people.map(({ id, name }) => [id, name]));
  const firm = new Map(firms.flatMap(({ id, sheet, name }) => [[id, name] as const, [sheet ?? id, name] as const]));
  const round = new Map(named.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    person: person.get(row.user ?? "") ?? null,
    firm: firm.get(row.sheet) ?? null,
    round: round.get(row.sheet) ?? person.get(row.sheet) ?? null,
  }));
}

/** How many numbers of rows are looked through at once: a few milliseconds. */
const stretch = 5_000;

async function pageOf(on: Connection, scope: SQL, { act, before }: TrailFilter): Promise<TrailPage> {
  const [last] = await on.select({ id: trail.id }).from(trail).orderBy(desc(trail.id)).limit(1);
  const isWanted = act === undefined ? scope : and(scope, eq(trail.act, act));
  const rows: TrailRow[] = [];
  for (let to = Math.min(before ?? Infinity, (last?.id ?? 0) + 1); to > 1 && rows.length <= linesAPage; to -= stretch) {
    const within = and(lt(trail.id, to), gte(trail.id, to - stretch));
    const batch = on.select().from(trail).where(and(within, isWanted)).orderBy(desc(trail.id));
    rows.push(...(await batch.limit(linesAPage + 1 - rows.length)));
    await breathe();
  }
  return { lines: await namedLines(on, rows.slice(0, linesAPage)), more: rows.length > linesAPage };
}

/** What was done with the records of the actor's organisation, the latest first. */
export async function readOrganisationTrail(
  { db }: Database,
  actor: Actor,
  filter: TrailFilter,
): Promise<Outcome<TrailPage, "not-found">> {
  if (actor.kind !== "person" || actor.organisation === null) return refused("not-found");
  if (refusalOf(actor, "read-trail", { of: "organisation", id: actor.organisation })) return refused("not-found");
  return done(await pageOf(db, eq(trail.organisation, actor.organisation), filter));
}

/** Whether a row tells of what a firm did with its own sheet, such as the fact behind which it put a file. */
const isOfSheet = ({ act }: TrailRow): boolean => acts.some((each) => each === act && matrix[each].of === "sheet");

/**
 * What was done with a round, its applications and their sheets, by whomever, the latest first. Before the deadline of
 * a sealed round, that a firm did something, without what.
 */
export async function readRoundTrail(
  { db }: Database,
  actor: Actor,
  round: string,
  filter: TrailFilter,
  at: Date,
): Promise<Outcome<TrailPage, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-round", round, at);
  if (!admitted.ok) return admitted;
  if (refusalOf(actor, "read-trail", { of: "organisation", id: admitted.value.organisation }))
    return refused("not-found");
  const ofRound = sql`(${trail.sheet} = ${round}
    or exists (select 1 from applications a where a.id = ${trail.sheet} and a.round = ${round})
    or exists (select 1 from applications a where a.sheet = ${trail.sheet} and a.round = ${round}))`;
  const page = await pageOf(db, ofRound, filter);
  if ((await admitRound(db, actor, "read-application", round, at)).ok) return done(page);
  return done({ ...page, lines: page.lines.map((line) => (isOfSheet(line) ? { ...line, detail: {} } : line)) });
}

/** Damaged files that a check names. */
const actsAtMost = 20;

/** What a check of the whole trail found, and of the records whose hashes it keeps. */
export type TrailReport = { chain: ChainReport; records: RecordsReport; files: FilesReport };

/**
 * Checks the trail of the whole service, and the files of which it tells; for the operator.
 * @param look says what became of a file; `null` where it is what was stored
 * @param seals every seal that a rule set has or had
 */
export async function verifyTrail(
  database: Database,
  actor: Actor,
  look: (hash: string, size: number | null) => Promise<Damage | null>,
  seals: KnownSeals,
): Promise<Outcome<TrailReport, "not-found">> {
  if (!may(actor, "verify-trail", { of: "service" })) return refused("not-found");
  return done({
    chain: await checkTrail(database),
    records: await checkRecords(database, seals),
    files: await checkFiles(database, look, actsAtMost),
  });
}
