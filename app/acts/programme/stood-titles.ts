import type { FirmFacts } from "#lib/rules/fact";
import { titles } from "#questionnaires/facts/titles";

/** The column of an application that holds the titles among the values that stand of its firm. */
export function stoodTitles(standing: FirmFacts): { titles: string } {
  const rows = standing[titles.list];
  return { titles: Array.isArray(rows) && rows.length > 0 ? JSON.stringify(rows) : "" };
}
