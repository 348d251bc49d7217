import type { Logger } from "pino";
import type { Database } from "#db/client";
import { takeJob } from "#db/service/job-queue";
import { faultOf } from "../front/log";
import { keepTelling } from "./digest";
import { Interrupted } from "./handler";
import { handlers as all } from "./handlers";
import { keepSupplements } from "./supplements";
import { keepSwept } from "./sweep";
import { doTaken, type Workshop } from "./taken-job";
import { onWake } from "./wake";

/** How often the queue is looked into, in milliseconds. */
const interval = 1_000;

/** Longest that a job may take to come to a point where it can be laid back, in milliseconds. */
const grace = 5_000;

/** Jobs of different bureaus that one process works on at once: one that takes long must not hold up the others. */
const atOnce = 3;

/** Works on jobs for as long as the process runs. Returns what ends it and lays back what is running. */
export function workOnJobs(store: Database, log: Logger, handlers: Workshop["handlers"] = all): () => Promise<void> {
  let ended = false;
  const running = new Set<AbortController>();
  const lanes = new Set<Promise<void>>();

  async function workOff(): Promise<void> {
    while (!ended) {
      const job = await takeJob(store, new Date());
      if (!job) return;
      // Where there was one there may be another.
      begin();
      const stop = new AbortController();
      running.add(stop);
      await doTaken({ store, log, handlers }, job, stop).finally(() => running.delete(stop));
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
  const stopTelling = keepTelling(store, (error) => log.error({ fault: faultOf(error) }));
  const stopSupplements = keepSupplements(store, (error) => log.error({ fault: faultOf(error) }));
  onWake(begin);
  begin();

  return async () => {
    ended = true;
    for (const each of running) each.abort(new Interrupted());
    clearInterval(timer);
    stopSweeping();
    stopTelling();
    stopSupplements();
    onWake(undefined);
    const late = new Promise((resolve) => setTimeout(resolve, grace).unref());
    await Promise.race([Promise.all(lanes), late]);
  };
}
