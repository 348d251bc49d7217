import { readFile } from "node:fs/promises";
import { lookPath } from "#app/work/job-files";
import type { ListLook } from "#app/work/tables/list-messages";
import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import { admitRound, type RoundShut } from "#db/programme/admission";
import { enqueueJob, isLook, type JobRecord, takingOf } from "#db/service/jobs";
import type { Actor, Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type ListColumn, listColumns } from "#lib/programme/firm-list";
import { defaultLocale } from "#lib/text/languages";
import { jobIn } from "./read-job";

/** A list that was looked at and waits for its columns to be confirmed; `null` where there is none, or no longer. */
export async function readLook(
  store: Database,
  actor: Actor,
  which: { round: string; job: string },
  now: Date,
): Promise<{ job: JobRecord; look: ListLook } | null> {
  const { job } = (await jobIn(store, actor, which, now)) ?? {};
  if (!job || !isLook(job) || job.state !== "done") return null;
  try {
    return { job, look: JSON.parse(await readFile(await lookPath(job), "utf8")) as ListLook };
  } catch {
    return null;
  }
}

/** The list that a job looked at, and which of its columns each thing stands in, as it was typed. */
export type Taking = { round: string; job: string; columns: Readonly<Record<ListColumn, string>> };

/** Has the firms of a list taken in; a list that is taken already leads to what came of it. Returns the job. */
export async function takeList(
  store: Database,
  actor: Person,
  { columns, ...which }: Taking,
  now: Date,
): Promise<Outcome<string, RoundShut | "name">> {
  const list = await readLook(store, actor, which, now);
  if (!list) return refused("not-found");
  const matching = Object.fromEntries(
    listColumns.map((column) => {
      const place = columns[column] === "" ? -1 : Number(columns[column]);
      return [column, Number.isInteger(place) && place >= 0 && place < list.look.headings.length ? place : null];
    }),
  );
  if (matching.name === null) return refused("name");
  const { upload = null, locale = defaultLocale } = list.job.input;
  const input = { upload, locale, matching: JSON.stringify(matching) };
  const outcome = await store.durably(async (inside): Promise<Outcome<string, RoundShut>> => {
    const admission = await admitRound(inside, actor, "invite-firms", which.round, now);
    if (!admission.ok) return admission;
    const before = await takingOf(inside, which.round, String(upload));
    return done(before ?? (await enqueueJob(inside, actor, admission.value, "import", input, now)));
  });
  if (outcome.ok) wakeWorker();
  return outcome;
}
