import { parse } from "csv-parse/sync";
import { TableFault } from "./table-fault";
import { readWorkbook, type SheetChoice, type SheetName } from "./workbook";

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

/** Lines by which it is told what separates the columns. */
const judgedBy = 30;

/** What separates the columns: what most of the first lines have outside their quotes; a title may have another sign. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/"[^"]*"/g, ""))
    .filter((line) => line.trim() !== "")
    .slice(0, judgedBy);
  const counts = [",", "\t", ";", "，"].map((delimiter) => {
    const signs = lines.map((line) => line.split(delimiter).length - 1);
    return {
      delimiter,
      lines: signs.filter((count) => count > 0).length,
      signs: signs.reduce((sum, each) => sum + each, 0),
    };
  });
  const [best] = counts.toSorted((one, other) => other.lines - one.lines || other.signs - one.signs);
  return best && best.signs > 0 ? best.delimiter : ",";
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

/** What a program that writes web pages or XML calls a workbook (xls). */
const webPage = /^\ufeff?\s*(<(!doctype|html|head|meta|style|table|\?xml|\?mso)|mime-version:)/i;

/** The sheet that a table was read from, and all that its workbook has. */
export type TableSheet = SheetName & { sheets: SheetName[] };

/**
 * Reads a list that was uploaded or pasted: a sheet of a workbook or text. Formulas give the value stored. The choice
 * tells which sheet is read.
 */
export async function readTable(
  bytes: Buffer,
  choice: SheetChoice = { fitOf: () => 2 },
): Promise<Table & { sheet?: TableSheet }> {
  if (bytes.length === 0) throw new TableFault("empty");
  // An old workbook (xls) begins so.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableFault("old-workbook");
  if (startsWith(bytes, 0x50, 0x4b)) {
    const { name, number, sheets, lines, rows } = await readWorkbook(bytes, choice);
    return { lines, rows, sheet: { name, number, sheets } };
  }
  const text = decoded(bytes);
  if (webPage.test(text)) throw new TableFault("web-page");
  return readText(text);
}
