import type { Act, Actor } from "#lib/access";
import type { Reach } from "#lib/cohort/catalogue";
import { find, rowsOf, type Selection } from "#lib/cohort/query";
import { type Askable, type View, viewIn } from "#lib/cohort/view";
import { noChange, type WhatIf, whatIf } from "#lib/cohort/what-if";
import { done, type Outcome, type Refused } from "#lib/outcome";
import type { Leaves, MovedThresholds } from "#lib/rules/leaves";
import type { Database } from "../client";
import { breathe } from "../service/breathe";
import { admitPart, admitRound, isWithin, type RoundRecord, type RoundShut } from "./admission";
import { boardOf } from "./board-cache";
import { type BoardMemory, type BoardRow, readRows } from "./board-columns";

export type { BoardRow } from "./board-columns";

/** A round is being read into memory for the first time: so many firms of so many are there. */
export type Reading = { reading: { done: number; total: number } };

/** One page of a round as somebody wants to see it. */
export type BoardPage = {
  round: RoundRecord;
  askable: Askable;
  view: View;
  /** All firms of the round, whatever the view lets through. */
  size: number;
  rows: BoardRow[];
} & Pick<Selection, "count" | "facets" | "criteria">;

type Admitted = { round: RoundRecord; reach: Reach };

/** A sealed round is shown before its deadline, too, but only how far its firms are. */
async function admitReader(
  { db }: Database,
  actor: Actor,
  act: Act,
  id: string,
  at: Date,
): Promise<{ ok: true; value: Admitted } | Refused<RoundShut>> {
  const whole = await admitRound(db, actor, act, id, at);
  if (whole.ok) return done({ round: whole.value, reach: "all" });
  if (whole.reason !== "sealed") return whole;
  const part = await admitRound(db, actor, "read-round", id, at);
  return part.ok ? done({ round: part.value, reach: "states" }) : part;
}

const askableOf = (leaves: Leaves, reach: Reach): Askable => ({ criteria: leaves.criteria.map(({ id }) => id), reach });

const numbersOf = ({ columns }: BoardMemory, places: readonly number[]): number[] =>
  places.map((place) => columns.numbers[place] as number);

/**
 * The page of a round that an address asks for, with counts beside every value.
 * @param leaves the round's rule set, compiled for its occasion
 */
export async function readBoard(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  params: URLSearchParams,
  at: Date,
): Promise<Outcome<BoardPage | Reading, RoundShut>> {
  const admitted = await admitReader(database, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const { round, reach } = admitted.value;
  const board = await boardOf(database, id, leaves);
  if (!board.ready) return done({ reading: { done: board.done, total: board.total } });
  const askable = askableOf(leaves, reach);
  const view = viewIn(params, askable);
  const { held } = board;
  const { rows, ...found } = find(held.columns, view, askable);
  const page = await readRows(database, id, leaves, numbersOf(held, rows), reach);
  return done({ round, askable, view, size: held.columns.size, rows: page, ...found });
}

/** Numbers of all the firms that a view lets through, in its order: what an export of it holds, or another act on all. */
export async function readNumbers(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  params: URLSearchParams,
  at: Date,
  act: Act = "export",
): Promise<Outcome<{ view: View; numbers: number[] }, RoundShut>> {
  const admitted = await admitPart(database.db, actor, act, id, at);
  if (!admitted.ok) return admitted;
  const board = await boardOf(database, id, leaves, { patience: 2 ** 31 - 1 });
  if (!board.ready) throw new Error(`round ${id} was not read`);
  const askable = askableOf(leaves, "all");
  const view = viewIn(params, askable);
  return done({ view, numbers: numbersOf(board.held, rowsOf(board.held.columns, view, askable)) });
}

/** How many firms may stand side by side. */
export const mostCompared = 4;

/**
 * Up to four firms of a round by their numbers.
 * @param leaves the round's rule set, compiled for its occasion
 */
export async function readFirms(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  numbers: readonly number[],
  at: Date,
): Promise<Outcome<{ round: RoundRecord; rows: BoardRow[] }, RoundShut>> {
  const admitted = await admitPart(database.db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const wanted = [...new Set(numbers)].slice(0, mostCompared);
  const rows = await readRows(database, id, leaves, wanted, "all", isWithin(actor));
  return done({ round: admitted.value, rows });
}

/** What moved thresholds would make of a round, with the first firms that would come in and go out. */
export type WhatIfPage = {
  round: RoundRecord;
  found: Omit<WhatIf, "entering" | "leaving">;
  entering: { count: number; rows: BoardRow[] };
  leaving: { count: number; rows: BoardRow[] };
};

/** So many firms are judged before others have their turn. */
const judgedAtOnce = 50_000;

/**
 * Which firms would meet the rule set with other thresholds. Nothing is stored.
 * @param shown so many firms of those that enter and of those that leave are read
 */
export async function readWhatIf(
  database: Database,
  actor: Actor,
  id: string,
  leaves: Leaves,
  moved: MovedThresholds,
  shown: { entering: number; leaving: number },
  at: Date,
): Promise<Outcome<WhatIfPage | Reading, RoundShut>> {
  const admitted = await admitRound(database.db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const board = await boardOf(database, id, leaves, { withBounds: true });
  if (!board.ready) return done({ reading: { done: board.done, total: board.total } });
  const { held } = board;
  const change = noChange();
  const { size } = held.columns;
  for (let from = 0; from < size; from += judgedAtOnce) {
    if (from > 0) await breathe();
    whatIf(held.columns, held.bounds, moved, from, Math.min(size, from + judgedAtOnce), change);
  }
  const { entering, leaving, ...counts } = change;
  const first = async (places: number[], count: number) => {
    const numbers = numbersOf(held, places).sort((one, other) => one - other);
    return { count: numbers.length, rows: await readRows(database, id, leaves, numbers.slice(0, count), "all") };
  };
  return done({
    round: admitted.value,
    found: counts,
    entering: await first(entering, shown.entering),
    leaving: await first(leaving, shown.leaving),
  });
}
