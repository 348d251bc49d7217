import type { SentFile } from "#app/service/sent-files";
import type { Database } from "#db/client";
import { type NewObjection, takeObjection as storeObjection } from "#db/programme/objections";
import type { Actor } from "#lib/access";
import { addProcessFile } from "./process-file";

/**
 * Puts an objection on record, and the file that came with it. Where the file is not taken in, the objection stands
 * all the same: nothing that somebody said may get lost.
 */
export async function takeObjection(
  store: Database,
  actor: Actor,
  { sent, ...wish }: NewObjection & { sent: SentFile | null },
  now: Date,
) {
  const outcome = await storeObjection(store, actor, wish, now);
  if (!outcome.ok || sent === null) return outcome;
  const { id: objection, application } = outcome.value;
  const file = await addProcessFile(store, actor, { application, sent, caption: "", objection }, now);
  return file.ok ? outcome : file;
}
