import { bare } from "../text/bare";
import type { Text } from "../text/text";

/** What a column of a list of rights can hold: a field of the list, or what one follows from. */
export type RightsColumn = RightsField | "filing" | "publication" | "publishedOn" | "acquired";
export type RightsField = "kind" | "name" | "number" | "owner" | "rank" | "granted" | "status" | "transferredOn";

type Worded = readonly { value: string; words: readonly string[] }[];

/** How lists of rights are read; words and headings stand without spaces, brackets and capitals. */
export type RightsReading = {
  /** The list, and its fields by what they hold. */
  list: string;
  fields: Readonly<Record<RightsField | "transferred" | "developed", string>>;
  /** What a firm may say of all rows at once: the cell of a field. */
  forAll: readonly { field: string; cell: string; text: Text }[];
  headings: Readonly<Record<RightsColumn, readonly string[]>>;
  kinds: Worded;
  /** Headings that tell of which kind all rows are. */
  tables: readonly { value: string; headings: readonly string[] }[];
  /** Numbers that tell the kind, and digits of patent numbers that do. */
  numbers: readonly { value: string; pattern: string }[];
  patents: readonly { digit: string; value: string }[];
  statuses: Worded;
  /** Words of what is no right yet, or never became one; of trademarks; and of how a right was acquired. */
  pending: readonly string[];
  trademarks: readonly string[];
  acquiredByTransfer: readonly string[];
  acquiredAsFirst: readonly string[];
};

const isWithin = (words: readonly string[], plain: string): boolean =>
  words.some((word) => plain === word || (word.length > 1 && plain.includes(word)));

/** Whether one of the words stands in a cell. */
export const named = (words: readonly string[], cell: string): boolean =>
  bare(cell) !== "" && isWithin(words, bare(cell));

/** What a cell means by its words: those that it is, else the first that stand in it. */
export function wordedAs(worded: readonly { value: string; words: readonly string[] }[], cell: string): string | null {
  const plain = bare(cell);
  if (plain === "") return null;
  const exact = worded.find(({ words }) => words.includes(plain));
  return (exact ?? worded.find(({ words }) => isWithin(words, plain)))?.value ?? null;
}

/** How long the longest of the words is that stand in a cell; 0 where none does. 未授权 says more than 授权. */
export const longestIn = (words: readonly string[], cell: string): number =>
  Math.max(0, ...words.filter((word) => named([word], cell)).map(({ length }) => length));

/** Rows that are read of one table. */
export const rightsAtMost = 2000;

/** Rows among which the headings stand: a title and notes may be above them. */
const headedWithin = 10;

/** Which column, from 0, holds what. */
export type RightsMatching = ReadonlyMap<RightsColumn, number>;

/** The row of the headings with what each column holds; `null` where none is headed. */
export function headedBy(
  rows: readonly (readonly string[])[],
  reading: RightsReading,
): { row: number; matching: RightsMatching; kind: string | null } | null {
  const columns = Object.entries(reading.headings) as [RightsColumn, readonly string[]][];
  const heads = rows.slice(0, headedWithin).map((cells, row) => {
    const names = cells.map(bare);
    // Of two headings for one thing, the one that is named first is the surer.
    const places = columns.flatMap(([column, headings]): [RightsColumn, number][] => {
      const found = headings.map((heading) => names.indexOf(heading)).find((place) => place >= 0);
      return found === undefined ? [] : [[column, found]];
    });
    const kind = reading.tables.find(({ headings }) => headings.some((heading) => names.includes(heading)))?.value;
    return { row, matching: new Map(places), kind: kind ?? null };
  });
  const best = heads.reduce<(typeof heads)[number] | null>(
    (most, head) => (head.matching.size > (most?.matching.size ?? 1) ? head : most),
    null,
  );
  const tells = (column: RightsColumn) => best?.matching.has(column) ?? false;
  return best && (tells("name") || tells("number") || tells("filing")) ? best : null;
}

/** How well rows fit: how many of their columns are headed. */
export const fitOfRights = (rows: readonly (readonly string[])[], reading: RightsReading): number =>
  headedBy(rows, reading)?.matching.size ?? 0;

/** What one row says, by what its columns hold. */
export type RightsCells = Partial<Record<RightsColumn, string>>;

export const cellsOf = (row: readonly string[], matching: RightsMatching): RightsCells =>
  Object.fromEntries([...matching].map(([column, place]) => [column, (row[place] ?? "").trim()]));

const patentIn =
  /(?:(?:ZL|CN)\s*)?((?:19|20)\d{2}\s*[1-9]\s*\d{7}|(?:8[5-9]|9\d|0[0-3])\s*[1-389]\s*\d{5})\s*(?:[.．]\s*)?([\dX])(?![\d])/i;
const otherNumberIn = /(?:\d{4}SR[A-Z]?\d{5,8}|BS\.?\d{8,10}(?:\.\d)?|CNA\d{8,}(?:\.\d)?|软著登字第?\s*\d+\s*号?)/i;
const dayIn = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*日?|\s*月)/;

/** A name without the kind that stands before or behind it. */
function withoutKind(name: string, kind: string): string {
  if (kind === "") return name;
  const [before, behind] = [name.slice(0, -kind.length), name.slice(kind.length)];
  if (name.startsWith(kind) && behind.trimStart() !== behind) return behind.trimStart();
  return name.endsWith(kind) && before.trimEnd() !== before ? before.trimEnd() : name;
}

/** What a line of running text says: a number, a day, a kind, and what is left as the name. */
export function cellsInLine(line: string, reading: RightsReading): RightsCells {
  const text = line.normalize("NFKC").replace(/^\s*(?:\d{1,4}\s*[.、)\s]\s*|[-•*]\s*)(?=\D|ZL)/i, "");
  const number = otherNumberIn.exec(text)?.[0] ?? patentIn.exec(text)?.[0] ?? "";
  const granted = dayIn.exec(text.replace(number, " "))?.[0] ?? "";
  const rest = text
    .replace(number, "\t")
    .replace(granted, "\t")
    .replace(/(专利号|登记号|授权公告日|授权日|登记日期)\s*[:：]?/g, "\t");
  const parts = rest
    .split(/[\t,，;；|、]| {2,}|[()（）《》“”"]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isKind = (part: string) => reading.kinds.some(({ words }) => words.includes(bare(part)));
  const isStatus = (part: string) => reading.statuses.some(({ words }) => words.includes(bare(part)));
  const kind = parts.find(isKind) ?? parts.flatMap((part) => part.split(/\s+/)).find(isKind) ?? "";
  const status = parts.find((part) => !isKind(part) && isStatus(part)) ?? "";
  const names = parts.filter((part) => part !== kind && part !== status);
  const name = names.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
  return { number, granted, kind, status, name: withoutKind(name, kind) };
}
