import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Columns } from "#lib/cohort/columns";
import { scoresOfOthers } from "#lib/cohort/others";
import { type Part, type Picture, pictureOf } from "#lib/cohort/picture";
import { type Spread, spreadOf } from "#lib/cohort/spread";
import { done, type Outcome } from "#lib/outcome";
import type { Leaves } from "#lib/rules/leaves";
import { endOfDay } from "#lib/text/day";
import { nameOrder } from "#lib/text/languages";
import type { Database } from "../client";
import { applications, rounds } from "../schema";
import { admit, type Shut } from "../sheets/admission";
import { admitPart, namesReached, type RoundRecord, type RoundShut } from "./admission";
import type { Reading } from "./board";
import { boardOf } from "./board-cache";

export type PictureShown = {
  round: RoundRecord;
  picture: Picture;
  /** What can be chosen, most firms first. */
  regions: string[];
  industries: string[];
};

/** The industries of the firms of some regions: those of others are nobody's to read. */
function industriesWithin({ size, coded: { region, industry } }: Columns, within: readonly string[]): string[] {
  const isWithin = region.words.map((word) => within.includes(word));
  const found = new Set<number>();
  for (let row = 0; row < size; row++)
    if (isWithin[region.codes[row] as number]) found.add(industry.codes[row] as number);
  return industry.words.filter((_, code) => found.has(code));
}

/** The picture of a round, or of one region or industry of it. */
export async function readPicture(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  part: Part,
  at: Date,
): Promise<Outcome<PictureShown | Reading, RoundShut>> {
  const admitted = await admitPart(database.db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const board = await boardOf(database, id, leaves);
  if (!board.ready) return done({ reading: { done: board.done, total: board.total } });
  const { columns } = board.held;
  const within = namesReached(actor);
  const choices = (words: readonly string[]) => words.filter((word) => word !== "").sort(nameOrder);
  return done({
    round: admitted.value,
    picture: pictureOf(
      columns,
      leaves.criteria.map((criterion) => criterion.id),
      part,
      { within },
    ),
    regions: choices(columns.coded.region.words.filter((word) => within?.includes(word) ?? true)),
    industries: choices(within ? industriesWithin(columns, within) : columns.coded.industry.words),
  });
}

const spreadDimensions = ["level", "capability"] as const;
export type Spreads = { [dimension in (typeof spreadDimensions)[number]]: Spread | null };

/**
 * Where the actor's firm stands among the others of its round; `null` where it has submitted nothing there, where the
 * round is still sealed, or while the round is being read.
 */
export async function readSpreads(
  database: Database,
  actor: Actor,
  leaves: Leaves,
  at: Date,
): Promise<Outcome<Spreads | null, Shut>> {
  const sheet = await admit(database.db, actor, "read-result");
  if (!sheet.ok) return sheet;
  const [row] = await database.db
    .select({ application: applications, sealed: rounds.sealed, closesOn: rounds.closesOn })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.sheet, sheet.value.id));
  if (!row || row.application.snapshot === null) return done(null);
  if (row.sealed && at < endOfDay(row.closesOn)) return done(null);
  const { round, number, level, capability } = row.application;
  const board = await boardOf(database, round, leaves);
  if (!board.ready) return done(null);
  const { columns } = board.held;
  const spread = (dimension: keyof Spreads, score: number | null) =>
    score === null ? null : spreadOf(scoresOfOthers(columns, number, dimension), score);
  return done({ level: spread("level", level), capability: spread("capability", capability) });
}
