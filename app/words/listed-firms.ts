import type { RegionList } from "#db/programme/region-progress";
import { columnList } from "#lib/programme/column-list";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import type { ListedFirm } from "../_view/levels/region-list";
import { translator } from "../translate";
import { dayText } from "./application-words";

/** The firms of a region's list in words. */
export function listedFirms(locale: Locale, { firms }: RegionList): ListedFirm[] {
  const translate = translator(locale);
  return firms.map(({ id, firmName, uscc, rank, verdict, decision, decisionStage, opinion }) => ({
    id,
    name: firmName,
    code: uscc,
    rank,
    verdict: columnList.verdict.values.find((each) => each === verdict) ?? null,
    outcome: opinion?.outcome ?? null,
    reason: opinion?.reason ?? "",
    by: opinion
      ? translate("levels.opinion.by", { person: opinion.person ?? "", at: dayText(locale, dayOf(opinion.at)) })
      : "",
    decision:
      decision && decisionStage
        ? translate("review.page.decision", {
            outcome: translate(`review.outcomes.${decision}`),
            stage: translate(`review.stages.${decisionStage}`),
          })
        : "",
  }));
}
