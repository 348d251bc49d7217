import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { programOf } from "#app/service/program";
import type { Manuscript } from "./manuscript";

// A bundler that sees how a thread is started packs what it runs.
const threads = process.getBuiltinModule("node:worker_threads");

/** Noto Sans SC with the letters of GB 2312 and those of our own words. */
const fonts = ["Regular", "Bold"].map((weight) =>
  join(process.cwd(), "app", "paper", "report", "fonts", `NotoSansSC-${weight}.ttf`),
);

export type Task =
  | { kind: "draw"; svg: string; width: number; background: string }
  | { kind: "set"; manuscript: Manuscript };
export type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };
type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void };

/** The one thread beside that which answers requests, and who waits for it; tasks are done one after another. */
let running: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
let count = 0;
let clock: NodeJS.Timeout | undefined;

/** How long the thread is kept for the next report, and how long it may give no answer while some are waited for, in milliseconds. */
const keptFor = 300_000;
const patience = 60_000;

function start() {
  const worker = new threads.Worker(programOf("paper-thread"), {
    workerData: { fonts, family: "Noto Sans SC" },
  });
  const waiting = new Map<number, Waiting>();
  const started = { worker, waiting };
  const fail = (error: Error) => {
    if (running === started) running = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) rest(started);
    else watch(started);
    if ("error" in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(Buffer.from(answer.bytes));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread that sets reports has ended")));
  return started;
}

/** Ends the thread where it gives no answer for too long: one task that hangs would keep all others waiting. */
function watch(watched: typeof running): void {
  clearTimeout(clock);
  clock = setTimeout(() => end(watched), patience).unref();
}

/** Lets the process end meanwhile, and the thread after a while. */
function rest(resting: NonNullable<typeof running>): void {
  resting.worker.unref();
  clearTimeout(clock);
  clock = setTimeout(() => {
    if (resting.waiting.size === 0) end(resting);
  }, keptFor).unref();
}

/** Ends a thread; whoever asks meanwhile gets another one. */
function end(ended: typeof running): void {
  if (running === ended) running = null;
  void ended?.worker.terminate();
}

/** Has something done beside the thread that answers requests. */
export function beside(task: Task): Promise<Buffer> {
  running ??= start();
  const { worker, waiting } = running;
  const id = count++;
  worker.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    if (waiting.size === 1) watch(running);
    worker.postMessage({ id, ...task });
  });
}
