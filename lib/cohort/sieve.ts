import type { Columns } from "./columns";
import { eachWith, termsOf } from "./search-text";
import type { Range } from "./view";

type Codes = Uint8Array | Uint32Array;

/**
 * What every row misses: in the low byte how many filters that have facets, and `hidden` where one that has none; in
 * the high byte the sum of those filters' numbers, which is the one that a row misses where it misses only one. Without
 * branches: which rows pass a filter is a matter of chance to a processor, and its wrong guesses took most of the time.
 */
export type Sieve = { misses: Uint16Array; filters: number };

/** More than there are filters with facets in any view. */
const hidden = 128;

export const emptySieve = (size: number): Sieve => ({ misses: new Uint16Array(size), filters: 0 });

/** What a row counts for that misses one filter alone. */
const missOf = (filter: number): number => (filter << 8) + 1;

/** Lets through the rows whose code is wanted; the number of the filter. */
export function byCodes(sieve: Sieve, size: number, codes: Codes, wanted: Uint8Array): number {
  sieve.filters += 1;
  if (sieve.filters >= hidden) throw new RangeError("too many filters");
  const { misses, filters } = sieve;
  const added = Uint16Array.from(wanted, (isWanted) => (isWanted ? 0 : missOf(filters)));
  for (let row = 0; row < size; row++) misses[row] = (misses[row] as number) + (added[codes[row] as number] as number);
  return filters;
}

/** Lets through the rows whose number is in a range. */
export function byRange({ misses }: Sieve, size: number, values: Float64Array, range: Range): void {
  const isNone = range.unknown === "only";
  const min = isNone ? Number.POSITIVE_INFINITY : (range.min ?? Number.NEGATIVE_INFINITY);
  const max = isNone ? Number.NEGATIVE_INFINITY : (range.max ?? Number.POSITIVE_INFINITY);
  const withNone = Number(range.unknown !== undefined);
  for (let row = 0; row < size; row++) {
    const value = values[row] as number;
    const isIn = Number(value >= min) & Number(value <= max);
    const isUnknown = Number(Number.isNaN(value)) & withNone;
    misses[row] = (misses[row] as number) | ((1 - (isIn | isUnknown)) * hidden);
  }
}

/** Lets through the rows that have every word of a search. */
export function bySearch({ misses }: Sieve, { size, text }: Columns, search: string): void {
  const terms = termsOf(search);
  if (terms.length === 0) return;
  const hits = new Uint8Array(size);
  for (const term of terms)
    eachWith(text, term, (row) => {
      hits[row] = (hits[row] as number) + 1;
    });
  for (let row = 0; row < size; row++) if (hits[row] !== terms.length) misses[row] = (misses[row] as number) | hidden;
}

/** Whom there are not is past every filter. */
export function leaveOut({ misses }: Sieve, size: number, codes: Codes, isThere: Uint8Array | null): void {
  if (!isThere) return;
  for (let row = 0; row < size; row++)
    if (isThere[codes[row] as number] === 0) misses[row] = (misses[row] as number) | hidden;
}

/** Rows that pass every filter, and per filter those that miss only that one. */
export function sifted({ misses, filters }: Sieve, size: number): Uint32Array[] {
  const lists = filters + 1;
  const listOf = new Uint8Array(2 ** 16).fill(lists);
  listOf[0] = 0;
  for (let filter = 1; filter <= filters; filter++) listOf[missOf(filter)] = filter;
  const sizes = new Uint32Array(lists + 1);
  for (let row = 0; row < size; row++) {
    const list = listOf[misses[row] as number] as number;
    sizes[list] = (sizes[list] as number) + 1;
  }
  const starts = new Uint32Array(lists + 1);
  for (let list = 0; list < lists; list++) starts[list + 1] = (starts[list] as number) + (sizes[list] as number);
  const ends = starts.slice();
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const list = listOf[misses[row] as number] as number;
    const end = ends[list] as number;
    rows[end] = row;
    ends[list] = end + 1;
  }
  return Array.from({ length: lists }, (_, list) => rows.subarray(starts[list], starts[list + 1]));
}
