import type { SnapshotRecord } from "#db/sheets/snapshots";
import { cases, editionOf } from "#questionnaires";

/** A stored snapshot with the definitions it was made under, as the result view takes it. */
export function shownSnapshot(snapshot: SnapshotRecord) {
  const { answers, diagnosis, firmName, submittedAt, year, depth, revision } = snapshot;
  return {
    edition: editionOf(snapshot),
    cases,
    answers,
    diagnosis,
    header: { firmName, submittedAt, year, depth, revision },
  };
}
