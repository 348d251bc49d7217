import type { Actor } from "#lib/access";
import { noChange, type Verdict, verdicts, type WhatIf, whatIf } from "#lib/cohort/what-if";
import { done, type Outcome } from "#lib/outcome";
import type { Leaves, MovedThresholds } from "#lib/rules/leaves";
import type { Database } from "../client";
import { breathe } from "../service/breathe";
import { admitPart, namesReached, type RoundRecord, type RoundShut } from "./admission";
import { numbersOf, type Reading } from "./board";
import { boardOf } from "./board-cache";
import { heldRows } from "./board-columns";
import type { BoardRow } from "./board-rows";

/** A move from one verdict to another: how many firms make it, and the first of them. */
export type VerdictMove = { from: Verdict; to: Verdict; count: number; rows: BoardRow[] };

/** What moved thresholds would make of a round, with the firms whose verdict would change. */
export type WhatIfPage = { round: RoundRecord; found: Omit<WhatIf, "moved">; moves: VerdictMove[] };

/** So many firms are judged before others have their turn. */
const judgedAtOnce = 50_000;

/**
 * Which firms would have which verdict with other thresholds. Nothing is stored.
 * @param most so many firms of a move are read, by its ends
 */
export async function readWhatIf(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  moved: MovedThresholds,
  most: (from: Verdict, to: Verdict) => number,
  at: Date,
): Promise<Outcome<WhatIfPage | Reading, RoundShut>> {
  const admitted = await admitPart(database.db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const board = await boardOf(database, id, leaves, { withBounds: true });
  if (!board.ready) return done({ reading: { done: board.done, total: board.total } });
  const { held } = board;
  const change = noChange();
  const { size } = held.columns;
  const within = namesReached(actor);
  for (let from = 0; from < size; from += judgedAtOnce) {
    if (from > 0) await breathe();
    whatIf(held.columns, held.bounds, moved, from, Math.min(size, from + judgedAtOnce), change, within);
  }
  const { moved: movedPlaces, ...found } = change;
  const ends = verdicts.flatMap((to) =>
    verdicts.flatMap((from) => {
      const numbers = numbersOf(held, movedPlaces[from][to]).sort((one, other) => one - other);
      return numbers.length === 0 ? [] : [{ from, to, count: numbers.length, shown: numbers.slice(0, most(from, to)) }];
    }),
  );
  const shown = ends.flatMap((move) => move.shown);
  const rows = await heldRows(database, held, shown);
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const moves = ends.map(
    ({ shown, ...move }): VerdictMove => ({
      ...move,
      rows: shown.flatMap((number) => rowOf.get(number) ?? []),
    }),
  );
  return done({ round: admitted.value, found, moves });
}
