import type { Logger } from "pino";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { ruleSetNow } from "#db/programme/adoption";
import { type JobParties, partiesOfJob } from "#db/programme/job-parties";
import type { JobRecord } from "#db/service/jobs";
import type { JobFaultCode, JobResult } from "#lib/programme/job";

export type JobTools = {
  /** Tells how far the job is, in whatever it counts. Throws what `stopped` was raised with. */
  progress: (done: number, total: number) => Promise<void>;
  /**
   * Raised with `Interrupted` where the process is about to end, and with `TakenOver` where another process has taken
   * the job over.
   */
  stopped: AbortSignal;
  log: Logger;
};

/**
 * Does one kind of job. It may be taken up anew after a kill, so what it has done before must not be done twice. What it
 * writes into the database it writes in transactions of `store`, which refuse where the job was taken over; files carry
 * the number of the taking in their names (`fileOf`). The database client is synchronous: between chunks of at most some
 * 20 ms it has to let the event loop run, which `progress` does, for as long as the chunk took.
 */
export type JobHandler = (store: Database, job: JobRecord, tools: JobTools) => Promise<JobResult>;

/** The process ends, or the round has got another rule set: the job is laid back and taken up by the next one. */
export class Interrupted extends Error {
  override name = "Interrupted";
}

/** The job cannot be done, for a reason that its page has words for. */
export class JobFault extends Error {
  override name = "JobFault";
  readonly code: JobFaultCode;

  constructor(code: JobFaultCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** For whom a job is done. */
export async function partiesOf(store: Database, job: JobRecord): Promise<JobParties> {
  const parties = await partiesOfJob(store, job);
  if (!parties) throw new JobFault("left");
  return parties;
}

/** Lays a job back that began by a rule set which its round no longer goes by. */
export async function keepRules(store: Database, { id, ruleSet }: RoundRecord): Promise<void> {
  if ((await ruleSetNow(store, id)) !== ruleSet) throw new Interrupted();
}

/** A round that refuses what whoever asked for the job wanted to do with it. */
export const shut = (reason: string): JobFault => new JobFault(reason === "not-found" ? "left" : "round-shut", reason);
