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
  takeJob,
  takingOf,
} from "#db/service/job-queue";
import type { JobRecord } from "#db/service/jobs";
import { faultOf } from "../front/log";
import { classified } from "./fault";
import { Interrupted, type JobHandler } from "./handler";
import { handlers } from "./handlers";
import { removeEarlier, removeOwn } from "./job-files";
import { keepSwept } from "./sweep";
import { onWake } from "./wake";

/** How often the queue is looked into, how often a running job says that it is alive, in milliseconds. */
const interval = 1_000;
const beat = 3_000;

/** Longest pause after a chunk of a job, in milliseconds. */
const longestRest = 100;

/** Longest that a job may take to come to a point where it can be laid back, in milliseconds. */
const grace = 5_000;

/** Jobs of different bureaus that one process works on at once: one that takes long must not hold up the others. */
const atOnce = 3;

/** Works on jobs for as long as the process runs. Returns what ends it and lays back what is running. */
export function workOnJobs(
  store: Database,
  log: Logger,
  known: Partial<Record<JobRecord["kind"], JobHandler>> = handlers,
): () => Promise<void> {
  let ended = false;
  const running = new Set<AbortController>();
  const lanes = new Set<Promise<void>>();

  /** Does a job, and throws what kept it from being finished. */
  async function perform(job: JobRecord, taking: Taking, own: AbortController): Promise<void> {
    const handler = known[job.kind];
    if (!handler) throw new Error(`no handler for jobs of the kind ${job.kind}`);
    const began = performance.now();
    let resumed = began;
    const result = await handler(fenced(store, taking), job, {
      stopped: own.signal,
      log,
      async progress(done, total) {
        own.signal.throwIfAborted();
        if (!(await progress(store, taking, new Date(), { done, total }))) own.abort(new TakenOver());
        // On a busy machine a chunk takes longer, and so does the rest after it: answers are saved in between.
        const rest = Math.min(longestRest, performance.now() - resumed);
        await new Promise((resolve) => setTimeout(resolve, rest));
        own.signal.throwIfAborted();
        resumed = performance.now();
      },
    });
    if (!(await finishJob(store, taking, result, new Date()))) throw new TakenOver();
    log.info({ job: job.id, kind: job.kind, ms: Math.round(performance.now() - began), counts: result.counts });
  }

  async function work(job: JobRecord): Promise<void> {
    const taking = takingOf(job);
    const told = { job: job.id, kind: job.kind, attempt: job.attempts };
    const own = new AbortController();
    running.add(own);
    const alive = setInterval(() => {
      progress(store, taking, new Date()).then(
        (held) => held || own.abort(new TakenOver()),
        // A beat that is not written is missed by whoever waits for it; the next one may come in time.
        () => {},
      );
    }, beat);
    try {
      await perform(job, taking, own);
    } catch (error) {
      return await stumble(error);
    } finally {
      clearInterval(alive);
      running.delete(own);
    }
    // What stays there is swept after a day.
    await removeEarlier(job).catch((error: unknown) => log.warn({ ...told, fault: faultOf(error) }));

    async function stumble(error: unknown): Promise<void> {
      await removeOwn(job);
      if (error instanceof Interrupted) return releaseJob(store, taking);
      if (error instanceof TakenOver) return log.warn({ ...told, takenOver: true });
      const fault = classified(error);
      const next = await failJob(store, taking, fault, new Date());
      log[next === "failed" ? "error" : "warn"]({ ...told, next, fault: faultOf(error) });
    }
  }

  async function workOff(): Promise<void> {
    while (!ended) {
      const job = await takeJob(store, new Date());
      if (!job) return;
      // Where there was one there may be another.
      begin();
      await work(job);
    }
  }

  function begin(): void {
    if (ended || lanes.size >= atOnce) return;
    const lane: Promise<void> = workOff()
      .catch((error: unknown) => log.error({ fault: faultOf(error) }))
      .finally(() => lanes.delete(lane));
    lanes.add(lane);
  }

  const timer = setInterval(begin, interval);
  timer.unref();
  const stopSweeping = keepSwept(store, (error) => log.error({ fault: faultOf(error) }));
  onWake(begin);
  begin();

  return async () => {
    ended = true;
    for (const each of running) each.abort(new Interrupted());
    clearInterval(timer);
    stopSweeping();
    onWake(undefined);
    const late = new Promise((resolve) => setTimeout(resolve, grace).unref());
    await Promise.race([Promise.all(lanes), late]);
  };
}
