import { readFile } from "node:fs/promises";
import { lookPath } from "#app/work/job-files";
import type { ListLook } from "#app/work/tables/list-messages";
import { database } from "#db/client";
import { type JobRecord, readJob } from "#db/service/jobs";
import type { Actor } from "#lib/access";

/** A list that was looked at and waits for its columns to be confirmed; `null` where there is none, or no longer. */
export async function lookedAt(
  actor: Actor,
  round: string,
  id: string,
): Promise<{ job: JobRecord; look: ListLook } | null> {
  const found = await readJob(await database(), actor, id, new Date());
  if (!found.ok || found.value.round.id !== round) return null;
  const { job } = found.value;
  if (job.kind !== "import" || job.input.matching !== null || job.state !== "done") return null;
  try {
    return { job, look: JSON.parse(await readFile(await lookPath(job), "utf8")) as ListLook };
  } catch {
    return null;
  }
}
