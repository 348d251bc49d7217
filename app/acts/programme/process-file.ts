import type { SentFile } from "#app/service/sent-files";
import type { Database } from "#db/client";
import { nameFile } from "#db/programme/process-files";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { safeFileName } from "#lib/programme/file-type";
import { takeEvidence } from "../sheets/take-evidence";

type Wish = { application: string; sent: SentFile; caption: string; objection: string | null };

/** Takes in a file of a visit or of an objection; refuses as `bad-file` what the store of evidence does not take. */
export async function addProcessFile(
  store: Database,
  actor: Actor,
  { application, sent, caption, objection }: Wish,
  now: Date,
) {
  const outcome = await takeEvidence(store, sent, (stored, lies) => {
    const file = { ...stored, name: safeFileName(sent.name, stored.type) };
    return nameFile(store, actor, application, { file, lies, caption, objection }, now);
  });
  return "refused" in outcome ? refused("bad-file" as const) : outcome;
}
