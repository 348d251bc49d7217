import type { Database } from "#db/client";
import { attachEvidence, recordInfected } from "#db/sheets/evidence";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { safeFileName } from "#lib/programme/file-type";
import { takeEvidence } from "./take-evidence";

export type SentFile = { fact: string; name: string; bytes: Uint8Array };

/** Takes in a file behind a fact: looks at its content, has it scanned and stores it; an infected one is on record. */
export async function attachFile(store: Database, actor: Actor, { fact, name, bytes }: SentFile, now: Date) {
  const outcome = await takeEvidence(store, bytes, (stored, lies) => {
    const file = { ...stored, name: safeFileName(name, stored.type) };
    return attachEvidence(store, actor, { fact, file, lies }, now);
  });
  if (!("refused" in outcome)) return outcome;
  if (outcome.refused === "infected") await recordInfected(store, actor, outcome.hash, now);
  return refused(outcome.refused);
}
