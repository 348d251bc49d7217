import { createHash, randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { type Candidate, type DrawSettings, draw, type Lot } from "#lib/cohort/draw";
import { done, type Outcome, refused } from "#lib/outcome";
import { columnsVersion } from "#lib/programme/columns";
import { countedStandings } from "#lib/programme/standing";
import { canonical } from "#lib/text/canonical";
import type { Database } from "../client";
import { applications, draws } from "../schema";
import { breathe } from "../service/breathe";
import { sealOfDraw, sha256 } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationRecord, admitRound, type RoundShut } from "./admission";
import { isJudging } from "./outdated-columns";

export type DrawRecord = typeof draws.$inferSelect;

/** A draw with whether it was drawn from what the board holds now, and whether drawing again gives the same firms. */
export type CheckedDraw = { draw: DrawRecord; sameFirms: boolean; sameBasis: boolean };

const page = 1_000;

/** A firm's lot: anybody with the seed and the firm's number in the round can compute it with `sha256sum`. */
const ticketOf = (seed: string, number: number): string => sha256(`${seed}:${number}`);

type Basis = Pick<DrawRecord, "round" | "seed" | "columnsVersion">;

/**
 * Everybody whose submission counts, in the order of their numbers, with a hash over all that decides; both
 * as the columns of that version told it.
 */
async function basisOf({ db }: Database, { round, seed, columnsVersion: version }: Basis) {
  const nearest = version === null ? applications.formerNearest : applications.nearest;
  const candidates: Candidate[] = [];
  const hash = createHash("sha256");
  for (let last = 0; ; ) {
    const rows = await db
      .select({
        application: applications.id,
        number: applications.number,
        nearest,
        certainty: applications.certainty,
        contradictions: applications.contradictions,
        oddities: applications.oddities,
      })
      .from(applications)
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
    for (const { number, ...row } of rows) {
      hash.update(`${canonical({ number, ...row })}\n`);
      candidates.push({ ...row, ticket: ticketOf(seed, number) });
      last = number;
    }
    if (rows.length < page) return { candidates, drawnFrom: hash.digest("hex") };
    await breathe();
  }
}

/** Marks the firms of a draw on the board; what an earlier draw marked stays. */
async function mark(database: Database, round: string, drawn: readonly Lot[]): Promise<void> {
  for (let from = 0; from < drawn.length; from += page / 4) {
    const ids = JSON.stringify(drawn.slice(from, from + page / 4).map(({ application }) => application));
    await database.transaction((inside) =>
      inside
        .update(applications)
        .set({ drawn: true })
        .where(and(eq(applications.round, round), sql`${applications.id} in (select value from json_each(${ids}))`)),
    );
    await breathe();
  }
}

/**
 * Draws whom to visit in a round and records seed, settings, basis and result; marks them on the board. Refuses as
 * `judging` while what the board shows is still being worked out.
 */
export async function drawVisits(
  database: Database,
  actor: Actor,
  round: string,
  { seed, settings }: { seed: string; settings: DrawSettings },
  at: Date,
): Promise<Outcome<DrawRecord, RoundShut | "nobody-to-draw" | "judging">> {
  const allowed = await admitRound(database.db, actor, "draw-visits", round, at);
  if (!allowed.ok) return allowed;
  if (await isJudging(database, allowed.value)) return refused("judging");
  const { candidates, drawnFrom } = await basisOf(database, { round, seed, columnsVersion });
  const drawn = draw(candidates, settings);
  if (drawn.length === 0) return refused("nobody-to-draw");
  const outcome = await database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    if (admitted.value.ruleSet !== allowed.value.ruleSet) return refused("judging");
    const by = actor.kind === "person" ? actor.user : actor.kind;
    const row: DrawRecord = { id: randomUUID(), round, seed, settings, drawn, drawnFrom, columnsVersion, by, at };
    await inside.insert(draws).values(row);
    const detail = { draw: row.id, seed, drawn: drawn.length, drawnFrom, hash: sealOfDraw(row) };
    await record(inside, actor, "draw-visits", round, at, detail);
    return done(row);
  });
  if (outcome.ok) await mark(database, round, drawn);
  return outcome;
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

/** Draws again from a recorded seed and settings, changes nothing, and compares. */
export async function checkDraw(
  database: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<CheckedDraw, RoundShut>> {
  const [row] = await database.db.select().from(draws).where(eq(draws.id, id));
  if (!row) return refused("not-found");
  const admitted = await admitRound(database.db, actor, "read-application", row.round, at);
  if (!admitted.ok) return admitted;
  const { candidates, drawnFrom } = await basisOf(database, row);
  const { near = 0, oddities = 0, share = 0 } = row.settings;
  const again = draw(candidates, { near, oddities, share });
  return done({
    draw: row,
    sameFirms: canonical(again) === canonical(row.drawn),
    sameBasis: drawnFrom === row.drawnFrom,
  });
}
