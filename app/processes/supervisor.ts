import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Logger } from "pino";
import { EnvironmentError, environment, readEnvironment } from "#lib/env";
import { unencrypted } from "#lib/unencrypted";
import { endAfter } from "../front/end";
import { faultOf } from "../front/log";
import { type Reloaded, takeOrders } from "./control";
import { Member, NotBegun, type Readiness } from "./member";
import type { FromProcess, Role } from "./messages";
import { ownLog } from "./own-log";
import type { Served } from "./served";
import { SettingsFile } from "./settings-file";

/** How often it is looked whether all processes are there, in milliseconds. */
const tick = 500;

/** Silence after which a process counts as frozen, in milliseconds; of one that answers people, somebody waits for it. */
const silence: Record<Role, number> = { serve: 4_000, work: 15_000 };

/** Longest pause before another process is tried where one could not begin, in milliseconds; it doubles from a second. */
const longestPause = 30_000;

const countOf = (asked: number | "auto"): number => (asked === "auto" ? availableParallelism() : asked);

/** How many processes are to answer people. Throws `EnvironmentError`. */
export const processesAsked = (): number => countOf(environment().PROCESSES);

/** Keeps the processes of a service: one that works, and as many as are asked for that answer people. */
class Supervisor {
  readonly #log: Logger;
  readonly #members = new Set<Member>();
  readonly #settings = new SettingsFile(".env", process.env);
  #serving: number;
  #isEnding = false;
  #reload: Promise<Reloaded> | null = null;
  #failures = 0;
  #notBefore = 0;
  #tickedAt = performance.now();

  constructor(log: Logger, serving: number) {
    this.#log = log;
    this.#serving = serving;
  }

  /** Starts all; the one that works comes first, for it brings the database into its newest shape. Throws `NotBegun`. */
  async begin(): Promise<Readiness[]> {
    try {
      const working = await this.#start("work").ready;
      const serving = Array.from({ length: this.#serving }, () => this.#start("serve").ready);
      const all = [working, ...(await Promise.all(serving))];
      setInterval(() => this.#look(), tick);
      return all;
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all([...this.#members].map((member) => member.leave()));
  }

  /** Has other processes take over, with the build and the settings of now; where they cannot, all stays as it is. */
  reload(): Promise<Reloaded> {
    this.#reload ??= this.#takeOver().finally(() => {
      this.#reload = null;
    });
    return this.#reload;
  }

  #start(role: Role): Member {
    const member = new Member(role, (from, message) => this.#hear(from, message));
    this.#members.add(member);
    member.ready.then(
      () => this.#log.info({ role, process: member.process, says: "a process of the service is ready" }),
      () => {},
    );
    void member.ended.then((by) => {
      this.#members.delete(member);
      if (member.isLeaving || this.#isEnding) return;
      this.#log.error({ role, process: member.process, by, says: "a process of the service ended" });
      if (member.isReady) this.#complete();
    });
    return member;
  }

  #hear(from: Member, message: FromProcess): void {
    const others = [...this.#members].filter((member) => member !== from);
    if (message.kind === "alive") from.figures = message.figures;
    if (message.kind === "ask-figures")
      from.tell({ kind: "figures", ofOthers: others.filter(({ isReady }) => isReady).map(({ figures }) => figures) });
    if (message.kind === "job") for (const other of others) if (other.role === "work") other.tell({ kind: "job" });
  }

  /** Ends what is frozen, and sees that all are there. */
  #look(): void {
    const now = performance.now();
    // It may have been this process that stood still.
    const wasAway = now - this.#tickedAt > 3 * tick;
    this.#tickedAt = now;
    for (const member of this.#members) {
      if (wasAway) member.heardAt = now;
      if (!member.isReady || member.isLeaving || now - member.heardAt < silence[member.role]) continue;
      this.#log.error({ role: member.role, process: member.process, says: "a process of the service is frozen" });
      member.kill();
    }
    this.#complete();
  }

  /** Starts what is missing; after one that could not begin, not at once. */
  #complete(): void {
    if (this.#isEnding || this.#reload || performance.now() < this.#notBefore) return;
    for (const [role, wanted] of [
      ["work", 1],
      ["serve", this.#serving],
    ] as const) {
      const there = [...this.#members].filter((member) => member.role === role && !member.isLeaving);
      for (let missing = wanted - there.length; missing > 0; missing--) this.#startAgain(role);
    }
  }

  #startAgain(role: Role): void {
    this.#start(role).ready.then(
      () => {
        this.#failures = 0;
      },
      (error: unknown) => {
        this.#notBefore = performance.now() + Math.min(longestPause, 1_000 * 2 ** this.#failures);
        this.#failures += 1;
        this.#log.error({ role, fault: faultOf(error) });
      },
    );
  }

  async #takeOver(): Promise<Reloaded> {
    const before = [...this.#members];
    const fresh: Member[] = [];
    const undo = this.#settings.readAnew();
    const begun = (role: Role) => {
      const member = this.#start(role);
      fresh.push(member);
      return member.ready;
    };
    try {
      const count = countOf(readEnvironment(process.env).PROCESSES);
      // One after the other: those that serve still need the cores.
      await begun("work");
      for (let place = 0; place < count; place++) await begun("serve");
      this.#serving = count;
      for (const member of before) void member.leave();
      this.#log.info({ processes: count, says: "reloaded" });
      return { done: true, processes: count };
    } catch (error) {
      undo();
      for (const member of fresh) void member.leave();
      this.#log.error({ fault: faultOf(error), says: "not reloaded: all stays as it is" });
      if (error instanceof NotBegun) return { done: false, lines: error.lines };
      if (error instanceof EnvironmentError) return { done: false, lines: [error.message] };
      throw error;
    }
  }
}

/** Starts a service of several processes and keeps it until a signal ends it. Throws `NotBegun`. */
export async function supervise(): Promise<Served> {
  const settings = environment();
  const log = ownLog({ isOneOfMany: true });
  // Every process takes connections by itself: one that is handed to a process in the moment of its end would hang.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: join(process.cwd(), "bin/process.mjs"), args: [] });
  const serving = processesAsked();
  const supervisor = new Supervisor(log, serving);
  const all = await supervisor.begin();
  const noOrders = await takeOrders(() => supervisor.reload()).catch((error: unknown) => {
    log.warn({ fault: faultOf(error), says: "npm run reload cannot be used; SIGHUP can" });
    return () => {};
  });
  const end = endAfter([async () => noOrders(), () => supervisor.end()], log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(0));
  // From a terminal that is closed it means the end.
  process.on("SIGHUP", () => void (process.stdout.isTTY ? end(0) : supervisor.reload()));
  const address = settings.APP_URL ?? all.find(({ home }) => home)?.home ?? "";
  const offer = all.find(({ firstOperator }) => firstOperator)?.firstOperator ?? null;
  return {
    address,
    data: settings.DATABASE_URL,
    unencrypted: unencrypted(settings),
    firstOperator: offer && { address: `${address}${offer.path}`, until: new Date(offer.until) },
    processes: serving,
  };
}
