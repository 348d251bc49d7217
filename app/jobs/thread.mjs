import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit what the process registered, so it says itself how TypeScript is read.
register();
await import(workerData.module);
