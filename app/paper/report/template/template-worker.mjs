import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";
import "../behind-answers.mjs";

// A thread of its own does not know how TypeScript is read in the bundle that started it.
register();
const { perform } = await import("./template-task.ts");

parentPort?.on("message", async (task) => {
  parentPort?.postMessage(await perform(task));
});
parentPort?.postMessage("ready");
