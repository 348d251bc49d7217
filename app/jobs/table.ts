import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { unpackedSize } from "./unpacked-size";

/** Most bytes that a workbook may unpack to. */
const unpackedAtMost = 200 * 1024 * 1024;

/** Why a file is no table; the words are in `rounds.badRows`. */
export class TableFault extends Error {
  readonly reason: string;
  readonly line: number;

  constructor(reason: string, line = 1) {
    super(reason);
    this.name = "TableFault";
    this.reason = reason;
    this.line = line;
  }
}

const startsWith = (bytes: Buffer, ...start: number[]): boolean => start.every((byte, place) => bytes[place] === byte);

/** The words of a text file: UTF-8 or UTF-16 as its first bytes say, UTF-8 where it is valid, else GB 18030. */
export function decoded(bytes: Buffer): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one, then.
    }
  }
  throw new TableFault("encoding");
}

/** What separates the columns: what the first line with any has most of outside its quotes. */
function delimiterOf(text: string): string {
  for (const line of text.slice(0, 64 * 1024).split(/\r\n|\r|\n/)) {
    const bare = line.replace(/"[^"]*"/g, "");
    const counts = [",", "\t", ";", "，"].map((delimiter) => [delimiter, bare.split(delimiter).length - 1] as const);
    const [best] = counts.toSorted((one, other) => other[1] - one[1]);
    if (best && best[1] > 0) return best[0];
  }
  return ",";
}

/** A table with the line of the file on which each row begins, from 1. */
export type Table = { lines: number[]; rows: string[][] };

function readText(text: string): Table {
  // Nothing in a text file stands for zero bytes; a database or a program would have some.
  if (text.includes("\0")) throw new TableFault("not-a-table");
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // The parser tells the line on which a record ends.
    const breaks = (record: string[]) =>
      record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return {
      lines: records.map(({ record, info }) => info.lines - breaks(record)),
      rows: records.map(({ record }) => record),
    };
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    throw new TableFault("csv-broken", line);
  }
}

const cellWords = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

async function readWorkbook(bytes: Buffer): Promise<Table> {
  const size = unpackedSize(bytes);
  if (size === null) throw new TableFault("not-a-table");
  if (size > unpackedAtMost) throw new TableFault("unpacked-too-large");
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(bytes);
  } catch {
    throw new TableFault("not-a-table");
  }
  return { lines: rows.map((_, place) => place + 1), rows: rows.map((row) => row.map(cellWords)) };
}

/** Reads a list that was uploaded or pasted: a workbook (its first sheet) or text. Formulas give the value stored. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new TableFault("empty");
  // An old workbook (xls) begins so.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableFault("old-workbook");
  return startsWith(bytes, 0x50, 0x4b) ? readWorkbook(bytes) : readText(decoded(bytes));
}
