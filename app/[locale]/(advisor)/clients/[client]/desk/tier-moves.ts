import type { Words } from "#app/_view/charts/words";
import { criterionAt } from "#app/acts/advising/review-basis";
import type { ConditionMove } from "#app/acts/advising/tier-review";

/** A condition that corrected figures move, in a sentence. */
export function conditionWords({ tier, criterion, from, to }: ConditionMove, { translate, locale }: Words): string {
  const title = criterionAt({ on: "criterion", tier, criterion })?.title[locale] ?? criterion;
  return translate("clientReview.movesCondition", {
    tier: translate(`ladder.short.${tier}`),
    condition: title,
    from: translate(`picture.statuses.${from}`),
    to: translate(`picture.statuses.${to}`),
  });
}
