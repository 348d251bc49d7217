import type { Logger } from "pino";
import type { Database } from "#db/client";
import {
  failJob,
  fenced,
  finishJob,
  progress,
  releaseJob,
  TakenOver,
  type Taking,
  takingOf,
} from "#db/service/job-queue";
import type { JobRecord } from "#db/service/jobs";
import { faultOf } from "../front/log";
import { faultFrom } from "./fault";
import { Interrupted, type JobHandler } from "./handler";
import { removeEarlier, removeOwn } from "./job-files";

/** How often a running job says that it is alive, in milliseconds. */
const beat = 3_000;

/** Longest pause after a chunk of a job, in milliseconds. */
const longestRest = 100;

/** What jobs are done with. */
export type Workshop = {
  store: Database;
  log: Logger;
  handlers: Partial<Record<JobRecord["kind"], JobHandler>>;
};

/** Does a job that was taken, until `stop` is raised, and notes what came of it. */
export async function doTaken(workshop: Workshop, job: JobRecord, stop: AbortController): Promise<void> {
  const { store, log } = workshop;
  const taking = takingOf(job);
  const alive = setInterval(() => {
    progress(store, taking, new Date()).then(
      (isOurs) => isOurs || stop.abort(new TakenOver()),
      // A beat that is not written is missed by whoever waits for it; the next one may come in time.
      () => {},
    );
  }, beat);
  try {
    await perform(workshop, job, taking, stop);
  } catch (error) {
    return await stumble(workshop, job, taking, error);
  } finally {
    clearInterval(alive);
  }
  // What stays there is swept after a day.
  await removeEarlier(job).catch((error: unknown) => log.warn({ ...lineOf(job), fault: faultOf(error) }));
}

/** Does a job, and throws what kept it from being finished. */
async function perform(
  { store, log, handlers }: Workshop,
  job: JobRecord,
  taking: Taking,
  stop: AbortController,
): Promise<void> {
  const handler = handlers[job.kind];
  if (!handler) throw new Error(`no handler for jobs of the kind ${job.kind}`);
  const began = performance.now();
  let resumed = began;
  const result = await handler(fenced(store, taking), job, {
    stopped: stop.signal,
    log,
    async progress(done, total) {
      stop.signal.throwIfAborted();
      if (!(await progress(store, taking, new Date(), { done, total }))) stop.abort(new TakenOver());
      // On a busy machine a chunk takes longer, and so does the rest after it: answers are saved in between.
      const rest = Math.min(longestRest, performance.now() - resumed);
      await new Promise((resolve) => setTimeout(resolve, rest));
      stop.signal.throwIfAborted();
      resumed = performance.now();
    },
  });
  if (!(await finishJob(store, taking, result, new Date()))) throw new TakenOver();
  log.info({ job: job.id, kind: job.kind, ms: Math.round(performance.now() - began), counts: result.counts });
}

/** Lays a job back, leaves it to whoever took it over, or notes its fault. */
async function stumble({ store, log }: Workshop, job: JobRecord, taking: Taking, error: unknown): Promise<void> {
  await removeOwn(job);
  if (error instanceof Interrupted) return releaseJob(store, taking);
  if (error instanceof TakenOver) return log.warn({ ...lineOf(job), takenOver: true });
  const next = await failJob(store, taking, faultFrom(error), new Date());
  log[next === "failed" ? "error" : "warn"]({ ...lineOf(job), next, fault: faultOf(error) });
}

const lineOf = ({ id, kind, attempts }: JobRecord) => ({ job: id, kind, attempt: attempts });
