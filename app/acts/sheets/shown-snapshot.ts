import type { SnapshotRecord } from "#db/sheets/snapshots";
import { casesOf, editionOf, layoutOf } from "#questionnaires";

/** A stored snapshot with the definitions it was made under, as the result view takes it. */
export function shownSnapshot(snapshot: SnapshotRecord) {
  const { answers, diagnosis, firmName, submittedAt, year, depth, revision } = snapshot;
  const edition = editionOf(snapshot);
  return {
    edition,
    cases: casesOf(edition),
    questions: layoutOf(edition).answered,
    answers,
    diagnosis,
    header: { firmName, submittedAt, year, depth, revision },
  };
}
