import type { Logger } from "pino";
import type { Database } from "../../db/client";
import type { JobRecord } from "../../db/jobs";
import type { JobResult } from "../../lib/programme/job";

export type JobTools = {
  /** Tells how far the job is, in whatever it counts. Throws `Interrupted` where the process is about to end. */
  progress: (done: number, total: number) => Promise<void>;
  /** Also raised where another process has taken the job over. */
  stopped: AbortSignal;
  log: Logger;
};

/**
 * Does one kind of job. It may be taken up anew after a kill, so what it has done before must not be done twice. The
 * database client is synchronous: between chunks of at most some 20 ms it has to let the event loop run, which
 * `progress` does, for as long as the chunk took.
 */
export type JobHandler = (store: Database, job: JobRecord, tools: JobTools) => Promise<JobResult>;

/** The process ends: the job is laid back and taken up by the next one. */
export class Interrupted extends Error {
  override name = "Interrupted";
}
