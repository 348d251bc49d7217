import { parentPort } from "node:worker_threads";
import { type Judging, judge } from "./judgement";

parentPort?.on("message", async ({ id, ...judging }: Judging & { id: number }) => {
  parentPort?.postMessage({ id, judgements: await judge(judging) });
});
