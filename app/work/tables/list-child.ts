import { readFile } from "node:fs/promises";
import { initialsOf } from "#app/words/initials";
import { readRow, rowsAtMost } from "#lib/programme/firm-list";
import { firmNameText } from "#lib/programme/firm-name";
import type { BadRow } from "#lib/programme/job";
import { headOf, type KnownHeadings, type Matching, matchedIn } from "#lib/programme/list-head";
import { listColumns } from "#lib/programme/list-headings";
import type { ListNews, ListTask, ReadyFirm, RefusedRow } from "./list-messages";
import type { Reading } from "./reading-task";
import { readTable } from "./table";
import { TableFault } from "./table-fault";

/** Rows that are handed over at once: what one transaction of the database takes. */
const batchSize = 100;

/** Rows among which the headings stand: a title and notes may be above them. */
const headedWithin = 10;

/** Columns that tell a list of firms for sure: no other sheet is looked at. */
const sureOf = 3;

const shownRows = 5;
const shownLength = 60;

const cut = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().slice(0, shownLength));

/** How many columns of a list the first rows of a sheet name. */
const fitBy =
  (known: KnownHeadings) =>
  (rows: readonly (readonly string[])[]): number => {
    const head = headOf(rows.slice(0, headedWithin), known);
    return head === null || head.matching.name === null ? 0 : matchedIn(head.matching);
  };

/** The lines of the file on which firms were told that are taken: by their codes and by their names. */
class FirstLines {
  readonly #codes = new Map<string, number>();
  readonly #names = new Map<string, { line: number; hasCode: boolean }>();

  /** The line on which a firm stood before: with its code, or with its name where one of the two has no code. */
  earlier({ uscc, name }: { uscc: string | null; name: string }): number | undefined {
    const named = this.#names.get(firmNameText(name));
    if (uscc === null) return named?.line;
    return this.#codes.get(uscc) ?? (named && !named.hasCode ? named.line : undefined);
  }

  add({ uscc, name, line }: { uscc: string | null; name: string; line: number }): void {
    if (uscc !== null) this.#codes.set(uscc, line);
    const key = firmNameText(name);
    if (!this.#names.has(key)) this.#names.set(key, { line, hasCode: uscc !== null });
  }
}

type Body = { cells: string[]; line: number }[];

async function tellFirms(
  body: Body,
  { headings, matching }: { headings: readonly string[]; matching: Matching },
  tell: (news: ListNews) => void,
  next: () => Promise<void>,
): Promise<void> {
  const firstLines = new FirstLines();
  for (let from = 0; from < body.length; from += batchSize) {
    const firms: ReadyFirm[] = [];
    const refused: RefusedRow[] = [];
    const doubtful: BadRow[] = [];
    for (const { cells, line } of body.slice(from, from + batchSize)) {
      const { firm, problems, doubts } = readRow(cells, matching, headings, line);
      const earlier = firstLines.earlier(firm);
      if (problems.length > 0) refused.push({ cells, problems });
      else if (earlier !== undefined) {
        const column = headings[matching[firm.uscc ? "uscc" : "name"] ?? -1];
        const repeated = { line, reason: "duplicate-in-file", firm: firm.name, value: String(earlier) };
        refused.push({ cells, problems: [{ ...repeated, ...(column && { column }) }] });
      } else {
        firstLines.add(firm);
        firms.push({ ...firm, initials: initialsOf(firm.name) });
        doubtful.push(...doubts);
      }
    }
    const signal = next();
    tell({ news: "batch", firms, refused, doubtful, done: Math.min(from + batchSize, body.length) });
    await signal;
  }
}

export const read: Reading<ListTask, ListNews> = async ({ file, matching: given, known = {}, sheet }, tell, next) => {
  const choice = { fitOf: fitBy(known), enough: sureOf, number: sheet ?? null };
  const table = await readTable(await readFile(file), choice);
  const { lines, rows } = table;
  const head = headOf(rows.slice(0, headedWithin), known);
  if (head === null) throw new TableFault("empty");
  const { headings, matching } = head;
  const body = rows
    .map((cells, place) => ({ cells, line: lines[place] ?? place + 1 }))
    .slice(head.row + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (body.length > rowsAtMost) throw new TableFault("too-many-rows", body[rowsAtMost]?.line);
  // An empty sheet of several is shown: another one can be chosen.
  const hasOthers = given === null && (table.sheet?.sheets.length ?? 0) > 1;
  if (body.length === 0 && !hasOthers) throw new TableFault("empty");
  if (given === null) {
    const sample = body.slice(0, shownRows).map(({ cells }) => cut(cells));
    const look = { headings: cut(headings), sample, rows: body.length, matching, sheet: table.sheet ?? null };
    tell({ news: "look", look });
  }
  const by = given ?? matching;
  tell({ news: "total", rows: body.length, headings });
  if (by.name !== null && by.name !== undefined) {
    const whole = Object.fromEntries(listColumns.map((column) => [column, by[column] ?? null])) as Matching;
    await tellFirms(body, { headings, matching: whole }, tell, next);
  }
  tell({ news: "end" });
};
