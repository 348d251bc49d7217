import { Worker } from "node:worker_threads";
import type { BadRow } from "../../lib/programme/job";

/** Most memory of a thread that reads a table, in MiB: a workbook that needs more ends the thread alone. */
const memory = 600;

/** Longest that a thread may read until it tells something, in milliseconds. */
const patience = 60_000;

export type ReadingLimits = { memory?: number; patience?: number };

/** Why a table cannot be read. */
export type FaultNews = { news: "fault"; bad: BadRow };

const fault = (reason: string): FaultNews => ({ news: "fault", bad: { line: 1, reason } });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Has a thread read a table, by a module of this folder, so that nobody waits for it, and hands on what it tells one by
 * one: it reads on only when `take` is done. What takes too much memory or time is ended and told as a fault. Throws
 * where the thread fails otherwise or `stopped` is raised.
 */
export async function readInThread<News>(
  module: string,
  data: object,
  take: (news: News | FaultNews) => Promise<void>,
  stopped?: AbortSignal,
  limits: ReadingLimits = {},
): Promise<void> {
  stopped?.throwIfAborted();
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), {
    workerData: { ...data, module: new URL(module, import.meta.url).href },
    resourceLimits: { maxOldGenerationSizeMb: limits.memory ?? memory },
  });
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      let taking = Promise.resolve();
      const hand = (news: News | FaultNews) => {
        taking = taking.then(() => take(news));
        taking.catch(reject);
      };
      const wait = () => {
        timer = setTimeout(() => {
          hand(fault("took-too-long"));
          void thread.terminate();
        }, limits.patience ?? patience);
      };
      stop = () => reject(stopped?.reason);
      stopped?.addEventListener("abort", stop, { once: true });
      thread.on("message", (news: News) => {
        // What is done here with what it tells is none of its time.
        clearTimeout(timer);
        hand(news);
        taking.then(
          () => {
            wait();
            thread.postMessage("on");
          },
          () => {},
        );
      });
      thread.on("error", (error) => (isOutOfMemory(error) ? hand(fault("unpacked-too-large")) : reject(error)));
      thread.on("exit", () => void taking.then(resolve, reject));
      wait();
    });
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
