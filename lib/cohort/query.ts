import { standings } from "../programme/standing";
import { type Askable, optionsOf, rangesWithin } from "./askable";
import {
  type CategoryId,
  categories,
  categoriesWithin,
  hasSeveral,
  type MeasureId,
  shownLetters,
  valuesOf,
  wordsIn,
} from "./catalogue";
import type { Columns } from "./columns";
import { ranked } from "./select";
import { byCodes, byRange, bySearch, emptySieve, leaveOut, sifted } from "./sieve";
import { choicesShown, type Sort, type View } from "./view";

/** How many firms stand on one page. */
export const pageLength = 50;

/** How many firms have a value, under all the other filters: what choosing it would show. */
export type Facet = { value: string; count: number };

export type Selection = {
  /** Places of the firms on the page. */
  rows: number[];
  count: number;
  /** Firms that there are for who asks, and those of them that took their application back: these are not shown unasked. */
  size: number;
  withdrawn: number;
  /** By category, in its order; free words by how many there are. */
  facets: Partial<Record<CategoryId, Facet[]>>;
  /** Of figures that are one of some words, for those that are shown or narrowed by. */
  choices: Record<string, Facet[]>;
  /** By criterion, for each of its letters. */
  criteria: Record<string, Facet[]>;
};

type Codes = Uint8Array | Uint32Array;

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

/** The values of a column of numbers. */
const numbersOf = ({ numeric, figures }: Columns, askable: Askable, id: string): Float64Array | undefined =>
  Object.hasOwn(numeric, id) ? numeric[id as MeasureId] : figures[askable.figures.indexOf(id)];

/** Numbers by which rows are sorted; what has none comes last either way. */
function keysOf(columns: Columns, { by, descending }: Sort, askable: Askable): (row: number) => number {
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
  const values = numbersOf(columns, askable, by);
  return (row) => {
    const value = values?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value;
  };
}

const wantedCodes = (words: readonly string[], wanted: readonly string[]): Uint8Array =>
  Uint8Array.from(words, (word) => (wanted.includes(word) ? 1 : 0));

/** 1 for every word of a category that is wanted, or holds a wanted one. */
const wantedIn = (id: CategoryId, words: readonly string[], wanted: readonly string[]): Uint8Array =>
  hasSeveral(id)
    ? Uint8Array.from(words, (word) => (wordsIn(id, word).some((each) => wanted.includes(each)) ? 1 : 0))
    : wantedCodes(words, wanted);

/** Of words that stand together in one column each counts by itself. */
const apart = (id: CategoryId, all: readonly Facet[]): Facet[] =>
  ["", ...(valuesOf(id) ?? [])].map((value) => ({
    value,
    count: all.reduce((sum, facet) => sum + (wordsIn(id, facet.value).includes(value) ? facet.count : 0), 0),
  }));

/** The places of all firms that a view lets through, in its order: what an export takes. */
export function rowsOf(columns: Columns, view: View, askable: Askable): number[] {
  const [rows] = sift(columns, view, askable).lists;
  return ranked(rows as Uint32Array, keysOf(columns, view.sort, askable), columns.numbers, 0, columns.size);
}

/** Who took its application back is only shown where that is asked for. */
const shownUnasked: readonly string[] = standings.filter((standing) => standing !== "withdrawn");

/** What a view asks of a category: chosen words, or those that are shown unasked. */
const wantedOf = (view: View, id: CategoryId): readonly string[] | undefined =>
  view.values[id] ?? (id === "state" ? shownUnasked : undefined);

/** 1 for every word of a region whose firms there are for who asks; `null` where that is all. */
const regionsWithin = ({ coded }: Columns, { within }: Askable): Uint8Array | null =>
  within && wantedCodes(coded.region.words, within);

/** The words of a figure as codes: 0 where there is none, else its place among them from 1. */
function choiceCodes(columns: Columns, askable: Askable, id: string): Uint8Array {
  const values = columns.figures[askable.figures.indexOf(id)];
  const codes = new Uint8Array(columns.size);
  for (let row = 0; row < codes.length; row++) {
    const value = values?.[row] ?? Number.NaN;
    codes[row] = Number.isNaN(value) ? 0 : value + 1;
  }
  return codes;
}

function sift(columns: Columns, view: View, askable: Askable) {
  const { size, coded } = columns;
  const sieve = emptySieve(size);
  leaveOut(sieve, size, coded.region.codes, regionsWithin(columns, askable));
  const filterOf = new Map<string, number>();
  for (const id of categoriesWithin(askable)) {
    const wanted = wantedOf(view, id);
    if (wanted) filterOf.set(id, byCodes(sieve, size, coded[id].codes, wantedIn(id, coded[id].words, wanted)));
  }
  for (const [place, id] of askable.criteria.entries()) {
    const wanted = view.criteria[id];
    const codes = columns.shown[place] ?? columns.criteria[place];
    if (wanted && codes)
      filterOf.set(`criterion.${id}`, byCodes(sieve, size, codes, wantedCodes(shownLetters, wanted)));
  }
  const choices = new Map<string, Uint8Array>();
  for (const id of choicesShown(view, askable)) {
    const codes = choiceCodes(columns, askable, id);
    choices.set(id, codes);
    const wanted = view.choices[id];
    if (wanted) filterOf.set(id, byCodes(sieve, size, codes, wantedCodes(["", ...optionsOf(askable, id)], wanted)));
  }
  for (const id of rangesWithin(askable)) {
    const range = view.ranges[id];
    const values = range && numbersOf(columns, askable, id);
    if (values) byRange(sieve, size, values, range);
  }
  bySearch(sieve, columns, view.search);
  return { lists: sifted(sieve, size), filterOf, choices };
}

/** How many firms there are for who asks, and how many of them took their application back. */
export function sizeOf(columns: Columns, askable: Askable): Pick<Selection, "size" | "withdrawn"> {
  const { coded, size: all } = columns;
  const isWithin = regionsWithin(columns, askable);
  const { codes: regions } = coded.region;
  const { codes, codeOf } = coded.state;
  const left = codeOf.get("withdrawn");
  let size = 0;
  let withdrawn = 0;
  for (let row = 0; row < all; row++) {
    if (isWithin && isWithin[regions[row] as number] === 0) continue;
    size++;
    if (codes[row] === left) withdrawn++;
  }
  return { size, withdrawn };
}

/** One page of a view with how many there are in all and beside each value. In proportion to the firms of the round. */
export function find(columns: Columns, view: View, askable: Askable): Selection {
  const { lists, filterOf, choices: chosen } = sift(columns, view, askable);
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
  for (const id of categoriesWithin(askable)) {
    const { words, codes } = columns.coded[id];
    const counts = counted(id, codes, words.length);
    const all = words.map((value, code) => ({ value, count: counts[code] as number }));
    const [none, ...told] = (hasSeveral(id) ? apart(id, all) : all) as [Facet, ...Facet[]];
    const isFree = categories[id].values === null;
    if (isFree) told.sort((one, other) => other.count - one.count);
    // The words of whom there are not are nobody's to read.
    const shown = isFree && askable.within ? told.filter(({ count }) => count > 0) : told;
    facets[id] = none.count > 0 ? [...shown, none] : shown;
  }
  const criteria: Selection["criteria"] = {};
  if (askable.reach === "all")
    for (const [place, id] of askable.criteria.entries()) {
      const codes = columns.shown[place] ?? columns.criteria[place];
      if (!codes) continue;
      const counts = counted(`criterion.${id}`, codes, shownLetters.length);
      criteria[id] = shownLetters.map((value, code) => ({ value, count: counts[code] as number }));
    }
  const choices: Selection["choices"] = {};
  for (const [id, codes] of chosen) {
    const words = ["", ...optionsOf(askable, id)];
    const counts = counted(id, codes, words.length);
    choices[id] = words.map((value, code) => ({ value, count: counts[code] as number }));
  }
  const first = (view.page - 1) * pageLength;
  const rows = ranked(passing, keysOf(columns, view.sort, askable), columns.numbers, first, pageLength);
  return { rows, count: passing.length, ...sizeOf(columns, askable), facets, choices, criteria };
}
