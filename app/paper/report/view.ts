import type { ResultView } from "#app/_view/result/result-view";
import { viewOf } from "#app/_view/result/view-of";
import type { AdvisorReport } from "./advisor-report";

/** The result as the pages' own words take it, told of the firm. */
export const resultOf = ({ locale, tiers, ...report }: AdvisorReport): ResultView =>
  viewOf({
    ...report,
    locale,
    past: [],
    base: "",
    reader: "others",
    isWhole: true,
    shows: { answers: true, tiers: tiers !== null },
    official: tiers && { ...tiers, fillHref: null, changed: null },
  });
