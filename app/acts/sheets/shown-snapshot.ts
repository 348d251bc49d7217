import type { SnapshotRecord } from "#db/sheets/snapshots";
import { cases, findEdition } from "#questionnaires";

/** A stored snapshot with the definitions it was made under, as the result view takes it. */
export function shownSnapshot(snapshot: SnapshotRecord) {
  const edition = findEdition(snapshot.edition);
  if (!edition) throw new Error(`snapshot of ${snapshot.sheet}: edition ${snapshot.edition} is not in the register`);
  const { answers, diagnosis, firmName, submittedAt, year, depth, revision } = snapshot;
  return { edition, cases, answers, diagnosis, header: { firmName, submittedAt, year, depth, revision } };
}
