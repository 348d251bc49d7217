import { Worker } from "node:worker_threads";
import type { ListNews, ListTask } from "./list-messages";

/** Most memory of the thread that reads a list, in MiB: a workbook that unpacks to more ends the thread alone. */
const memory = 700;

/**
 * Has a thread read a list, so that nobody waits for it, and hands on what it tells one by one: it reads on only when
 * `take` is done. Throws where the thread fails or `stopped` is raised.
 */
export async function readList(
  task: ListTask,
  take: (news: ListNews) => Promise<void>,
  stopped?: AbortSignal,
): Promise<void> {
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), {
    workerData: { ...task, module: new URL("./list-thread.ts", import.meta.url).href },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      let taking = Promise.resolve();
      thread.on("message", (news: ListNews) => {
        taking = taking.then(() => take(news)).then(() => thread.postMessage("on"));
        taking.catch(reject);
      });
      thread.on("error", reject);
      thread.on("exit", () => void taking.then(resolve, reject));
      stopped?.addEventListener("abort", () => reject(stopped.reason), { once: true });
    });
  } finally {
    await thread.terminate();
  }
}
