import type { TypedRow } from "../entry/form-text";
import { type Identity, rowGroupsOf } from "../rules/same-rows";
import type { ReadRight } from "./rights-rows";
import type { RightsReading } from "./rights-table";

/** What a firm says of all rows that it takes but the excepted ones; what a row says itself stands. */
export type SaidOfAll = {
  /** Cells that hold. */
  cells: TypedRow;
  /** Lines of which none of it is said. */
  except: ReadonlySet<number>;
};

export const nothingSaid: SaidOfAll = { cells: {}, except: new Set() };

/**
 * A row with what is said of all where it says nothing. Of a row with other names, or several, nobody says at which
 * place the firm stands but its table.
 */
export function withSaid(
  row: TypedRow,
  { cells }: SaidOfAll,
  { fields }: RightsReading,
  isOwnerOpen: boolean,
): TypedRow {
  const { [fields.rank]: rank, ...others } = cells;
  return { ...others, ...(rank !== undefined && !isOwnerOpen && { [fields.rank]: rank }), ...row };
}

export type Merging = {
  /** Rights that would be added, in the order of the table. */
  added: ReadRight[];
  /** Rights that stand in the list already, with the row there, from 1; or in an earlier line of the table. */
  listed: { right: ReadRight; row: number }[];
  repeated: { right: ReadRight; line: number }[];
  /** Rights that are added and may be one with another. */
  doubtful: ReadonlySet<ReadRight>;
  /** Rights of kinds that are not wanted. */
  aside: ReadRight[];
  /** Rows that are no right to be listed. */
  bad: ReadRight[];
};

/** What comes of a table beside the rows that a list has: nothing that stands is changed, and one right is taken once. */
export function merged(
  rows: readonly TypedRow[],
  rights: readonly ReadRight[],
  identity: Identity | undefined,
  wanted: ReadonlySet<string>,
): Merging {
  const bad = rights.filter(({ problems }) => problems.length > 0);
  const good = rights.filter(({ problems }) => problems.length === 0);
  const aside = good.filter(({ kind }) => kind === null || !wanted.has(kind));
  const taken = good.filter((right) => !aside.includes(right));
  const { sure, doubtful } = rowGroupsOf(identity, [...rows, ...taken.map(({ cells }) => cells)]);
  const listed: Merging["listed"] = [];
  const repeated: Merging["repeated"] = [];
  const again = new Set<ReadRight>();
  for (const [first = 0, ...others] of sure)
    for (const place of others) {
      const right = taken[place - rows.length];
      if (!right) continue;
      again.add(right);
      if (first < rows.length) listed.push({ right, row: first + 1 });
      else repeated.push({ right, line: taken[first - rows.length]?.line ?? 0 });
    }
  const maybe = doubtful.flatMap((group) => group.flatMap((place) => taken[place - rows.length] ?? []));
  return {
    added: taken.filter((right) => !again.has(right)),
    ...{ listed, repeated, aside, bad },
    doubtful: new Set(maybe),
  };
}

/** The lines that somebody names: 12, 40-45, in any script. */
export function linesIn(words: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from = "", to = from] of words.normalize("NFKC").matchAll(/(\d{1,5})(?:\s*[-–—~至到]\s*(\d{1,5}))?/g))
    for (let line = Number(from); line <= Math.min(Number(to), Number(from) + 5000); line++) lines.add(line);
  return lines;
}
