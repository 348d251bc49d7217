import { and, asc, eq, getTableColumns, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { type CohortRow, countedRow, type Reach } from "#lib/cohort/catalogue";
import { bytesOf, type Columns, emptyColumns, placeOf, setRow } from "#lib/cohort/columns";
import { emptyLeafColumns, type LeafColumns, leafBytesOf, setBounds } from "#lib/cohort/leaf-columns";
import type { ColumnGroup } from "#lib/programme/column";
import {
  blankOf,
  type ColumnId,
  columnGroups,
  openColumns,
  type RowOf,
  rowColumns,
  submissionColumns,
} from "#lib/programme/column-list";
import { boundsIn, judgedBy } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import { isCounted } from "#lib/programme/standing";
import type { Distance } from "#lib/rules/distance";
import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { applications, regions, rounds } from "../schema";
import { breathe } from "../service/breathe";

/** A firm as the board shows it; `failing`: the clauses that it fails, the worst first, where that was asked. */
export type BoardRow = CohortRow & { id: string; failing?: Distance[] };

type RegionNamer = ReturnType<typeof regionNamer>;

const a = applications;
const columnsOf = getTableColumns(a);

type Selection<Group extends ColumnGroup> = { [Id in keyof RowOf<Group>]: SQL<RowOf<Group>[Id]> };

/** Columns as a row of the board has them. */
const selection = <Group extends ColumnGroup>(group: Group) =>
  Object.fromEntries(
    rowColumns(group).map(([id, { kind }]) => {
      const column = columnsOf[id as ColumnId];
      return [id, kind === "moment" ? sql`${column}` : column];
    }),
  ) as unknown as Selection<Group>;

const names = { number: a.number, firmName: a.firmName, initials: a.initials, uscc: a.uscc };
const open = { ...names, columnsRuleSet: a.columnsRuleSet, ...selection(openColumns) };
/** What a sealed round does not show. */
const sealedColumns = { ...submissionColumns, ...columnGroups.bureau };
const hidden = blankOf(sealedColumns);
const revealing = selection(sealedColumns);

/** A row with the clauses that it fails, where the bounds of its leaves were read; those stand in no row themselves. */
function withFailing<Row extends { snapshot: number | null; state: string }>(
  leaves: Leaves,
  { bounds, ...row }: Row & { bounds?: Uint8Array | null },
) {
  if (!bounds || row.snapshot === null || !isCounted(row.state)) return row;
  const values = boundsIn(bounds, leaves.leaves.length);
  return values ? { ...row, failing: leaves.failingOf(values) } : row;
}

/**
 * What is asked of rows. `regionOf`: what the bureau calls the region that a list names; `within`: only of those;
 * `isFailingShown`: it is told of each which clauses it fails.
 */
export type RowsAsked = { regionOf: RegionNamer; reach: Reach; within?: SQL | undefined; isFailingShown?: boolean };

/**
 * Firms of a round by their numbers, in that order; of a sealed round only how far they are is read.
 * @param leaves the round's rule set, compiled for its occasion
 */
export async function readRows(
  { db }: Database,
  round: string,
  leaves: Leaves,
  numbers: readonly number[],
  { regionOf, reach, within, isFailingShown = false }: RowsAsked,
): Promise<BoardRow[]> {
  if (numbers.length === 0) return [];
  const those = and(eq(a.round, round), inArray(a.number, [...numbers]), within);
  const rows: BoardRow[] =
    reach === "all"
      ? (
          await db
            .select({ id: a.id, ...open, ...revealing, ...(isFailingShown && { bounds: a.bounds }) })
            .from(a)
            .where(those)
        ).map((row) => withFailing(leaves, judgedBy(leaves, row)))
      : (
          await db
            .select({ id: a.id, ...open })
            .from(a)
            .where(those)
        ).map((row) => ({ ...row, ...hidden }));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row ? [countedRow({ ...row, region: regionOf(row.region) })] : [];
  });
}

/** How far somebody has read: everything up to this change, and of it up to this number. */
type Mark = { changed: number; number: number };
const start: Mark = { changed: 0, number: -1 };

/** One round in memory. It is true as of its marks; reading what is newer makes it true as of now. */
export type BoardMemory = {
  round: string;
  leaves: Leaves;
  columns: Columns;
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
  read: start,
  bounds: emptyLeafColumns(leaves, 1),
  readBounds: null,
  total: 0,
  withBounds: 0,
  removals: 0,
  regionOf: regionNamer([]),
  regions: "[]",
});

export const heldBytes = ({ columns, bounds }: BoardMemory): number => bytesOf(columns) + leafBytesOf(bounds);

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
