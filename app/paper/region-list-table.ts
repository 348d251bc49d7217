import type { Readable } from "node:stream";
import type { RegionList } from "#db/programme/region-progress";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { listedFirms } from "../words/listed-firms";
import { inert } from "./inert";
import { workbookOf } from "./workbook";

const columns = ["rank", "firm", "code", "verdict", "opinion", "by", "decision"] as const;

/** The firms that a region recommends, in order, and those that it does not, as a workbook of two sheets. */
export function regionListTable(locale: Locale, list: RegionList): Readable {
  const translate = translator(locale);
  const all = listedFirms(locale, list);
  const sheetOf = (outcome: "recommended" | "notRecommended") => ({
    name: translate(`levels.list.${outcome}`),
    rows: rowsOf(outcome),
  });
  async function* rowsOf(outcome: "recommended" | "notRecommended") {
    yield columns.map((column) => translate(`levels.list.columns.${column}`));
    for (const firm of all.filter((each) => each.outcome === outcome)) {
      const verdict = firm.verdict ? translate(`review.statuses.${firm.verdict}`) : "";
      const cells = [String(firm.rank ?? ""), firm.name, firm.code ?? "", verdict, firm.reason, firm.by, firm.decision];
      yield cells.map((cell) => inert(writable(cell)));
    }
  }
  return workbookOf([sheetOf("recommended"), sheetOf("notRecommended")]);
}
