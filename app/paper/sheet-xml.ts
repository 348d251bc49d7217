import { fullWidth } from "#lib/text/length";
import { escaped } from "#lib/text/markup";
import { writable } from "#lib/text/writable";
import type { ShownCell } from "./shown-cell";
import type { Cell } from "./variable";
import { styleBook } from "./workbook-styles";

export type SheetCell = Cell | ShownCell;
export type SheetRow = readonly SheetCell[];

/** How many columns stay in sight, and over the headings a row of what columns belong to, where there is any. */
export type Head = { groups: readonly { name: string; columns: number }[]; frozen: number };

/**
 * A sheet: its name, and its rows as they come; the first one is the heading, which stays in sight and has a filter. A
 * plain one has no heading.
 */
export type SheetRows = {
  name: string;
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
  head?: Head;
  isPlain?: true;
};

/** What only is known once the rows were written: the cells from the heading down to the last row. */
export type Written = { name: string; range: string; headRows: number; frozen: number };

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Most characters that a cell of Excel holds. */
const longest = 32_767;

const cellText = (text: string): string => escaped(writable(text.slice(0, longest)));

/** The letters of a column, from 0: A, B, ... Z, AA. */
export function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}

const letters: string[] = [];

/** Text is a string of the cell itself and never a formula. */
function cellXml(cell: SheetCell, column: number, row: number, style: number): string {
  if (cell === null || cell === "") return style === 0 ? "" : `<c r="${placeOf(column, row)}" s="${style}"/>`;
  const place = (own: number) => `r="${placeOf(column, row)}"${own === 0 ? "" : ` s="${own}"`}`;
  if (typeof cell === "object") return `<c ${place(styleBook.of(cell.look))}><v>${cell.value}</v></c>`;
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c ${place(style)}><v>${cell}</v></c>` : "";
  if (typeof cell === "boolean") return `<c ${place(style)} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place(style)} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

function placeOf(column: number, row: number): string {
  letters[column] ??= lettersOf(column);
  return `${letters[column]}${row}`;
}

/** Widths of columns, in digits: what stands in them decides, and a long heading takes several lines. */
const widths = { least: 8, most: 46, heading: 18 } as const;
/** So many rows are looked at before the first is written. */
const sampled = 200;

function widthOf(cell: SheetCell | undefined): number {
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === "boolean") return 5;
  if (typeof cell === "number") return String(cell).length;
  if (typeof cell === "string") return 2 * fullWidth(cell.slice(0, 200));
  if (cell.look === "day") return 10;
  if (cell.look === "moment") return 16;
  const [kind, decimals] = cell.look.split(".");
  const whole = Math.trunc(Math.abs(kind === "percent" ? cell.value * 100 : cell.value)).toString().length;
  return whole + Math.floor((whole - 1) / 3) + Number(decimals) + 3;
}

function columnsXml(heading: SheetRow, sample: readonly SheetRow[]): string {
  const columns = heading.map((title, column) => {
    const own = Math.max(0, ...sample.map((row) => widthOf(row[column])));
    const width = Math.min(widths.most, Math.max(widths.least, own + 2, Math.min(widths.heading, widthOf(title) + 4)));
    return `<col min="${column + 1}" max="${column + 1}" width="${width.toFixed(1)}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** How many lines the longest heading takes, at the widths of columns as they are at least. */
const headingHeight = (heading: SheetRow): number =>
  15 * Math.min(6, Math.max(2, ...heading.map((title) => Math.ceil((widthOf(title) + 2) / (widths.heading - 2)))));

function paneXml(rows: number, frozen: number): string {
  const across = frozen > 0 ? ` xSplit="${frozen}"` : "";
  const pane = frozen > 0 ? "bottomRight" : "bottomLeft";
  const frame = `<pane${across} ySplit="${rows}" topLeftCell="${placeOf(frozen, rows + 1)}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${rows === 0 ? "" : frame}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
}

/** The row of groups over the heading, and the cells that each joins. */
function groupsXml(groups: Head["groups"]): { row: string; merges: string } {
  let column = 0;
  const cells: string[] = [];
  const merges: string[] = [];
  for (const { name, columns } of groups) {
    for (let at = 0; at < columns; at++) cells.push(cellXml(at === 0 ? name : null, column + at, 1, styleBook.group));
    if (columns > 1) merges.push(`<mergeCell ref="${placeOf(column, 1)}:${placeOf(column + columns - 1, 1)}"/>`);
    column += columns;
  }
  return {
    row: cells.length > 0 ? `<row r="1" ht="24" customHeight="1">${cells.join("")}</row>` : "",
    merges: merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
  };
}

const rowXml = (cells: SheetRow, row: number, style: number): string =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(cell, column, row, style)).join("")}</row>`;

function headingXml(heading: SheetRow, row: number): string {
  const cells = heading.map((cell, column) => cellXml(cell, column, row, styleBook.heading)).join("");
  return `<row r="${row}" ht="${headingHeight(heading)}" customHeight="1">${cells}</row>`;
}

const page =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape"/>';

/** Reads some rows ahead, and then the others. */
async function ahead(rows: SheetRows["rows"]) {
  const iterator = inTurn(rows);
  const first: SheetRow[] = [];
  while (first.length <= sampled) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  return { first, rest: iterator };
}

/** A sheet as it is written; `written` is told of its cells at the end. */
export async function* sheetXml(sheet: SheetRows, written: (sheet: Written) => void): AsyncGenerator<string> {
  const { name, rows, head = { groups: [], frozen: 0 }, isPlain = false } = sheet;
  const { first, rest } = await ahead(rows);
  const [heading = [], ...sample] = isPlain ? [[], ...first] : first;
  const { row: groups, merges } = groupsXml(head.groups);
  const headRows = isPlain ? 0 : groups === "" ? 1 : 2;
  let row = headRows;
  const columns = columnsXml(isPlain ? (first[0] ?? []).map(() => null) : heading, sample);
  yield `${declaration}<worksheet xmlns="${main}">${paneXml(headRows, head.frozen)}${columns}<sheetData>${groups}`;
  let waiting = isPlain ? "" : headingXml(heading, headRows);
  const body = sheet.head || isPlain ? styleBook.text : 0;
  for (const cells of sample) waiting += rowXml(cells, ++row, body);
  for await (const cells of rest) {
    waiting += rowXml(cells, ++row, body);
    if (waiting.length < 32_768) continue;
    yield waiting;
    waiting = "";
  }
  const last = Math.max(0, heading.length - 1);
  const range = `${placeOf(0, headRows)}:${placeOf(last, row)}`;
  const fixed = `$A$${headRows}:$${lettersOf(last)}$${row}`;
  const hasFilter = heading.length > 0 && row > headRows;
  if (!isPlain) written({ name, range: hasFilter ? fixed : "", headRows, frozen: head.frozen });
  yield `${waiting}</sheetData>${hasFilter ? `<autoFilter ref="${range}"/>` : ""}${merges}${page}</worksheet>`;
}

async function* inTurn(rows: SheetRows["rows"]): AsyncGenerator<SheetRow> {
  yield* rows;
}
