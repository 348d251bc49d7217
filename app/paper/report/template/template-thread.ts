import { parentPort } from "node:worker_threads";
import "../behind-answers";
import { perform, type TemplateTask } from "./template-task";

parentPort?.on("message", async (task: TemplateTask) => {
  parentPort?.postMessage(await perform(task));
});
parentPort?.postMessage("ready");
