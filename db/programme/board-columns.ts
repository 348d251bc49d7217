import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Askable } from "#lib/cohort/askable";
import { bytesOf, type Columns, emptyColumns, placeOf, setRow } from "#lib/cohort/columns";
import { emptyLeafColumns, type LeafColumns, leafBytesOf, setBounds } from "#lib/cohort/leaf-columns";
import { type View, viewIn } from "#lib/cohort/view";
import { judgedBy } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { applications as a, regions, rounds } from "../schema";
import { breathe } from "../service/breathe";
import { type BoardRow, open, type RegionNamer, readRows, revealing } from "./board-rows";

/** How far somebody has read: everything up to this change, and of it up to this number. */
type Mark = { changed: number; number: number };
const start: Mark = { changed: 0, number: -1 };

/** One round in memory. It is true as of its marks; reading what is newer makes it true as of now. */
export type BoardMemory = {
  round: string;
  leaves: Leaves;
  columns: Columns;
  /** The rows that were shown last, by number, as true as the columns. */
  rows: Map<number, BoardRow>;
  read: Mark;
  /** Facts are read when somebody first asks what if. */
  bounds: LeafColumns;
  readBounds: Mark | null;
  /** Firms of the round, and of how many the facts have been read. */
  total: number;
  withBounds: number;
  /** How many firms had been taken off the list: where it has grown, all is read anew. */
  removals: number;
  /** What the bureau calls its regions, and all that decides that: where it has changed, all is read anew. */
  regionOf: RegionNamer;
  regions: string;
};

export const emptyBoard = (round: string, leaves: Leaves): BoardMemory => ({
  round,
  leaves,
  columns: emptyColumns(leaves.criteria.length, undefined, leaves),
  rows: new Map(),
  read: start,
  bounds: emptyLeafColumns(leaves, 1),
  readBounds: null,
  total: 0,
  withBounds: 0,
  removals: 0,
  regionOf: regionNamer([]),
  regions: "[]",
});

/** The view that an address asks for. A region is meant by every spelling that the bureau has, also in views from before. */
export function heldView({ regionOf }: BoardMemory, params: URLSearchParams, askable: Askable): View {
  const view = viewIn(params, askable);
  const { region } = view.values;
  if (!region) return view;
  const named = [...new Set(region.map((name) => regionOf(name) ?? name))].sort();
  return { ...view, values: { ...view.values, region: named } };
}

export const heldBytes = ({ columns, bounds, rows }: BoardMemory): number =>
  bytesOf(columns) + leafBytesOf(bounds) + rows.size * rowBytes;

/** So many rows of a round are kept, each of some 3 KB; the one that was shown longest ago goes first. */
const mostRows = 5_000;
const rowBytes = 3_000;

/** Firms of a round by their numbers, in that order, each with the clauses that it fails: read where they are not kept. */
export async function heldRows(
  database: Database,
  board: BoardMemory,
  numbers: readonly number[],
): Promise<BoardRow[]> {
  const { rows, read, round, leaves, regionOf } = board;
  const missing = numbers.filter((number) => !rows.has(number));
  const found = await readRows(database, round, leaves, missing, { regionOf, reach: "all", isFailingShown: true });
  const fresh = new Map(found.map((row) => [row.number, row]));
  const shown = numbers.flatMap((number) => rows.get(number) ?? fresh.get(number) ?? []);
  // What was read while others read what is newer may be older than what they read.
  if (board.read !== read || board.rows !== rows) return shown;
  for (const row of shown) {
    rows.delete(row.number);
    rows.set(row.number, row);
  }
  for (const number of rows.keys()) {
    if (rows.size <= mostRows) break;
    rows.delete(number);
  }
  return shown;
}

/** So many rows are read at once that nobody else waits longer than a few milliseconds. */
const stride = 200;

/** Rows of one act can share a change: they are told apart by their numbers. */
const newerThan = (round: string, { changed, number }: Mark): SQL =>
  sql`${a.round} = ${round} and (${a.changed}, ${a.number}) > (${changed}, ${number})`;
const inOrder = [asc(a.changed), asc(a.number)] as const;

async function readColumns({ db }: Database, board: BoardMemory): Promise<void> {
  for (;;) {
    const rows = await db
      .select({ ...open, ...revealing, figures: a.figures, changed: a.changed })
      .from(a)
      .where(newerThan(board.round, board.read))
      .orderBy(...inOrder)
      .limit(stride);
    for (const row of rows) {
      const judged = judgedBy(board.leaves, row);
      board.rows.delete(row.number);
      setRow(board.columns, { ...judged, region: board.regionOf(row.region) }, judged.figures);
    }
    const last = rows.at(-1);
    if (last) board.read = { changed: last.changed, number: last.number };
    if (rows.length < stride) return;
    await breathe();
  }
}

async function readBounds({ db }: Database, board: BoardMemory): Promise<void> {
  for (;;) {
    const rows = await db
      .select({
        number: a.number,
        changed: a.changed,
        bounds: a.bounds,
        snapshot: a.snapshot,
        columnsRuleSet: a.columnsRuleSet,
      })
      .from(a)
      .where(newerThan(board.round, board.readBounds ?? start))
      .orderBy(...inOrder)
      .limit(stride);
    for (const row of rows) {
      const { number, bounds } = judgedBy(board.leaves, row);
      const place = placeOf(board.columns, number);
      // A firm that came after the columns were read is read with them next time; its facts then, too.
      if (place < 0) return;
      setBounds(board.bounds, place, bounds);
    }
    const last = rows.at(-1);
    if (last) board.readBounds = { changed: last.changed, number: last.number };
    board.withBounds += rows.length;
    if (rows.length < stride) return;
    await breathe();
  }
}

/** What decides whether all that is held has to be read anew, and how many firms there are. */
async function groundsOf({ db }: Database, round: string) {
  const { name, level, parent, spellings } = regions;
  const rows = await db
    .select({
      removals: rounds.removals,
      total: sql<number>`coalesce((select max(${a.number}) from ${a} where ${a.round} = ${round}), 0)`,
      region: { id: regions.id, name, level, parent, spellings },
    })
    .from(rounds)
    .leftJoin(regions, and(eq(regions.organisation, rounds.organisation), isNull(regions.endedAt)))
    .where(eq(rounds.id, round))
    .orderBy(asc(regions.id));
  return {
    removals: rows[0]?.removals ?? 0,
    total: rows[0]?.total ?? 0,
    regions: rows.flatMap(({ region }) => region ?? []),
  };
}

/** Reads what is newer than what is held. */
export async function refresh(database: Database, board: BoardMemory, withBounds: boolean): Promise<void> {
  const { removals, total, regions } = await groundsOf(database, board.round);
  const named = JSON.stringify(regions);
  if (removals !== board.removals || named !== board.regions)
    Object.assign(board, emptyBoard(board.round, board.leaves), {
      ...{ removals, regions: named, regionOf: regionNamer(regions) },
    });
  board.total = total;
  await readColumns(database, board);
  if (withBounds || board.readBounds) await readBounds(database, board);
}
