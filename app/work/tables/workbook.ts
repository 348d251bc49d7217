import { readSheet } from "read-excel-file/node";
import { rowsAtMost } from "#lib/programme/firm-list";
import { withoutEnd } from "#lib/text/without-end";
import { TableFault } from "./table-fault";
import { type Parts, packed, unpack } from "./workbook-parts";

/** Columns that are read, from the left: what stands beyond is a stray cell, and would make every row as wide. */
const columnsAtMost = 256;

/** Rows with something in them that are read at most: a list with its title and notes. */
const filledAtMost = rowsAtMost + 1_000;

/** Sheets that are looked at to find the one that holds the table. */
const sheetsAtMost = 20;

/** White space by a length that no cell has: a longer run is shortened by it until little is left. */
const emptiness = /\s{64}/g;

type Merge = { column: number; from: number; to: number };

/** A sheet with its blanks left out: the rows that hold something, and the line that each has in the workbook. */
type Trimmed = { xml: string; lines: number[]; merges: Merge[] };

type SheetTable = { name: string; lines: number[]; rows: string[][] };

const patterns = new Map<string, RegExp>();

function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match?.[1] ?? match?.[2];
}

/** The number of a column, from 1, by the letters that an address begins with: A, B, ... Z, AA. */
function columnOf(address: string): number {
  let column = 0;
  for (let place = 0; place < address.length; place++) {
    const letter = address.charCodeAt(place) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

const words: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => words[name] ?? "");

/** Elements of a name one after the other, each with its opening tag and what stands inside; none may hold another. */
function* elements(xml: string, name: string): Generator<{ tag: string; inside: string }> {
  const opening = `<${name}`;
  const closing = `</${name}>`;
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at)) {
    const end = xml.indexOf(">", at);
    if (end < 0) throw new TableFault("workbook-broken");
    const isIt = /[\s>/]/.test(xml[at + opening.length] ?? "");
    const isEmpty = xml[end - 1] === "/";
    const close = isIt && !isEmpty ? xml.indexOf(closing, end) : end;
    if (close < 0) throw new TableFault("workbook-broken");
    if (isIt) yield { tag: xml.slice(at, end), inside: isEmpty ? "" : xml.slice(end + 1, close) };
    at = close + 1;
  }
}

function trimmedCells(inside: string, row: number): string {
  let cells = "";
  let column = 0;
  for (const { tag, inside: content } of elements(inside, "c")) {
    const letters = withoutEnd(attribute(tag, "r") ?? "", /\d/);
    column = letters ? columnOf(letters) : column + 1;
    if (column > columnsAtMost || content === "") continue;
    const rest = tag.slice(2).replace(/\sr\s*=\s*("[^"]*"|'[^']*')/, "");
    cells += `<c r="${letters || lettersOf(column)}${row}"${rest}>${content.replace(emptiness, " ")}</c>`;
  }
  return cells;
}

const lettersOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1);

function trimmed(text: string): Trimmed {
  const prefix = /<(\w+):worksheet\b/.exec(text)?.[1];
  const xml = prefix ? text.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : text;
  const [data = ""] = [...elements(xml, "sheetData")].map(({ inside }) => inside);
  const rows: string[] = [];
  const lines: number[] = [];
  let line = 0;
  for (const { tag, inside } of elements(data, "row")) {
    line = Number(attribute(tag, "r") ?? line + 1);
    const cells = trimmedCells(inside, lines.length + 1);
    if (cells === "") continue;
    if (lines.length >= filledAtMost) throw new TableFault("too-many-rows", line);
    lines.push(line);
    rows.push(`<row r="${lines.length}">${cells}</row>`);
  }
  const merged = xml
    .slice(xml.lastIndexOf("</sheetData>"))
    .matchAll(/<mergeCell\b[^<>]*\sref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g);
  const merges = [...merged].map(([, letters = "", from, to]) => ({
    column: columnOf(letters) - 1,
    from: Number(from),
    to: Number(to),
  }));
  return { xml: `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`, lines, merges };
}

/** Gives all rows of a cell that was merged downwards what stands in its first one. */
function fillDown(rows: string[][], { lines, merges }: Trimmed): void {
  const places = new Map(lines.map((line, place) => [line, place]));
  for (const { column, from, to } of merges) {
    const first = places.get(from);
    if (first === undefined || to === from) continue;
    const value = rows[first]?.[column] ?? "";
    for (let place = first + 1; (lines[place] ?? Number.POSITIVE_INFINITY) <= to; place++) {
      const row = rows[place];
      if (row && (row[column] ?? "") === "") row[column] = value;
    }
  }
}

const cellWords = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

type SheetPlace = { name: string; path: string; number: number; hidden: boolean };

/** The sheets of a workbook in their order, those that are shown first. */
function sheetsOf(parts: Parts): SheetPlace[] {
  const text = (path: string) => parts.get(path)?.toString("utf8") ?? "";
  const tagsOf = (xml: string, name: string) =>
    [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g"))].map(([tag]) => tag);
  const targets = new Map(
    tagsOf(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => {
      const target = attribute(tag, "Target") ?? "";
      return [attribute(tag, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`];
    }),
  );
  return tagsOf(text("xl/workbook.xml"), "sheet")
    .filter((tag) => attribute(tag, "name"))
    .map((tag, place) => ({
      name: plain(attribute(tag, "name") ?? ""),
      path: targets.get(attribute(tag, "id")) ?? "",
      number: place + 1,
      hidden: /hidden/i.test(attribute(tag, "state") ?? ""),
    }))
    .filter(({ path }) => parts.has(path))
    .toSorted((one, other) => Number(one.hidden) - Number(other.hidden));
}

async function tableOf(parts: Parts, { name, path, number }: SheetPlace): Promise<SheetTable> {
  const sheet = trimmed(parts.get(path)?.toString("utf8") ?? "");
  const others = [...parts].filter(([other]) => other === path || !/worksheets\/[^/]+\.xml$/.test(other));
  const needed = new Map(others.map(([other, part]) => [other, other === path ? Buffer.from(sheet.xml) : part]));
  const rows = (await readSheet(await packed(needed), number)).map((row) => row.map(cellWords));
  fillDown(rows, sheet);
  return { name, lines: sheet.lines, rows };
}

/** A sheet of a workbook by the place that it has in it, from 1. */
export type SheetName = { number: number; name: string };

/** Which sheet of a workbook is read: the one of that number, or else the one that fits best what is looked for. */
export type SheetChoice = {
  /** How well rows fit what is looked for. */
  fitOf: (rows: readonly (readonly string[])[]) => number;
  /** How well is well enough: no other sheet is looked at. */
  enough?: number;
  number?: number | null;
};

/**
 * Reads the sheet of a workbook that holds a table, of those that are shown before those that are hidden. The library
 * builds a table as wide and as long as the farthest cell, so it is given none that is blank or stands apart.
 */
export async function readWorkbook(
  bytes: Buffer,
  { fitOf, enough = 2, number = null }: SheetChoice,
): Promise<SheetTable & { number: number; sheets: SheetName[] }> {
  const unpackedParts = await unpack(bytes);
  const parts = new Map(
    [...unpackedParts].map(([path, part]) => [
      path,
      part.length > 1_000_000 && !path.includes("/worksheets/")
        ? Buffer.from(part.toString("utf8").replace(emptiness, " "))
        : part,
    ]),
  );
  const all = sheetsOf(parts);
  if (all.length === 0) throw new TableFault("not-a-table");
  const wanted = all.filter((sheet) => sheet.number === number);
  let best: { table: SheetTable; number: number; fits: number } | null = null;
  for (const sheet of (wanted.length > 0 ? wanted : all).slice(0, sheetsAtMost)) {
    let table: SheetTable;
    try {
      table = await tableOf(parts, sheet);
    } catch (error) {
      throw error instanceof TableFault ? error : new TableFault("workbook-broken");
    }
    const fits = fitOf(table.rows);
    if (!best || fits > best.fits) best = { table, number: sheet.number, fits };
    if (fits >= enough) break;
  }
  const sheets = all.map(({ number, name }) => ({ number, name })).toSorted((one, other) => one.number - other.number);
  return { ...(best?.table ?? { name: "", lines: [], rows: [] }), number: best?.number ?? 0, sheets };
}
