import type { MeasureId } from "./catalogue";
import { type Columns, placeOf } from "./columns";
import { smallestGroup } from "./spread";

/**
 * The scores of the other firms whose submission counts, without the latest few that do not fill a group
 * yet (see `released`). `asker` is the number of the firm that looks.
 */
export function scoresOfOthers(columns: Columns, asker: number, measure: MeasureId): number[] {
  const { size, numeric, numbers } = columns;
  const self = placeOf(columns, asker);
  const values = numeric[measure];
  const times = numeric.submittedAt;
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    if (row === self) continue;
    if (!Number.isNaN(values[row] as number) && !Number.isNaN(times[row] as number)) rows.push(row);
  }
  const isLater = (one: number, other: number) =>
    times[one] === times[other]
      ? (numbers[one] as number) > (numbers[other] as number)
      : (times[one] as number) > (times[other] as number);
  const dropped = new Set<number>();
  for (let left = rows.length % smallestGroup; left > 0; left--) {
    const latest = rows.reduce<number | null>(
      (late, row) => (dropped.has(row) || (late !== null && isLater(late, row)) ? late : row),
      null,
    );
    if (latest !== null) dropped.add(latest);
  }
  return rows.filter((row) => !dropped.has(row)).map((row) => values[row] as number);
}
