import type { ListedFirm } from "#lib/programme/firm-list";
import type { BadRow } from "#lib/programme/job";
import type { KnownHeadings, Matching } from "#lib/programme/list-head";
import type { TableSheet } from "./table";

/** What a list looks like, before anything is taken from it. */
export type ListLook = {
  headings: string[];
  /** The first rows below the headings, to tell the columns by. */
  sample: string[][];
  rows: number;
  matching: Matching;
  /** The sheet of a workbook that it is read from, and all that the workbook has. */
  sheet: TableSheet | null;
  /**
   * What would come of it by these columns: firms that are new, that the round has already, how many of those the list
   * says something else of, and rows that would be refused. `null` where no column holds the names.
   */
  preview?: { fresh: number; known: number; changed: number; refused: number } | null;
};

export type ReadyFirm = ListedFirm & { initials: string };

/** A row that is not taken, as it stood in the file, and all that is wrong with it. */
export type RefusedRow = { cells: string[]; problems: readonly BadRow[] };

/** What a reading process is to do with a file: look at it, or read it by a matching of columns. */
export type ListTask = {
  file: string;
  matching: Partial<Matching> | null;
  /** What the bureau said headings mean, and which sheet of a workbook is meant, by its number. */
  known?: KnownHeadings;
  sheet?: number | null;
};

/** What it tells; after each `batch` it waits to be told to go on. A list that is looked at is told in batches, too. */
export type ListNews =
  | { news: "look"; look: ListLook }
  | { news: "total"; rows: number; headings: string[] }
  | { news: "batch"; firms: ReadyFirm[]; refused: RefusedRow[]; doubtful: BadRow[]; done: number }
  | { news: "end" }
  | { news: "fault"; bad: BadRow };
