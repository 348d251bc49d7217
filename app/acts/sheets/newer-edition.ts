import type { SnapshotRecord } from "#db/sheets/snapshots";
import { carriedSheet } from "#lib/instrument/carrying";
import { editionOf, findEdition, latestEdition } from "#questionnaires";

/** Of a result of an older edition: that one, the newest, and how many of its answers mean the same there; else `null`. */
export function newerEdition({ edition: id, depth, answers }: Pick<SnapshotRecord, "edition" | "depth" | "answers">) {
  if (id === latestEdition.id) return null;
  const under = carriedSheet({ edition: id, depth, answers }, editionOf({ edition: id }), latestEdition, findEdition);
  return { edition: id, latest: latestEdition.id, carried: under?.carried ?? 0 };
}
