import { fileSize } from "#app/work/job-files";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { mailsOfJob, type TroubledMail, troubledMails } from "#db/service/job-mail";
import { isLook, type JobRecord, readJob } from "#db/service/jobs";
import type { Actor } from "#lib/access";
import type { BadRow } from "#lib/programme/job";

export type JobInRound = { job: JobRecord; round: RoundRecord };

/** A job of a round, for whoever may start one like it; `null` where the round has none of that id. */
export async function jobIn(
  store: Database,
  actor: Actor,
  { round, job }: { round: string; job: string },
  now: Date,
): Promise<JobInRound | null> {
  const outcome = await readJob(store, actor, job, now);
  return outcome.ok && outcome.value.round.id === round ? outcome.value : null;
}

/** Mails that did not get through, of which a report names so many at most. */
export const troubledAtMost = 200;

/** How far a job is, and what came of it. */
export type JobReport = JobInRound & {
  isRunning: boolean;
  /** Whether it looks at a list only, and takes nothing from it. */
  isLook: boolean;
  counts: Readonly<Record<string, number>>;
  /** Whether the file that it made is there to fetch, or was and is gone. */
  file: "there" | "gone" | "none";
  /** Of a list of which nothing could be read: the one row that says why. */
  whyUnread: BadRow | undefined;
  /** Rows that were not taken in, rows that were but are to be looked at, and firms that were there before. */
  badRows: readonly BadRow[];
  doubtfulRows: readonly BadRow[];
  knownRows: readonly BadRow[];
  mails: { all: number; sent: number; givenUp: number };
  troubledMails: readonly TroubledMail[];
};

/** The job of a round with its file, rows and mails. */
export async function readJobReport(
  store: Database,
  actor: Actor,
  which: { round: string; job: string },
  now: Date,
): Promise<JobReport | null> {
  const there = await jobIn(store, actor, which, now);
  if (!there) return null;
  const { job } = there;
  const { kind, state, input, result } = job;
  const counts: JobReport["counts"] = result?.counts ?? {};
  const rows = result?.badRows ?? [];
  // Reports of before told of a firm that was there as of a row that was refused.
  const isKnown = ({ known, reason }: BadRow) => known === true || reason === "duplicate-in-round";
  const badRows = rows.filter((row) => !row.taken && !isKnown(row));
  const isThere = (await fileSize(result?.file ?? null)) !== null;
  // Whoever asked for a file, and for whom there was something to write into it, had one.
  const wasThere =
    state === "done" && (kind === "export" || (input.mode === "list" && (counts.links ?? counts.firms ?? 0) > 0));
  return {
    ...there,
    isRunning: state === "waiting" || state === "running",
    isLook: isLook(job),
    counts,
    file: isThere ? "there" : wasThere ? "gone" : "none",
    whyUnread: kind === "import" && state === "done" && counts.rows === undefined ? badRows[0] : undefined,
    badRows,
    doubtfulRows: rows.filter(({ taken }) => taken),
    knownRows: rows.filter(isKnown),
    mails: await mailsOfJob(store, job.id),
    troubledMails: await troubledMails(store, job.id, troubledAtMost),
  };
}
