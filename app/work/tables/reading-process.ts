import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { programOf } from "#app/service/program";
import type { BadRow } from "#lib/programme/job";
import type { Message } from "./reading-task";

/** Most memory for the objects of a process that reads a table, in MiB: a workbook that needs more ends it alone. */
const memory = 600;

/** Longest that a table may be read until something is told, in milliseconds. */
const patience = 60_000;

export type ReadingLimits = { memory?: number; patience?: number };

/** Why a table cannot be read. */
export type FaultNews = { news: "fault"; bad: BadRow };

const fault = (reason: string): FaultNews => ({ news: "fault", bad: { line: 1, reason } });

/** What it needs to find its way; it reads what anybody may have sent, so it is given no secrets. */
const surroundings = (): NodeJS.ProcessEnv => {
  const { PATH, TMPDIR, TMP, TEMP, SystemRoot, NODE_ENV } = process.env;
  const named = { PATH, TMPDIR, TMP, TEMP, SystemRoot, NODE_ENV };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as NodeJS.ProcessEnv;
};

function started(limit: number): ChildProcess {
  return fork(programOf("table-process"), [], {
    execArgv: [`--max-old-space-size=${limit}`],
    env: surroundings(),
    serialization: "advanced",
    // What V8 writes about its memory when it gives up is told in words instead.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/**
 * Has a process of its own read a table, by what its program calls so, so that nobody waits for it, and hands on what it
 * tells one by one: it reads on only when `take` is done. V8 ends the whole process where one text needs too much
 * memory, not the thread alone. A process that takes too long, or dies over a table, is told as the table's fault.
 * Throws where it cannot be started, fails otherwise, or `stopped` is raised.
 */
export async function readApart<News>(
  reading: string,
  task: object,
  take: (news: News | FaultNews) => Promise<void>,
  stopped?: AbortSignal,
  limits: ReadingLimits = {},
): Promise<void> {
  stopped?.throwIfAborted();
  const child = started(limits.memory ?? memory);
  const clock = stopwatch(limits.patience ?? patience);
  let stop = () => {};
  const whenStopped = new Promise<never>((_, reject) => {
    stop = () => reject(stopped?.reason);
  });
  stopped?.addEventListener("abort", stop, { once: true });
  try {
    const order = { reading, task };
    await Promise.race([whenStopped, allTaken(child, order, clock, take)]);
  } finally {
    clock.stop();
    stopped?.removeEventListener("abort", stop);
    child.kill("SIGKILL");
  }
}

type Stopwatch = { start: (late: () => void) => void; stop: () => void };

function stopwatch(patience: number): Stopwatch {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start(late) {
      stop();
      timer = setTimeout(late, patience);
    },
  };
}

/** Gives a process its order and waits until all that it tells is taken, and it has ended or was too slow. */
function allTaken<News>(
  child: ChildProcess,
  order: { reading: string; task: object },
  clock: Stopwatch,
  take: (news: News | FaultNews) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let state: "starting" | "reading" | "ended" = "starting";
    let taking = Promise.resolve();
    const hand = (news: News | FaultNews) => {
      taking = taking.then(() => take(news));
      taking.catch(reject);
    };
    const finish = () => {
      state = "ended";
      clock.stop();
      taking.then(resolve, reject);
    };
    const endWith = (reason: string) => {
      hand(fault(reason));
      finish();
    };
    const wait = () => clock.start(() => endWith("took-too-long"));
    const goOn = () => {
      if (state === "ended" || !child.connected) return;
      wait();
      child.send("on", () => {});
    };
    child.on("message", (message: Message<News>) => {
      if (state === "ended") return;
      switch (message.at) {
        case "ready":
          state = "reading";
          child.send(order);
          return wait();
        case "news":
          // What is done here with what it tells is none of its time.
          clock.stop();
          hand(message.news);
          taking.then(goOn, () => {});
          return;
        case "end":
          return finish();
        case "failed":
          return reject(new Error("reading a table failed", { cause: message.stack }));
      }
    });
    child.on("error", reject);
    // Not before whatever it has told has arrived.
    Promise.all([once(child, "exit"), once(child, "disconnect")]).then(([[code, signal]]) => {
      if (state === "ended") return;
      if (state === "starting") return reject(new Error(`no process to read a table with: ${code ?? signal}`));
      endWith("unpacked-too-large");
    }, reject);
  });
}
