import type { Criterion, Test } from "./criterion";
import type { Screening } from "./reading";

const isWithin = (day: string, { from, until }: { from: string; until: string }): boolean =>
  day >= from && day <= until;

/** Whether a clause is looked at on this occasion: not at every action, and as the notice of the round has it. */
export const isExamined = (criterion: Criterion, { action, openedOn }: Screening): boolean =>
  !criterion.notExaminedAt.includes(action) &&
  (criterion.rounds === undefined || isWithin(openedOn, criterion.rounds)) &&
  !criterion.waivedIn?.some((waiver) => waiver.action === action && isWithin(openedOn, waiver));

/** What a clause asks at an action. */
export const testAt = ({ test, testAtReview }: Criterion, { action }: Pick<Screening, "action">): Test =>
  action === "review" ? (testAtReview ?? test) : test;
