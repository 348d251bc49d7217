import { stringify } from "csv-stringify/sync";
import type { NamedItem } from "#db/service/job-items";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { shownItem } from "../review/shown-batch";
import { translator } from "../translate";
import { momentCell } from "./variable";

const columns = ["number", "firm", "uscc", "result", "reason", "at"] as const;

/** What came of a batch, a row for each firm, in the reader's language. */
export function batchTable(locale: Locale, items: readonly NamedItem[]): string {
  const translate = translator(locale);
  const rows = items.map((item) => {
    const { number, firmName, result, reason } = shownItem(item, locale);
    return [number, writable(firmName), item.uscc ?? "", result, writable(reason), momentCell(item.at) ?? ""];
  });
  return stringify([columns.map((column) => translate(`batch.columns.${column}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
