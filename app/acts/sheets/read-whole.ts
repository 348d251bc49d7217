import type { Database } from "#db/client";
import { conflictsOf, currentAnswers } from "#db/sheets/answers";
import { listEvidence } from "#db/sheets/evidence";
import { currentFacts } from "#db/sheets/facts";
import { listSnapshots, readSnapshot } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";

const listed = <Item>(outcome: Outcome<Item[]>): Item[] => (outcome.ok ? outcome.value : []);

/** All that the actor's sheet holds, with every submission of it, or with the one of a `revision`. */
export async function readWhole(store: Database, actor: Actor, revision: number | null) {
  const [answers, conflicts, lines, facts, evidence] = await Promise.all([
    currentAnswers(store, actor),
    conflictsOf(store, actor),
    listSnapshots(store, actor),
    currentFacts(store, actor),
    listEvidence(store, actor),
  ]);
  const revisions = listed(lines).map((line) => line.revision);
  if (revision !== null && !revisions.includes(revision)) return refused("not-found");
  const wanted = revision === null ? revisions : [revision];
  const snapshots = await Promise.all(wanted.map((each) => readSnapshot(store, actor, each)));
  return done({
    answers: listed(answers),
    conflicts: listed(conflicts),
    facts: listed(facts),
    evidence: listed(evidence),
    snapshots: snapshots.flatMap((snapshot) => (snapshot.ok ? [snapshot.value] : [])),
  });
}
