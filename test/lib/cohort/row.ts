import { blankRow, type CohortRow } from "#lib/cohort/catalogue";

/** A firm of which nothing is known but that it submitted, with what a test wants otherwise. */
export const cohortRow = (number: number, other: Partial<CohortRow> = {}): CohortRow => ({
  number,
  firmName: `firm ${number}`,
  initials: "f",
  uscc: null,
  ...blankRow,
  state: "submitted",
  snapshot: 1,
  ...other,
});
