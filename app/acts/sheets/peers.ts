import type { Database } from "#db/client";
import { admit } from "#db/sheets/admission";
import { joinPeers, type Peer, type PeerPicture, readPeers } from "#db/sheets/peers";
import { readSnapshot, type SnapshotRecord } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { groupName, type PeerGroup, peerGroupOf } from "#lib/cohort/peers";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import { refused } from "#lib/outcome";
import { peerTraits } from "#questionnaires/peers";

/** What counts of a submission among firms of its kind. */
type Submitted = { edition: string; answers: Answers; diagnosis: Diagnosis; submittedAt: Date };

const groupOf = ({ edition, answers }: Pick<Submitted, "edition" | "answers">): PeerGroup | null =>
  peerGroupOf(edition, peerTraits[edition], answers);

/** What a submission gives to the picture of its like; `null` where it does not say of which kind its firm is. */
export function peerOf(submitted: Submitted): Peer | null {
  const group = groupOf(submitted);
  if (!group) return null;
  const { level, capability } = submitted.diagnosis.technicalStrength;
  return {
    group: groupName(group),
    level: level.score,
    capability: capability.score,
    given: submitted.submittedAt,
  };
}

/** Takes the actor's firm into the picture of its like, by the latest result of its sheet. */
export async function joinByLatest(store: Database, actor: Actor, now: Date) {
  const admitted = await admit(store.db, actor, "join-peers");
  if (!admitted.ok) return admitted;
  const snapshot = await readSnapshot(store, actor, admitted.value.revision);
  if (!snapshot.ok) return snapshot;
  const peer = peerOf(snapshot.value);
  return peer ? joinPeers(store, actor, peer, now) : refused("not-submitted" as const);
}

/** A firm among its like: of which kind it is, since when it takes part, and what is told of them. */
export type Peers = {
  group: PeerGroup;
  since: Date | null;
  picture: PeerPicture;
  own: { level: number | null; capability: number | null };
};

/** Where a result stands among firms of its trade and size; `null` where its answers do not say of which it is. */
export async function peersOf(
  store: Database,
  actor: Actor,
  snapshot: Pick<SnapshotRecord, "edition" | "answers" | "diagnosis">,
): Promise<Peers | null> {
  const group = groupOf(snapshot);
  const found = group && (await readPeers(store, actor, groupName(group)));
  if (!group || !found?.ok) return null;
  const { level, capability } = snapshot.diagnosis.technicalStrength;
  return { group, ...found.value, own: { level: level.score, capability: capability.score } };
}
