import { readFile } from "node:fs/promises";
import { initialsOf } from "#app/words/initials";
import {
  headingRow,
  identityOf,
  listColumns,
  type Matching,
  matchColumns,
  readRow,
  rowsAtMost,
} from "#lib/programme/firm-list";
import type { BadRow } from "#lib/programme/job";
import type { ListNews, ListTask, ReadyFirm } from "./list-messages";
import type { Reading } from "./reading-task";
import { readTable } from "./table";
import { TableFault } from "./table-fault";

/** Rows that are handed over at once: what one transaction of the database takes. */
const batchSize = 100;

/** Rows among which the headings stand: a title and notes may be above them. */
const headedWithin = 10;

const shownRows = 5;
const shownLength = 60;

const cut = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().slice(0, shownLength));

/** How many columns of a list the first rows of a sheet name. */
const fit = (rows: readonly (readonly string[])[]): number => {
  const first = rows.slice(0, headedWithin);
  const head = headingRow(first);
  const columns = head === null ? null : matchColumns(first[head] ?? []);
  return columns === null || columns.name === null
    ? 0
    : Object.values(columns).filter((place) => place !== null).length;
};

export const read: Reading<ListTask, ListNews> = async ({ file, matching: given }, tell, next) => {
  const { lines, rows, sheet = null } = await readTable(await readFile(file), fit);
  const head = headingRow(rows.slice(0, headedWithin));
  if (head === null) throw new TableFault("empty");
  const headings = (rows[head] ?? []).map((cell) => cell.trim());
  const body = rows
    .map((cells, place) => ({ cells, line: lines[place] ?? place + 1 }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (body.length === 0) throw new TableFault("empty");
  if (body.length > rowsAtMost) throw new TableFault("too-many-rows", body[rowsAtMost]?.line);
  if (given === null) {
    const sample = body.slice(0, shownRows).map(({ cells }) => cut(cells));
    const look = { headings: cut(headings), sample, rows: body.length, matching: matchColumns(headings), sheet };
    return tell({ news: "look", look });
  }
  const matching = Object.fromEntries(listColumns.map((column) => [column, given[column] ?? null])) as Matching;
  tell({ news: "total", rows: body.length });
  const firstLines = new Map<string, number>();
  for (let from = 0; from < body.length; from += batchSize) {
    const firms: ReadyFirm[] = [];
    const bad: BadRow[] = [];
    const doubtful: BadRow[] = [];
    for (const { cells, line } of body.slice(from, from + batchSize)) {
      const { firm, problems, doubts } = readRow(cells, matching, headings, line);
      const identity = identityOf(firm);
      const earlier = firstLines.get(identity);
      if (problems.length > 0) bad.push(...problems);
      else if (earlier !== undefined) {
        const column = headings[matching[firm.uscc ? "uscc" : "name"] ?? -1];
        bad.push({ line, reason: "duplicate-in-file", ...(column && { column }), value: String(earlier) });
      } else {
        firstLines.set(identity, line);
        firms.push({ ...firm, initials: initialsOf(firm.name) });
        doubtful.push(...doubts);
      }
    }
    const signal = next();
    tell({ news: "batch", firms, bad, doubtful, done: Math.min(from + batchSize, body.length) });
    await signal;
  }
  tell({ news: "end" });
};
