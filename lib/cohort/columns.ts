import { type LettersOf, lettersOf } from "../programme/criteria-letters";
import { figuresIn } from "../programme/figures";
import { isCounted } from "../programme/standing";
import type { Formula } from "../rules/rule-set";
import {
  type CategoryId,
  type CohortRow,
  categories,
  categoryIds,
  countedRow,
  hasSeveral,
  type MeasureId,
  measureIds,
  measures,
  shownLetters,
} from "./catalogue";
import { emptyText, type SearchText, setText } from "./search-text";

/** A column of words, each a number; 0 stands for none. Short codes, where all words are known: they are read often. */
export type Coded = { words: string[]; codeOf: Map<string, number>; codes: Uint8Array | Uint32Array };

/**
 * One round in memory, a column at a time: the board reads few columns of very many firms. Places count from 0 in the
 * order in which firms came in.
 */
export type Columns = {
  size: number;
  capacity: number;
  /** How many of each row's criteria letters there are columns for. */
  criteria: Uint8Array[];
  /** Each row's criteria letters as they are shown; `null` where that is no different. */
  shown: (Uint8Array | null)[];
  readLetters: LettersOf["read"] | null;
  coded: Record<CategoryId, Coded>;
  /** NaN stands for none. */
  numeric: Record<MeasureId, Float64Array>;
  /** Facts in numbers and what is computed from them, in the order of the rule set; NaN where not exactly known. */
  figures: Float64Array[];
  /** A bit for each figure of a row, the rows one after the other: whether it was verified. */
  marks: Uint8Array;
  /** The firm's number in the round, and its place by number (-1: none). */
  numbers: Uint32Array;
  places: Int32Array;
  /** The first ten letters of the name's initials as a number, for sorting. */
  initials: Float64Array;
  text: SearchText;
};

const codedOf = (id: CategoryId, capacity: number): Coded => {
  const words = ["", ...(categories[id].values ?? [])];
  const isOpen = categories[id].values === null || hasSeveral(id);
  const codes = isOpen ? new Uint32Array(capacity) : new Uint8Array(capacity);
  return { words, codeOf: new Map(words.map((word, code) => [word, code])), codes };
};

const each = <Id extends string, Value>(ids: readonly Id[], of: (id: Id) => Value) =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Value>;

/** No firms yet, with room for some, under a rule set of so many criteria; `law` tells which need not be met. */
export function emptyColumns(
  criteria: number,
  capacity = 1024,
  law?: { criteria: readonly { id: string }[]; requires: Formula; figures?: readonly unknown[] },
): Columns {
  const letters = law
    ? lettersOf(
        law.criteria.map(({ id }) => id),
        law.requires,
      )
    : null;
  const figures = law?.figures?.length ?? 0;
  return {
    size: 0,
    capacity,
    criteria: Array.from({ length: criteria }, () => new Uint8Array(capacity)),
    shown: Array.from({ length: criteria }, (_, place) =>
      letters?.alternatives.has(law?.criteria[place]?.id ?? "") ? new Uint8Array(capacity) : null,
    ),
    readLetters: letters?.read ?? null,
    coded: each(categoryIds, (id) => codedOf(id, capacity)),
    numeric: each(measureIds, () => new Float64Array(capacity)),
    figures: Array.from({ length: figures }, () => new Float64Array(capacity)),
    marks: new Uint8Array(capacity * Math.ceil(figures / 8)),
    numbers: new Uint32Array(capacity),
    places: new Int32Array(capacity).fill(-1),
    initials: new Float64Array(capacity),
    text: emptyText(),
  };
}

type Growing = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Copies values into more room; `fill` stands in what is new. */
export function grown<Values extends Growing>(values: Values, capacity: number, fill = 0): Values {
  const larger = new (values.constructor as new (length: number) => Values)(capacity);
  if (fill !== 0) larger.fill(fill);
  larger.set(values);
  return larger;
}

function grow(columns: Columns): void {
  const capacity = columns.capacity * 2;
  columns.capacity = capacity;
  columns.criteria = columns.criteria.map((values) => grown(values, capacity));
  columns.shown = columns.shown.map((values) => values && grown(values, capacity));
  for (const id of categoryIds) columns.coded[id].codes = grown(columns.coded[id].codes, capacity);
  for (const id of measureIds) columns.numeric[id] = grown(columns.numeric[id], capacity);
  columns.figures = columns.figures.map((values) => grown(values, capacity));
  columns.marks = grown(columns.marks, columns.marks.length * 2);
  columns.numbers = grown(columns.numbers, capacity);
  columns.initials = grown(columns.initials, capacity);
}

function code(coded: Coded, word: string | null): number {
  if (word === null || word === "") return 0;
  const before = coded.codeOf.get(word);
  if (before !== undefined) return before;
  if (coded.codes instanceof Uint8Array && coded.words.length > 255) throw new RangeError("too many words");
  coded.words.push(word);
  coded.codeOf.set(word, coded.words.length - 1);
  return coded.words.length - 1;
}

const letterCodes = new Map<string, number>(shownLetters.map((letter, place) => [letter, place]));

/** Ten letters or digits as one number that sorts as they do; what is neither comes first. */
function sortable(initials: string): number {
  let value = 0;
  for (let place = 0; place < 10; place++) {
    const letter = initials.charCodeAt(place);
    let digit = 0;
    if (letter >= 48 && letter <= 57) digit = letter - 47;
    else if (letter >= 97 && letter <= 122) digit = letter - 86;
    value = value * 37 + digit;
  }
  return value;
}

/** The place of the firm with that number in the round, or -1. */
export const placeOf = ({ places }: Columns, number: number): number => places[number] ?? -1;

function setFigures({ figures, marks }: Columns, place: number, bytes: Uint8Array | null): void {
  const read = figuresIn(bytes, figures.length);
  for (const [index, values] of figures.entries())
    values[place] = read?.value.getFloat64(index * 8, true) ?? Number.NaN;
  const width = Math.ceil(figures.length / 8);
  if (read) marks.set(read.marks, place * width);
  else marks.fill(0, place * width, (place + 1) * width);
}

/** A figure of the firm at a place, and whether it was verified; `null` where it is not exactly known. */
export function figureAt({ figures, marks }: Columns, figure: number, place: number) {
  const value = figures[figure]?.[place] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  const mark = marks[place * Math.ceil(figures.length / 8) + (figure >> 3)] ?? 0;
  return { value, isVerified: (mark & (1 << (figure & 7))) !== 0 };
}

/**
 * Takes a firm in, or takes it in anew where its number is known; its place.
 * @param figures as they are stored
 */
export function setRow(columns: Columns, given: CohortRow, figures: Uint8Array | null = null): number {
  const row = countedRow(given);
  let place = placeOf(columns, row.number);
  if (place < 0) {
    if (columns.size === columns.capacity) grow(columns);
    place = columns.size++;
    while (row.number >= columns.places.length)
      columns.places = grown(columns.places, Math.max(columns.places.length * 2, row.number + 1), -1);
    columns.places[row.number] = place;
  }
  columns.numbers[place] = row.number;
  columns.initials[place] = sortable(row.initials);
  for (const id of categoryIds) {
    const coded = columns.coded[id];
    coded.codes[place] = code(coded, categories[id].of(row));
  }
  const reading = columns.readLetters?.(row.criteria);
  const withCounts = reading ? { ...row, counted: reading.counted } : row;
  for (const id of measureIds) columns.numeric[id][place] = measures[id](withCounts) ?? Number.NaN;
  for (const [index, values] of columns.shown.entries())
    if (values) values[place] = letterCodes.get(reading?.shown[index] ?? "") ?? 0;
  for (const [index, values] of columns.criteria.entries())
    values[place] = letterCodes.get(row.criteria[index] ?? "") ?? 0;
  setFigures(columns, place, isCounted(given.state) ? figures : null);
  setText(columns.text, place, [row.firmName, row.initials, row.uscc]);
  return place;
}

/** What the columns take in memory, about, in bytes: 200 for the words that a firm is found by. */
export const bytesOf = ({ capacity, criteria, places, size, figures, marks }: Columns): number =>
  marks.length +
  capacity * (figures.length * 8 + criteria.length + categoryIds.length * 4 + (measureIds.length + 1) * 8 + 4) +
  places.length * 4 +
  size * 200;
