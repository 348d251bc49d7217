import { Worker } from "node:worker_threads";
import type { ListNews, ListTask } from "./list-messages";

/** Most memory of the thread that reads a list, in MiB: a workbook that needs more ends the thread alone. */
const memory = 600;

/** Longest that a thread may read until it tells something, in milliseconds. */
const patience = 60_000;

const tooLarge: ListNews = { news: "fault", bad: { line: 1, reason: "unpacked-too-large" } };
const tooSlow: ListNews = { news: "fault", bad: { line: 1, reason: "took-too-long" } };

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Has a thread read a list, so that nobody waits for it, and hands on what it tells one by one: it reads on only when
 * `take` is done. A list that takes too much memory or time (`patience`) is ended and told as a fault. Throws where the
 * thread fails otherwise or `stopped` is raised.
 */
export async function readList(
  task: ListTask,
  take: (news: ListNews) => Promise<void>,
  stopped?: AbortSignal,
  limits: { memory?: number; patience?: number } = {},
): Promise<void> {
  stopped?.throwIfAborted();
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), {
    workerData: { ...task, module: new URL("./list-thread.ts", import.meta.url).href },
    resourceLimits: { maxOldGenerationSizeMb: limits.memory ?? memory },
  });
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      let taking = Promise.resolve();
      const hand = (news: ListNews) => {
        taking = taking.then(() => take(news));
        taking.catch(reject);
      };
      const wait = () => {
        timer = setTimeout(() => {
          hand(tooSlow);
          void thread.terminate();
        }, limits.patience ?? patience);
      };
      stop = () => reject(stopped?.reason);
      stopped?.addEventListener("abort", stop, { once: true });
      thread.on("message", (news: ListNews) => {
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
      thread.on("error", (error) => (isOutOfMemory(error) ? hand(tooLarge) : reject(error)));
      thread.on("exit", () => void taking.then(resolve, reject));
      wait();
    });
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
