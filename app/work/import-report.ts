import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { KnownFirm, NewFirm } from "#db/programme/firm-list";
import type { JobRecord } from "#db/service/jobs";
import type { BadRow, JobResult } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { refusedRows } from "../paper/refused-rows";
import { textBookOf } from "../paper/text-book";
import { fileIn } from "../service/data-folder";
import { translator } from "../translate";
import { fileOf } from "./job-files";

/** Rows of a kind that are kept to be listed; there may be more, and the counts tell. */
const listedAtMost = 3_000;

const byLine = (one: BadRow, other: BadRow): number => one.line - other.line;

/** What came of a list, put together while it is taken in. */
export class ImportReport {
  readonly #job: JobRecord;
  readonly #locale: Locale;
  #rows = 0;
  #headings: readonly string[] = [];
  #good = 0;
  #known = 0;
  #renewed = 0;
  readonly #refused: { cells: readonly string[]; problems: readonly BadRow[] }[] = [];
  readonly #doubtfulLines = new Set<number>();
  readonly #doubts: BadRow[] = [];
  readonly #met: BadRow[] = [];

  constructor(job: JobRecord, locale: Locale) {
    this.#job = job;
    this.#locale = locale;
  }

  begin(rows: number, headings: readonly string[]): void {
    this.#rows = rows;
    this.#headings = headings;
  }

  take(firms: number): void {
    this.#good += firms;
  }

  refuse(cells: readonly string[], problems: readonly BadRow[]): void {
    this.#refused.push({ cells, problems });
  }

  doubt(rows: readonly BadRow[]): void {
    for (const row of rows) {
      this.#doubtfulLines.add(row.line);
      if (this.#doubts.length < listedAtMost) this.#doubts.push(row);
    }
  }

  /** Notes firms that the round had before, and whether what the list says of them took the place of what stood there. */
  meet(known: readonly KnownFirm[], firms: readonly NewFirm[]): void {
    const names = new Map(firms.map(({ line, name }) => [line, name]));
    for (const { line, changes, renewed } of known) {
      this.#known += 1;
      if (renewed) this.#renewed += 1;
      const reason = renewed ? "known-renewed" : changes.length > 0 ? "known-differs" : "known";
      const row = { line, reason, firm: names.get(line) ?? "", value: changes.join(" "), known: true } as const;
      if (this.#met.length < listedAtMost) this.#met.push(row);
    }
  }

  /** Writes the rows that were refused as they stood, each with why: they can be mended there and sent again. */
  async #file(): Promise<string | null> {
    const rows = this.#refused.filter(({ cells }) => cells.length > 0);
    if (rows.length === 0) return null;
    const name = fileOf(this.#job, "xlsx");
    const sheet = translator(this.#locale)("rounds.jobs.badRows");
    const book = textBookOf(sheet, refusedRows(this.#locale, this.#headings, rows));
    await pipeline(book, createWriteStream(await fileIn("job-files", name), { mode: 0o600 }));
    return name;
  }

  async result(): Promise<JobResult> {
    const problems = this.#refused.flatMap((row) => row.problems).toSorted(byLine);
    const known = this.#known - this.#renewed;
    const counts = {
      rows: this.#rows,
      good: this.#good,
      bad: this.#refused.length,
      ...(this.#doubtfulLines.size > 0 && { doubtful: this.#doubtfulLines.size }),
      ...(this.#renewed > 0 && { renewed: this.#renewed }),
      ...(known > 0 && { known }),
    };
    const listed = [
      ...problems.slice(0, listedAtMost),
      ...this.#doubts.toSorted(byLine),
      ...this.#met.toSorted(byLine),
    ];
    return { counts, badRows: listed, file: await this.#file() };
  }
}
