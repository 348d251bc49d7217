import { readFile } from "node:fs/promises";
import { database } from "../../../../../../db/client";
import { type JobRecord, readJob } from "../../../../../../db/jobs";
import type { Actor } from "../../../../../../lib/access";
import { lookPath } from "../../../../../jobs/job-files";
import type { ListLook } from "../../../../../jobs/list-messages";

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
