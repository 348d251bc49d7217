import type { SentFile } from "#app/service/sent-files";
import type { Database } from "#db/client";
import { attachToFacts, recordInfected } from "#db/sheets/attachments";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { type FileType, safeFileName } from "#lib/programme/file-type";
import { takeEvidence } from "./take-evidence";

/** A file for some facts, and the one that it replaces, by its hash. */
export type Attachment = {
  facts: readonly string[];
  file: SentFile;
  replaces?: string | undefined;
  /** Of a document: the check code that is printed on it. */
  code?: string | null;
  /** The kinds that are taken; all, where none is named. */
  only?: readonly FileType[];
};

/** Takes in a file behind facts: looks at its content, has it scanned and stores it; an infected one is on record. */
export async function attachFile(store: Database, actor: Actor, { file, only, ...wish }: Attachment, now: Date) {
  const outcome = await takeEvidence(store, file, async (stored, lies) => {
    if (only && !only.includes(stored.type)) return refused("not-scan" as const);
    const named = { ...stored, name: safeFileName(file.name, stored.type) };
    return attachToFacts(store, actor, { ...wish, file: named, lies }, now);
  });
  if (!("refused" in outcome)) return outcome;
  if (outcome.refused === "infected") await recordInfected(store, actor, outcome.hash, now);
  return refused(outcome.refused);
}
