import { type CategoryId, categories, categoriesWithin, type MeasureId, shownLetters } from "./catalogue";
import type { Columns } from "./columns";
import { eachWith, termsOf } from "./search-text";
import { ranked } from "./select";
import type { Askable, Sort, View } from "./view";

/** How many firms stand on one page. */
export const pageLength = 50;

/** How many firms have a value, under all the other filters: what choosing it would show. */
export type Facet = { value: string; count: number };

export type Selection = {
  /** Places of the firms on the page. */
  rows: number[];
  count: number;
  /** By category, in its order; free words by how many there are. */
  facets: Partial<Record<CategoryId, Facet[]>>;
  /** By criterion, for each of its letters. */
  criteria: Record<string, Facet[]>;
};

type Codes = Uint8Array | Uint32Array;

/** For every row how many filters it misses, and which was the last: a row that misses one only counts for its facet. */
type Sieve = { misses: Uint8Array; missed: Uint8Array; filters: number };

const nextFilter = (sieve: Sieve): number => {
  sieve.filters += 1;
  return sieve.filters;
};

function byCodes(sieve: Sieve, size: number, codes: Codes, wanted: Uint8Array): number {
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

function byRange(sieve: Sieve, size: number, values: Float64Array, min: number, max: number): void {
  const filter = nextFilter(sieve);
  const { misses, missed } = sieve;
  for (let row = 0; row < size; row++) {
    const value = values[row] as number;
    if (!(value >= min && value <= max)) {
      misses[row] = (misses[row] as number) + 1;
      missed[row] = filter;
    }
  }
}

function bySearch(sieve: Sieve, { size, text }: Columns, search: string): void {
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
function sifted({ misses, missed, filters }: Sieve, size: number): Uint32Array[] {
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

function countInto(counts: Uint32Array, codes: Codes, rows: Uint32Array): void {
  for (let place = 0; place < rows.length; place++) {
    const code = codes[rows[place] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
}

function countAll(counts: Uint32Array, codes: Codes, size: number): void {
  for (let row = 0; row < size; row++) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
}

/** Numbers by which rows are sorted; what has none comes last either way. */
function keysOf(columns: Columns, { by, descending }: Sort): (row: number) => number {
  const sign = descending ? -1 : 1;
  if (by === "number") return (row) => sign * (columns.numbers[row] as number);
  if (by === "name") return (row) => sign * (columns.initials[row] as number);
  if (by in categories) {
    const { codes, words } = columns.coded[by as CategoryId];
    const ranks = new Float64Array(words.length);
    const order = words.map((_, code) => code).slice(1);
    if (categories[by as CategoryId].values === null)
      order.sort((one, other) => ((words[one] as string) < (words[other] as string) ? -1 : 1));
    for (const [rank, code] of order.entries()) ranks[code] = sign * rank;
    ranks[0] = Number.POSITIVE_INFINITY;
    return (row) => ranks[codes[row] as number] as number;
  }
  const values = columns.numeric[by as MeasureId];
  return (row) => {
    const value = values[row] as number;
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value;
  };
}

const wantedCodes = (words: readonly string[], wanted: readonly string[]): Uint8Array =>
  Uint8Array.from(words, (word) => (wanted.includes(word) ? 1 : 0));

/** The places of all firms that a view lets through, in its order: what an export takes. */
export function rowsOf(columns: Columns, view: View, askable: Askable): number[] {
  const [rows] = sift(columns, view, askable).lists;
  return ranked(rows as Uint32Array, keysOf(columns, view.sort), columns.numbers, 0, columns.size);
}

function sift(columns: Columns, view: View, askable: Askable) {
  const { size, coded, numeric } = columns;
  const sieve: Sieve = { misses: new Uint8Array(size), missed: new Uint8Array(size), filters: 0 };
  const filterOf = new Map<string, number>();
  for (const id of categoriesWithin(askable.reach)) {
    const wanted = view.values[id];
    if (wanted) filterOf.set(id, byCodes(sieve, size, coded[id].codes, wantedCodes(coded[id].words, wanted)));
  }
  for (const [place, id] of askable.criteria.entries()) {
    const wanted = view.criteria[id];
    const codes = columns.shown[place] ?? columns.criteria[place];
    if (wanted && codes)
      filterOf.set(`criterion.${id}`, byCodes(sieve, size, codes, wantedCodes(shownLetters, wanted)));
  }
  for (const [id, range] of Object.entries(view.ranges))
    byRange(
      sieve,
      size,
      numeric[id as MeasureId],
      range.min ?? Number.NEGATIVE_INFINITY,
      range.max ?? Number.POSITIVE_INFINITY,
    );
  bySearch(sieve, columns, view.search);
  return { lists: sifted(sieve, size), filterOf };
}

/** One page of a view with how many there are in all and beside each value. In proportion to the firms of the round. */
export function find(columns: Columns, view: View, askable: Askable): Selection {
  const { lists, filterOf } = sift(columns, view, askable);
  const passing = lists[0] as Uint32Array;
  const counted = (name: string, codes: Codes, length: number): Uint32Array => {
    const counts = new Uint32Array(length);
    if (passing.length === columns.size) countAll(counts, codes, columns.size);
    else countInto(counts, codes, passing);
    const own = filterOf.get(name);
    if (own !== undefined) countInto(counts, codes, lists[own] as Uint32Array);
    return counts;
  };
  const facets: Selection["facets"] = {};
  for (const id of categoriesWithin(askable.reach)) {
    const { words, codes } = columns.coded[id];
    const counts = counted(id, codes, words.length);
    const all = words.map((value, code) => ({ value, count: counts[code] as number }));
    const [none, ...told] = all as [Facet, ...Facet[]];
    if (categories[id].values === null) told.sort((one, other) => other.count - one.count);
    facets[id] = none.count > 0 ? [...told, none] : told;
  }
  const criteria: Selection["criteria"] = {};
  if (askable.reach === "all")
    for (const [place, id] of askable.criteria.entries()) {
      const codes = columns.shown[place] ?? columns.criteria[place];
      if (!codes) continue;
      const counts = counted(`criterion.${id}`, codes, shownLetters.length);
      criteria[id] = shownLetters.map((value, code) => ({ value, count: counts[code] as number }));
    }
  const first = (view.page - 1) * pageLength;
  const rows = ranked(passing, keysOf(columns, view.sort), columns.numbers, first, pageLength);
  return { rows, count: passing.length, facets, criteria };
}
