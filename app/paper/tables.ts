import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import { ZipFile } from "yazl";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { inert } from "./inert";
import { readR, readSpss } from "./scripts";
import type { SheetRow } from "./sheet-xml";
import type { Cell, Variable } from "./variable";
import { workbookOf } from "./workbook";

export type Rows = AsyncIterable<readonly Cell[]>;

/** What the tables of an export are made of: rows can be asked for anew. */
export type Export = {
  locale: Locale;
  /** What stands above everything: the round, when, by which rules, where the trail stood. */
  about: readonly (readonly [label: string, value: string])[];
  variables: readonly Variable[];
  rows: () => Rows;
  /** The columns for readers, and their rows. */
  shown: readonly ShownHeading[];
  shownRows: () => AsyncIterable<SheetRow>;
};

/** What a column for readers belongs to, and its heading. */
export type ShownHeading = { group: string; title: string };

const plain = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "1" : "0";
  return typeof cell === "number" ? String(cell) : inert(writable(cell));
};

/** Lines of a CSV file as they come: UTF-8 with a byte order mark, and no cell that a spreadsheet takes for a formula. */
export async function* csvOf(rows: Rows | Iterable<readonly Cell[]>): AsyncGenerator<string> {
  let first = true;
  let waiting: string[][] = [];
  const flush = () => {
    const text = stringify(waiting, { bom: first, record_delimiter: "windows" });
    first = false;
    waiting = [];
    return text;
  };
  for await (const row of rows) {
    waiting.push(row.map(plain));
    if (waiting.length >= 100) yield flush();
  }
  yield flush();
}

/** A heading before rows. */
export async function* headed(heading: readonly Cell[], rows: Rows | Iterable<readonly Cell[]>): Rows {
  yield heading;
  yield* rows;
}

/** What each variable means, a row each. */
function* definitionRows({ locale, variables }: Pick<Export, "locale" | "variables">): Generator<readonly Cell[]> {
  const translate = translator(locale);
  const labels = locales.map((each) => translate(`export.labelIn.${each}`));
  const others = (["kind", "unit", "values", "source"] as const).map((column) => translate(`export.columns.${column}`));
  yield [translate("export.columns.variable"), ...labels, ...others];
  for (const { name, label, kind, unit, values, source } of variables) {
    const codes = values.map(({ code, text }) => `${code} = ${text[locale]}`).join("; ");
    const named = locales.map((each) => label[each]);
    yield [name, ...named, translate(`export.variableKinds.${kind}`), unit, codes, source];
  }
}

/** A heading before the rows of a sheet. */
async function* headedRows(heading: SheetRow, rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  yield heading;
  yield* rows;
}

/** Columns that follow each other and belong to one thing. */
function groupsOf(shown: readonly ShownHeading[]): { name: string; columns: number }[] {
  const groups: { name: string; columns: number }[] = [];
  if (shown.every(({ group }) => group === "")) return groups;
  for (const { group } of shown) {
    const last = groups.at(-1);
    if (last?.name === group) last.columns += 1;
    else groups.push({ name: group, columns: 1 });
  }
  return groups;
}

/** Number and name stay in sight. */
const frozen = 2;

/**
 * A workbook: the data as they are read, the same under plain names and to the last digit, what each of these means,
 * and where all of it comes from.
 */
export function fullWorkbook(table: Export): Readable {
  const { locale, about, variables, rows, shown, shownRows } = table;
  const translate = translator(locale);
  const names = variables.map(({ name }) => name);
  const titles = shown.map(({ title }) => title);
  return workbookOf([
    {
      name: translate("export.sheets.data"),
      rows: headedRows(titles, shownRows()),
      head: { groups: groupsOf(shown), frozen },
    },
    { name: translate("export.sheets.raw"), rows: headed(names, rows()) },
    { name: translate("export.sheets.definitions"), rows: definitionRows(table) },
    { name: translate("export.sheets.about"), rows: about, isPlain: true },
  ]);
}

/** Files of text in one archive, each written when its turn has come. */
function archiveOf(files: Readonly<Record<string, () => AsyncIterable<string> | Iterable<string>>>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for (const [path, content] of Object.entries(files))
    zip.addReadStreamLazy(path, { compressionLevel: 4 }, (give) => {
      const stream = Readable.from(content(), { objectMode: false });
      stream.once("error", (error) => output.destroy(error));
      give(null, stream);
    });
  zip.end();
  return output;
}

/** The full table for R and SPSS: the data under plain names, a script for each that labels them, and the definitions. */
export function statisticsArchive(table: Export): Readable {
  const { locale, about, variables, rows } = table;
  const names = variables.map(({ name }) => name);
  return archiveOf({
    "data.csv": () => csvOf(headed(names, rows())),
    "definitions.csv": () => csvOf(definitionRows(table)),
    "about.csv": () => csvOf(about),
    "read.R": () => [readR(variables, locale)],
    "read.sps": () => [readSpss(variables, locale)],
  });
}
