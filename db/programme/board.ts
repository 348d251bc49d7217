import type { Act, Actor } from "#lib/access";
import { type Askable, askableOf, usualColumns } from "#lib/cohort/askable";
import type { Reach } from "#lib/cohort/catalogue";
import { figureAt, placeOf } from "#lib/cohort/columns";
import { find, rowsOf, type Selection } from "#lib/cohort/query";
import type { View } from "#lib/cohort/view";
import { done, type Outcome, type Refused } from "#lib/outcome";
import { isAssessed } from "#lib/programme/round";
import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { admitPart, isWithin, namesReached, type RoundRecord, type RoundShut } from "./admission";
import { boardOf } from "./board-cache";
import { type BoardMemory, heldRows, heldView } from "./board-columns";
import { type BoardRow, readRows } from "./board-rows";
import { regionNamerOf } from "./seat-region";

export type { BoardRow } from "./board-rows";

/** A round is being read into memory for the first time: so many firms of so many are there. */
export type Reading = { reading: { done: number; total: number } };

/** One page of a round as somebody wants to see it. */
export type BoardPage = {
  round: RoundRecord;
  askable: Askable;
  view: View;
  rows: (BoardRow & { figures: Figures })[];
} & Pick<Selection, "count" | "size" | "withdrawn" | "facets" | "choices" | "criteria">;

/** Figures by their columns, and whether they were verified; absent where one is not exactly known. */
export type Figures = Readonly<Record<string, { value: number; isVerified: boolean }>>;

type Admitted = { round: RoundRecord; reach: Reach };

/** A sealed round is shown before its deadline, too, but only how far its firms are. */
async function admitReader(
  { db }: Database,
  actor: Actor,
  act: Act,
  id: string,
  at: Date,
): Promise<{ ok: true; value: Admitted } | Refused<RoundShut>> {
  const whole = await admitPart(db, actor, act, id, at);
  if (whole.ok) return done({ round: whole.value, reach: "all" });
  if (whole.reason !== "sealed") return whole;
  const part = await admitPart(db, actor, "read-round", id, at);
  return part.ok ? done({ round: part.value, reach: "states" }) : part;
}

/** The numbers of the firms at some places of a round in memory. */
export const numbersOf = ({ columns }: BoardMemory, places: readonly number[]): number[] =>
  places.map((place) => columns.numbers[place] as number);

/** A row with the figures that a view shows. */
function withFigures(
  { columns }: BoardMemory,
  row: BoardRow,
  askable: Askable,
  view: View,
): BoardRow & { figures: Figures } {
  if (askable.reach !== "all") return { ...row, figures: {} };
  const place = placeOf(columns, row.number);
  const chosen = view.columns ?? usualColumns(askable);
  const shown = askable.figures.flatMap((id, figure) => {
    const found = chosen.includes(id) ? figureAt(columns, figure, place) : null;
    return found ? [[id, found] as const] : [];
  });
  return { ...row, figures: Object.fromEntries(shown) };
}

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
  const askable = askableOf(leaves, reach, namesReached(actor), isAssessed(round));
  const { held } = board;
  const view = heldView(held, params, askable);
  const { rows, ...found } = find(held.columns, view, askable);
  const numbers = numbersOf(held, rows);
  const page =
    reach === "all"
      ? await heldRows(database, held, numbers)
      : await readRows(database, id, leaves, numbers, { regionOf: held.regionOf, reach });
  return done({ round, askable, view, rows: page.map((row) => withFigures(held, row, askable, view)), ...found });
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
  const askable = askableOf(leaves, "all", namesReached(actor), isAssessed(admitted.value));
  const view = heldView(board.held, params, askable);
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
  const regionOf = await regionNamerOf(database.db, id);
  const rows = await readRows(database, id, leaves, wanted, { regionOf, reach: "all", within: isWithin(actor) });
  return done({ round: admitted.value, rows });
}
