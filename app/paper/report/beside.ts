import { join } from "node:path";
import { Worker } from "node:worker_threads";

const folder = join(process.cwd(), "app", "paper", "report");

/** Noto Sans SC with the letters of GB 2312 and those of our own words. */
const fonts = ["Regular", "Bold"].map((weight) => join(folder, "fonts", `NotoSansSC-${weight}.ttf`));

type Task = { kind: "draw"; svg: string; width: number; background: string } | { kind: "number"; bytes: Uint8Array };
type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };
type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void };

/** The one thread beside that which answers requests, and who waits for it; tasks are done one after another. */
let running: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
let count = 0;
let idle: NodeJS.Timeout | undefined;

/** How long the thread is kept for the next report, and how long it may take over what is asked of it, in milliseconds. */
const keptFor = 300_000;
const patience = 60_000;

function start() {
  const worker = new Worker(join(folder, "paper-worker.mjs"), { workerData: { fonts, family: "Noto Sans SC" } });
  const waiting = new Map<number, Waiting>();
  const started = { worker, waiting };
  const end = (error: Error) => {
    if (running === started) running = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) rest(started);
    if ("error" in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(Buffer.from(answer.bytes));
  });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("the thread that draws reports has ended")));
  return started;
}

/** Lets the process end meanwhile, and the thread after a while. */
function rest({ worker, waiting }: NonNullable<typeof running>): void {
  worker.unref();
  clearTimeout(idle);
  idle = setTimeout(() => {
    if (waiting.size === 0) void worker.terminate();
  }, keptFor).unref();
}

/** Has something done beside the thread that answers requests. */
export function beside(task: Task): Promise<Buffer> {
  running ??= start();
  const { worker, waiting } = running;
  const id = count++;
  worker.ref();
  const done = new Promise<Buffer>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, ...task });
  });
  // One that hangs would keep all who come after it waiting.
  const clock = setTimeout(() => void worker.terminate(), patience).unref();
  return done.finally(() => clearTimeout(clock));
}
