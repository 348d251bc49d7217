import type { Database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";
import { listEvidence } from "#db/sheets/evidence";
import { listSnapshots, readSubmission } from "#db/sheets/snapshots";
import { done, type Outcome, refused } from "#lib/outcome";
import { answersAmong, factsAmong, type OpenedSheet } from "./entries";

const listed = <Item>(outcome: Outcome<Item[]>): Item[] => (outcome.ok ? outcome.value : []);

/** All that the actor's sheet holds, with every submission of it, or with the one of a `revision`. */
export async function readWhole(store: Database, opened: OpenedSheet, revision: number | null) {
  const { actor } = opened;
  const [current, lines, evidence] = await Promise.all([
    currentEntries(store, actor, everything),
    listSnapshots(store, actor),
    listEvidence(store, actor),
  ]);
  const revisions = listed(lines).map((line) => line.revision);
  if (revision !== null && !revisions.includes(revision)) return refused("not-found");
  const wanted = revision === null ? revisions : [revision];
  const snapshots = await Promise.all(wanted.map((each) => readSubmission(store, actor, each)));
  const entries = listed(current);
  return done({
    stored: answersAmong(opened, entries).stored,
    facts: factsAmong(entries),
    evidence: listed(evidence),
    snapshots: snapshots.flatMap((snapshot) => (snapshot.ok ? [snapshot.value] : [])),
  });
}
