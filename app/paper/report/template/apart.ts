import type { Worker } from "node:worker_threads";
import { programOf } from "#app/service/program";
import type { TemplateProblem } from "./check";
import type { TemplateOutcome, TemplateTask } from "./template-task";

/**
 * How long the thread may take to start and then for one template, and how long it is kept for the next one, in
 * milliseconds; and the memory for its objects, in MiB.
 */
export type TemplateLimits = { start: number; task: number; kept: number; memory: number };
const usual: TemplateLimits = { start: 60_000, task: 10_000, kept: 300_000, memory: 512 };

// A bundler that sees how a thread is started packs what it runs.
const threads = process.getBuiltinModule("node:worker_threads");

/** Most templates that wait for the thread: whoever comes then is told at once. */
const waitingAtMost = 50;

/** Templates are anybody's, so each is read and filled in by a thread of its own, one after another, within limits. */
class TemplateThread {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly limits: TemplateLimits) {}

  async perform(task: TemplateTask): Promise<TemplateOutcome> {
    if (this.waiting >= waitingAtMost) return { fault: "too many templates at once" };
    this.waiting++;
    const done = this.last.then(() => this.next(task)).finally(() => this.waiting--);
    this.last = done.catch(() => {});
    return done;
  }

  private async next(task: TemplateTask): Promise<TemplateOutcome> {
    clearTimeout(this.resting);
    const worker = this.worker ?? (await this.started());
    worker.ref();
    const outcome = await answerOf<TemplateOutcome>(worker, this.limits.task, () => worker.postMessage(task));
    if (outcome === null) {
      this.end();
      return { problems: [{ file: "complex" }] };
    }
    worker.unref();
    this.resting = setTimeout(() => this.end(), this.limits.kept).unref();
    return outcome;
  }

  private async started(): Promise<Worker> {
    const worker = new threads.Worker(programOf("template-thread"), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
      // It reads what anybody may have sent, so it is given no secrets.
      env: { NODE_ENV: process.env.NODE_ENV },
    });
    // An error with nobody listening would end the service.
    worker.on("error", () => this.end());
    this.worker = worker;
    if ((await answerOf(worker, this.limits.start, () => {})) !== null) return worker;
    this.end();
    throw new Error("the thread that reads templates does not start");
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}

/** What a thread says next; `null` where it takes too long, or ends over it. */
function answerOf<Answer>(worker: Worker, patience: number, ask: () => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => settle(null), patience);
    const none = () => settle(null);
    const settle = (answer: Answer | null) => {
      clearTimeout(clock);
      for (const event of ["error", "exit"]) worker.off(event, none);
      worker.off("message", settle);
      resolve(answer);
    };
    worker.on("message", settle).on("error", none).on("exit", none);
    ask();
  });
}

/** Why a template cannot be filled in, as what is wrong with it; nothing where it failed otherwise. */
export class NotFilled extends Error {
  constructor(
    readonly problems: readonly TemplateProblem[],
    fault = "a template is not taken",
  ) {
    super(fault);
  }
}

export function templateThread(limits: Partial<TemplateLimits> = {}) {
  const thread = new TemplateThread({ ...usual, ...limits });
  return {
    /** All that is wrong with a template; nothing where it may be kept. */
    async problems(bytes: Buffer): Promise<TemplateProblem[]> {
      const outcome = await thread.perform({ bytes });
      if ("fault" in outcome) throw new Error(outcome.fault);
      return "problems" in outcome ? outcome.problems : [];
    },
    /** A template with values at its places; throws `NotFilled`. */
    async filled(bytes: Buffer, values: Record<string, unknown>): Promise<Buffer> {
      const outcome = await thread.perform({ bytes, values });
      if ("problems" in outcome) throw new NotFilled(outcome.problems);
      if ("fault" in outcome || !outcome.filled)
        throw new NotFilled([], "fault" in outcome ? outcome.fault : undefined);
      return Buffer.from(outcome.filled);
    },
  };
}

export const templatesApart = templateThread();
