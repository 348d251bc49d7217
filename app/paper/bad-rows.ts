import { stringify } from "csv-stringify/sync";
import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { badRowReason } from "../words/bad-row";

const columns = ["line", "column", "reason", "value"] as const;

/** The rows of a list that were not taken in, with line, column and reason in the reader's language. */
export function badRowTable(locale: Locale, badRows: readonly BadRow[]): string {
  const translate = translator(locale);
  const rows = badRows.map((row) => [
    row.line,
    row.column ?? "",
    writable(badRowReason(locale, row)),
    writable(row.value ?? ""),
  ]);
  return stringify([columns.map((column) => translate(`rounds.jobs.${column}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
