import { createHash, randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { draw } from "#lib/cohort/draw";
import { drawVisitLots, type VisitCandidate, type VisitSettings } from "#lib/cohort/visit-draw";
import { done, type Outcome, refused } from "#lib/outcome";
import { verifiedValues } from "#lib/programme/application-facts";
import { columnsVersion } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import { countedStandings } from "#lib/programme/standing";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { overlaid } from "#lib/rules/keys";
import { triggersOf, type VisitRule } from "#lib/rules/visit-rule";
import { canonical } from "#lib/text/canonical";
import { dayOf, yearOf } from "#lib/text/day";
import type { Database } from "../client";
import { applications, draws, factVerifications, rounds, snapshots } from "../schema";
import { breathe } from "../service/breathe";
import { sealOfDraw, sha256 } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationRecord, admitRound, type RoundShut } from "./admission";
import { isJudging } from "./outdated-columns";
import { regionNamerOf } from "./seat-region";

export type DrawRecord = typeof draws.$inferSelect;

/** A draw with whether it was drawn from what the board holds now, and whether drawing again gives the same firms. */
export type CheckedDraw = { draw: DrawRecord; sameFirms: boolean; sameBasis: boolean };

const page = 1_000;

/**
 * The present way of drawing. 2: regions as lists have them; 3: as the bureau calls them; 4: what only a
 * self-assessment shows is no reason where a firm may do without one.
 */
const method = 4;

/** A firm's lot: anybody with the seed and the firm's number in the round can compute it with `sha256sum`. */
const ticketOf = (seed: string, number: number): string => sha256(`${seed}:${number}`);

type Basis = Pick<DrawRecord, "round" | "seed" | "columnsVersion" | "method">;

/** A firm as it is drawn, with what it says of itself where a rule looks at that. */
type Ground = VisitCandidate & { number: number; unknown: readonly string[] };

/** A page of everybody whose submission counts, by their numbers, as the columns of that version told it. */
async function groundsOf(
  { db }: Database,
  { round, seed, columnsVersion: version }: Basis,
  rule: VisitRule | null,
  last: number,
): Promise<Ground[]> {
  const rows = await db
    .select({
      application: applications.id,
      number: applications.number,
      nearest: version === null ? applications.formerNearest : applications.nearest,
      certainty: applications.certainty,
      contradictions: applications.contradictions,
      oddities: applications.oddities,
      region: applications.region,
      submittedAt: applications.submittedAt,
      // Facts are long: they are only read where a rule looks at them.
      facts: rule ? snapshots.facts : sql<null>`null`,
    })
    .from(applications)
    .leftJoin(snapshots, and(eq(snapshots.sheet, applications.sheet), eq(snapshots.revision, applications.snapshot)))
    .where(
      and(
        eq(applications.round, round),
        gt(applications.number, last),
        isNotNull(applications.snapshot),
        version === null ? ne(applications.state, "withdrawn") : inArray(applications.state, [...countedStandings]),
      ),
    )
    .orderBy(asc(applications.number))
    .limit(page);
  const verified = rule ? await verifiedOf(db, rows) : new Map<string, ReadonlyMap<FactKey, FactValue>>();
  return rows.map(({ facts, submittedAt, ...row }) => {
    const year = yearOf(dayOf(submittedAt ?? new Date(0)));
    const known = overlaid(facts ?? {}, verified.get(row.application) ?? new Map());
    const { hold, unknown } = rule ? triggersOf(rule, known, year) : { hold: [], unknown: [] };
    return { ...row, ticket: ticketOf(seed, row.number), triggers: hold, unknown };
  });
}

/** What was verified of some applications. */
async function verifiedOf(db: Database["db"], rows: readonly { application: string }[]) {
  const ids = JSON.stringify(rows.map(({ application }) => application));
  const found = await db
    .select()
    .from(factVerifications)
    .where(sql`${factVerifications.application} in (select value from json_each(${ids}))`)
    .orderBy(asc(factVerifications.at), asc(factVerifications.revision));
  const byFirm = new Map<string, (typeof found)[number][]>();
  for (const row of found) byFirm.set(row.application, [...(byFirm.get(row.application) ?? []), row]);
  return new Map([...byFirm].map(([application, own]) => [application, verifiedValues(own)]));
}

/** How a way of drawing sees what the board holds of a firm. */
async function lookOf({ db }: Database, { round: id, method }: Basis): Promise<(ground: Ground) => Ground> {
  const way = method ?? 1;
  const regionOf = way < 3 ? regionNamer([]) : await regionNamerOf(db, id);
  const [round] = await db.select({ asked: rounds.selfAssessment }).from(rounds).where(eq(rounds.id, id));
  const blank = way >= 4 && round?.asked !== "required" ? { certainty: null, oddities: 0 } : {};
  return (ground) => ({ ...ground, ...blank, region: regionOf(ground.region) });
}

/** All whose submission counts, with a hash over all that decides, and of how many nobody can tell a trigger. */
async function basisOf(database: Database, basis: Basis, rule: VisitRule | null) {
  const candidates: VisitCandidate[] = [];
  const unknown: Record<string, number> = {};
  const look = await lookOf(database, basis);
  const hash = createHash("sha256");
  for (let last = 0; ; ) {
    const grounds = await groundsOf(database, basis, rule, last);
    for (const { ticket, unknown: untold, ...ground } of grounds.map(look)) {
      const { region: _, triggers: __, ...former } = ground;
      hash.update(`${canonical(basis.method === null ? former : ground)}\n`);
      candidates.push({ ...ground, ticket });
      for (const id of untold) unknown[id] = (unknown[id] ?? 0) + 1;
      last = ground.number;
    }
    if (grounds.length < page) return { candidates, unknown, drawnFrom: hash.digest("hex") };
    await breathe();
  }
}

/**
 * Draws whom to visit in a round and records seed, settings, basis and result. It may be drawn as often as one likes:
 * only the draw that is chosen counts. Refuses as `judging` while what the board shows is still being worked out.
 * @param rule whom the authorities have visited; `null` where nothing of the kind was read
 */
export async function drawVisits(
  database: Database,
  actor: Actor,
  round: string,
  { seed, settings, rule }: { seed: string; settings: VisitSettings; rule: VisitRule | null },
  at: Date,
): Promise<Outcome<DrawRecord, RoundShut | "nobody-to-draw" | "judging">> {
  const allowed = await admitRound(database.db, actor, "draw-visits", round, at);
  if (!allowed.ok) return allowed;
  if (await isJudging(database, allowed.value)) return refused("judging");
  const how = { round, seed, columnsVersion, method };
  const { candidates, unknown, drawnFrom } = await basisOf(database, how, rule);
  const drawn = drawVisitLots(candidates, settings);
  if (drawn.length === 0) return refused("nobody-to-draw");
  return database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    if (admitted.value.ruleSet !== allowed.value.ruleSet) return refused("judging");
    const by = actor.kind === "person" ? actor.user : actor.kind;
    const went = rule && { id: rule.id, unknown };
    const row: DrawRecord = { ...how, id: randomUUID(), settings, drawn, drawnFrom, rule: went, by, at };
    await inside.insert(draws).values(row);
    const detail = { draw: row.id, seed, drawn: drawn.length, drawnFrom, hash: sealOfDraw(row) };
    await record(inside, actor, "draw-visits", round, at, detail);
    return done(row);
  });
}

/** The draws of a round, newest first. */
export async function listDraws(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<DrawRecord[], RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", round, at);
  if (!admitted.ok) return admitted;
  return done(await db.select().from(draws).where(eq(draws.round, round)).orderBy(desc(draws.at)));
}

/** A drawn firm as the board knows it now. */
export type DrawnFirm = Pick<
  ApplicationRecord,
  "id" | "number" | "firmName" | "uscc" | "region" | "state" | "verified"
> & {
  reasons: readonly string[];
};

/** A page of the firms of a draw, in the order of their numbers. */
export async function readDrawnFirms(
  { db }: Database,
  actor: Actor,
  { round, drawn }: DrawRecord,
  { from, count }: { from: number; count: number },
  at: Date,
): Promise<Outcome<DrawnFirm[], RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", round, at);
  if (!admitted.ok) return admitted;
  const reasons = new Map(drawn.map((each) => [each.application, each.reasons]));
  const { id, number, firmName, uscc, region, state, verified } = applications;
  const ids = JSON.stringify([...reasons.keys()]);
  const rows = await db
    .select({ id, number, firmName, uscc, region, state, verified })
    .from(applications)
    .where(and(eq(applications.round, round), sql`${id} in (select value from json_each(${ids}))`))
    .orderBy(asc(number))
    .limit(count)
    .offset(from);
  return done(rows.map((row) => ({ ...row, reasons: reasons.get(row.id) ?? [] })));
}

/** Draws again as it was drawn, by its way and its rule, changes nothing, and compares. */
export async function checkDraw(
  database: Database,
  actor: Actor,
  id: string,
  rules: readonly VisitRule[],
  at: Date,
): Promise<Outcome<CheckedDraw, RoundShut>> {
  const [row] = await database.db.select().from(draws).where(eq(draws.id, id));
  if (!row) return refused("not-found");
  const admitted = await admitRound(database.db, actor, "read-application", row.round, at);
  if (!admitted.ok) return admitted;
  const rule = rules.find((each) => each.id === row.rule?.id) ?? null;
  const { candidates, drawnFrom } = await basisOf(database, row, rule);
  const { near = 0, oddities = 0, share = 0, atMost = 0, regionAtLeast = 0, regionAtMost = 0 } = row.settings;
  const again =
    row.method === null
      ? draw(candidates, { near, oddities, share })
      : drawVisitLots(candidates, { near, oddities, share, atMost, regionAtLeast, regionAtMost });
  return done({
    draw: row,
    sameFirms: canonical(again) === canonical(row.drawn),
    sameBasis: drawnFrom === row.drawnFrom,
  });
}
