import { randomUUID } from "node:crypto";
import { copyFile, writeFile } from "node:fs/promises";
import { fileIn } from "#app/service/data-folder";
import type { SentFile } from "#app/service/sent-files";
import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import { admitRound, type RoundShut } from "#db/programme/admission";
import { enqueueJob } from "#db/service/jobs";
import type { Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Locale } from "#lib/text/text";

/** A list of firms as a file or as it was pasted, and the language that they are written to in. */
export type List = { round: string; content: SentFile | string; language: Locale };

/** Keeps a list of firms and has it looked at; nothing is taken from it yet. Returns the job. */
export async function uploadList(
  store: Database,
  actor: Person,
  { round: id, content, language }: List,
  now: Date,
): Promise<Outcome<string, RoundShut | "nothing">> {
  if (content === "") return refused("nothing");
  const upload = randomUUID();
  const path = await fileIn("uploads", upload);
  if (typeof content === "string") await writeFile(path, content, { mode: 0o600 });
  else await copyFile(content.path, path);
  const outcome = await store.durably(async (inside): Promise<Outcome<string, RoundShut>> => {
    const admission = await admitRound(inside, actor, "invite-firms", id, now);
    if (!admission.ok) return admission;
    const input = { upload, matching: null, locale: language, sheet: null };
    return done(await enqueueJob(inside, actor, admission.value, "import", input, now));
  });
  if (outcome.ok) wakeWorker();
  return outcome;
}
