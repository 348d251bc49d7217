import type { Worker } from "node:worker_threads";
import { programOf } from "../service/program";
import type { Judgement, Judging } from "./judgement";

// A bundler that sees how a thread is started packs what it runs.
const threads = process.getBuiltinModule("node:worker_threads");

/** Most passwords that wait to be judged, and how long one may take with all before it, in milliseconds. */
const waitingAtMost = 50;
const patience = 60_000;

type Answer = { id: number; judgements: Judgement[] };
type Waiting = { take(judgements: Judgement[]): void; fail(fault: Error): void };

/** Judges passwords in a thread of its own, so that nobody else waits for it: some take a second. */
class PasswordThread {
  #worker: Worker | null = null;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `null` where too many wait. */
  async judge(judging: Judging): Promise<Judgement[] | null> {
    if (this.#waiting.size >= waitingAtMost) return null;
    const worker = this.#worker ?? this.#started();
    const id = ++this.#last;
    let clock: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Judgement[]>((take, fail) => {
        this.#waiting.set(id, { take, fail });
        clock = setTimeout(() => this.#end(worker, new Error("a password took too long to judge")), patience);
        worker.ref();
        worker.postMessage({ id, ...judging });
      });
    } finally {
      clearTimeout(clock);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    }
  }

  #started(): Worker {
    const worker = new threads.Worker(programOf("password-thread"), {
      // It reads what anybody may have typed, so it is given no secrets.
      env: { NODE_ENV: process.env.NODE_ENV },
    });
    worker.on("message", ({ id, judgements }: Answer) => this.#waiting.get(id)?.take(judgements));
    worker.on("error", (fault) => this.#end(worker, fault instanceof Error ? fault : new Error(String(fault))));
    this.#worker = worker;
    return worker;
  }

  #end(worker: Worker, fault: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    for (const { fail } of this.#waiting.values()) fail(fault);
  }
}

const thread = new PasswordThread();

/** How hard the parts of a password are to guess; `null` where too many passwords wait to be judged. */
export const judgedApart = (judging: Judging): Promise<Judgement[] | null> => thread.judge(judging);
