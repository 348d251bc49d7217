import type { ListColumn, ListedFirm, Matching } from "#lib/programme/firm-list";
import type { BadRow } from "#lib/programme/job";

/** What a list looks like, before anything is taken from it. */
export type ListLook = {
  headings: string[];
  /** The first rows below the headings, to tell the columns by. */
  sample: string[][];
  rows: number;
  matching: Matching;
  /** The sheet of a workbook that it is read from, and how many the workbook has. */
  sheet: { name: string; of: number } | null;
};

export type ReadyFirm = ListedFirm & { initials: string };

/** What a reading process is to do with a file: look at it, or read it by a matching of columns. */
export type ListTask = { file: string; matching: Partial<Record<ListColumn, number | null>> | null };

/** What it tells; after each `batch` it waits to be told to go on. */
export type ListNews =
  | { news: "look"; look: ListLook }
  | { news: "total"; rows: number }
  | { news: "batch"; firms: ReadyFirm[]; bad: BadRow[]; doubtful: BadRow[]; done: number }
  | { news: "end" }
  | { news: "fault"; bad: BadRow };
