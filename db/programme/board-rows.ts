import { and, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { type CohortRow, countedRow, type Reach } from "#lib/cohort/catalogue";
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
import type { regionNamer } from "#lib/programme/region";
import { isCounted } from "#lib/programme/standing";
import type { Distance } from "#lib/rules/distance";
import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { applications } from "../schema";

/** A firm as the board shows it; `failing`: the clauses that it fails, the worst first, where that was asked. */
export type BoardRow = CohortRow & { id: string; failing?: Distance[] };

export type RegionNamer = ReturnType<typeof regionNamer>;

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
/** What is read of a row of any round; of one that is not sealed, `revealing` too. */
export const open = { ...names, columnsRuleSet: a.columnsRuleSet, ...selection(openColumns) };
/** What a sealed round does not show. */
const sealedColumns = { ...submissionColumns, ...columnGroups.bureau };
const hidden = blankOf(sealedColumns);
export const revealing = selection(sealedColumns);

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
