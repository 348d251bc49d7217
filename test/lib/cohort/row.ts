import { type CohortRow, nothingSubmitted } from "#lib/cohort/catalogue";

/** A firm of which nothing is known but that it submitted, with what a test wants otherwise. */
export const cohortRow = (number: number, other: Partial<CohortRow> = {}): CohortRow => ({
  number,
  firmName: `firm ${number}`,
  initials: "f",
  uscc: null,
  region: null,
  industry: null,
  state: "submitted",
  openedAt: null,
  late: false,
  submittedAt: null,
  ...nothingSubmitted,
  snapshot: 1,
  drawn: false,
  decision: null,
  decisionStage: null,
  ...other,
});
