import type { Columns } from "./columns";
import { eachWith, termsOf } from "./search-text";
import type { Range } from "./view";

type Codes = Uint8Array | Uint32Array;

/** For every row how many filters it misses, and which was the last: a row that misses one only counts for its facet. */
export type Sieve = { misses: Uint8Array; missed: Uint8Array; filters: number };

const nextFilter = (sieve: Sieve): number => {
  sieve.filters += 1;
  return sieve.filters;
};

/** Lets through the rows whose code is wanted; the number of the filter. */
export function byCodes(sieve: Sieve, size: number, codes: Codes, wanted: Uint8Array): number {
  const filter = nextFilter(sieve);
  const { misses, missed } = sieve;
  for (let row = 0; row < size; row++) {
    if (wanted[codes[row] as number] === 0) {
      misses[row] = (misses[row] as number) + 1;
      missed[row] = filter;
    }
  }
  return filter;
}

/** Lets through the rows whose number is in a range. */
export function byRange(sieve: Sieve, size: number, values: Float64Array, range: Range): void {
  const filter = nextFilter(sieve);
  const { misses, missed } = sieve;
  const isNone = range.unknown === "only";
  const min = isNone ? Number.POSITIVE_INFINITY : (range.min ?? Number.NEGATIVE_INFINITY);
  const max = isNone ? Number.NEGATIVE_INFINITY : (range.max ?? Number.POSITIVE_INFINITY);
  const withNone = range.unknown !== undefined;
  for (let row = 0; row < size; row++) {
    const value = values[row] as number;
    if (!(value >= min && value <= max) && !(withNone && Number.isNaN(value))) {
      misses[row] = (misses[row] as number) + 1;
      missed[row] = filter;
    }
  }
}

/** Lets through the rows that have every word of a search. */
export function bySearch(sieve: Sieve, { size, text }: Columns, search: string): void {
  const terms = termsOf(search);
  if (terms.length === 0) return;
  const filter = nextFilter(sieve);
  const hits = new Uint8Array(size);
  for (const term of terms)
    eachWith(text, term, (row) => {
      hits[row] = (hits[row] as number) + 1;
    });
  for (let row = 0; row < size; row++) {
    if (hits[row] !== terms.length) {
      sieve.misses[row] = (sieve.misses[row] as number) + 1;
      sieve.missed[row] = filter;
    }
  }
}

/** Rows that pass every filter, and per filter those that miss only that one. */
export function sifted({ misses, missed, filters }: Sieve, size: number): Uint32Array[] {
  const sizes = new Uint32Array(filters + 1);
  for (let row = 0; row < size; row++) {
    const count = misses[row] as number;
    if (count === 0) sizes[0] = (sizes[0] as number) + 1;
    else if (count === 1) sizes[missed[row] as number] = (sizes[missed[row] as number] as number) + 1;
  }
  const lists = Array.from(sizes, (length) => new Uint32Array(length));
  const ends = new Uint32Array(filters + 1);
  for (let row = 0; row < size; row++) {
    const count = misses[row] as number;
    if (count > 1) continue;
    const filter = count === 0 ? 0 : (missed[row] as number);
    (lists[filter] as Uint32Array)[ends[filter] as number] = row;
    ends[filter] = (ends[filter] as number) + 1;
  }
  return lists;
}

/** Whom there are not is past every filter: more than one is missed. */
export function leaveOut({ misses }: Sieve, size: number, codes: Codes, isThere: Uint8Array | null): void {
  if (!isThere) return;
  for (let row = 0; row < size; row++) if (isThere[codes[row] as number] === 0) misses[row] = 2;
}
