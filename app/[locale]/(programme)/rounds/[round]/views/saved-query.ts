import { leavesOf } from "#app/acts/programme/round-rules";
import type { RoundRecord } from "#db/programme/admission";
import { paramsOf, viewIn } from "#lib/cohort/view";

/** What is kept of an address: a view of this round and nothing else. */
export function savedQuery(round: RoundRecord, query: string): string {
  const askable = { criteria: leavesOf(round).criteria.map(({ id }) => id), reach: "all" } as const;
  return paramsOf({ ...viewIn(new URLSearchParams(query), askable), page: 1 }, askable).toString();
}

/** The board of a round with a view, and with word of what became of the last form. */
export const boardAddress = (locale: string, round: string, query: string, notice: string): string =>
  `/${locale}/rounds/${round}/firms?${query === "" ? "" : `${query}&`}notice=${notice}`;
