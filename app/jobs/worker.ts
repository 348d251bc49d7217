import type { Logger } from "pino";
import type { Database } from "../../db/client";
import { finishJob, type JobRecord, progress, releaseJob, takeJob } from "../../db/jobs";
import { faultOf } from "../front/log";
import { Interrupted, type JobHandler } from "./handler";
import { handlers } from "./handlers";
import { keepSwept } from "./sweep";
import { onWake } from "./wake";

/** How often the queue is looked into, how often a running job says that it is alive, in milliseconds. */
const interval = 1_000;
const beat = 3_000;

/** Longest pause after a chunk of a job, in milliseconds. */
const longestRest = 100;

/** Longest that a job may take to come to a point where it can be laid back, in milliseconds. */
const grace = 5_000;

/** Works on jobs, one at a time, for as long as the process runs. Returns what ends it and lays back what is running. */
export function workOnJobs(
  store: Database,
  log: Logger,
  known: Partial<Record<JobRecord["kind"], JobHandler>> = handlers,
): () => Promise<void> {
  const ending = new AbortController();
  let working: Promise<void> | null = null;

  async function work(job: JobRecord): Promise<void> {
    const began = performance.now();
    let resumed = began;
    const told = { job: job.id, kind: job.kind };
    const alive = setInterval(() => void progress(store, job.id, new Date()).catch(() => {}), beat);
    try {
      const handler = known[job.kind];
      if (!handler) throw new Error(`no handler for jobs of the kind ${job.kind}`);
      const result = await handler(store, job, {
        stopped: ending.signal,
        log,
        async progress(done, total) {
          if (ending.signal.aborted) throw new Interrupted();
          await progress(store, job.id, new Date(), { done, total });
          // On a busy machine a chunk takes longer, and so does the rest after it: answers are saved in between.
          const rest = Math.min(longestRest, performance.now() - resumed);
          await new Promise((resolve) => setTimeout(resolve, rest));
          resumed = performance.now();
        },
      });
      await finishJob(store, job.id, result, new Date());
      log.info({ ...told, ms: Math.round(performance.now() - began), counts: result.counts });
    } catch (error) {
      if (error instanceof Interrupted) return releaseJob(store, job.id);
      log.error({ ...told, fault: faultOf(error) });
      await finishJob(store, job.id, null, new Date());
    } finally {
      clearInterval(alive);
    }
  }

  async function workOff(): Promise<void> {
    while (!ending.signal.aborted) {
      const job = await takeJob(store, new Date());
      if (!job) return;
      await work(job);
    }
  }

  function begin(): void {
    if (working || ending.signal.aborted) return;
    working = workOff()
      .catch((error: unknown) => log.error({ fault: faultOf(error) }))
      .finally(() => {
        working = null;
      });
  }

  const timer = setInterval(begin, interval);
  timer.unref();
  const stopSweeping = keepSwept(store, (error) => log.error({ fault: faultOf(error) }));
  onWake(begin);
  begin();

  return async () => {
    ending.abort(new Interrupted());
    clearInterval(timer);
    stopSweeping();
    onWake(undefined);
    const late = new Promise((resolve) => setTimeout(resolve, grace).unref());
    await Promise.race([working, late]);
  };
}
