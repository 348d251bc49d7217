import type { SubmissionRecord } from "#db/sheets/snapshots";
import { casesOf, editionOf, layoutOf } from "#questionnaires";

/** A stored snapshot with the definitions it was made under, as the result view takes it. */
export function shownSnapshot<Shown extends SubmissionRecord>(snapshot: Shown) {
  const { answers, diagnosis, firmName, submittedAt, year, depth, revision } = snapshot;
  const edition = editionOf(snapshot);
  return {
    edition,
    cases: casesOf(edition),
    questions: layoutOf(edition).answered,
    answers,
    diagnosis: diagnosis as Shown["diagnosis"],
    header: { firmName, submittedAt, year, depth, revision },
  };
}
