import type { SentFile } from "#app/service/sent-files";
import type { Database } from "#db/client";
import { verifyAsEvidenced as storeAsEvidenced, type Verification, verifyFact } from "#db/programme/verifications";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { takeEvidence } from "../sheets/take-evidence";
import { claimsOf } from "./batch";
import { columnsOf } from "./rules";

/** What was found of a fact, with the file that it rests on, where one was sent. */
export type FindingWithFile = Omit<Verification, "file"> & { sent: SentFile | null };

/** Verifies what a firm said with a file behind it and nobody has verified, as it said it, for one reason. */
export const verifyAsEvidenced = (
  store: Database,
  actor: Actor,
  application: string,
  seen: { reason: string; snapshot: number },
  now: Date,
) => storeAsEvidenced(store, actor, application, seen, { columns: columnsOf, claims: claimsOf }, now);

/** Records what was found of one fact, or takes it back; refuses as `bad-file` what the store of evidence does not take. */
export async function verify(
  store: Database,
  actor: Actor,
  application: string,
  { sent, ...finding }: FindingWithFile,
  now: Date,
) {
  const record = (file: Verification["file"]) =>
    verifyFact(store, actor, application, { ...finding, file }, columnsOf, now);
  if (sent === null) return record(null);
  const outcome = await takeEvidence(store, sent, ({ hash }, lies) => record({ hash, lies }));
  return "refused" in outcome ? refused("bad-file" as const) : outcome;
}
