import cluster, { type Worker } from "node:cluster";
import type { Figures } from "../front/process-figures";
import { type FromProcess, type Role, roleVariable, type ToProcess } from "./messages";

/** How long a process may take to end once it was told to, in milliseconds. */
const graceToEnd = 20_000;

/** Why a process could not begin, and what to do, for whoever started the service. */
export class NotBegun extends Error {
  override name = "NotBegun";
  readonly lines: string[];

  constructor(lines: string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** What a process says once it does what it is for. */
export type Readiness = Omit<Extract<FromProcess, { kind: "ready" }>, "kind">;

/** One process of a service, from its start to its end. */
export class Member {
  readonly role: Role;
  /** Throws `NotBegun`. */
  readonly ready: Promise<Readiness>;
  /** Resolves with what ended it: a status or a signal. */
  readonly ended: Promise<number | string>;
  isReady = false;
  isLeaving = false;
  /** When it was last heard of, in milliseconds of this process. */
  heardAt = performance.now();
  figures: Figures = [];
  readonly #worker: Worker;

  /** @param listen is told everything that the process says but that it is ready, or cannot be */
  constructor(role: Role, listen: (member: Member, message: FromProcess) => void) {
    this.role = role;
    // Between two connections that it takes, the others have a chance to take the next.
    const worker = cluster.fork({ [roleVariable]: role, UV_TCP_SINGLE_ACCEPT: "1" });
    this.#worker = worker;
    this.ended = new Promise((resolve) => worker.once("exit", (status, signal) => resolve(signal ?? status)));
    this.ready = new Promise((resolve, reject) => {
      worker.on("message", (message: FromProcess) => {
        this.heardAt = performance.now();
        if (message.kind === "failed") return reject(new NotBegun(message.lines));
        if (message.kind !== "ready") return listen(this, message);
        this.isReady = true;
        resolve(message);
      });
      this.ended.then((by) => reject(new NotBegun([`A process of the service ended before it was ready (${by}).`])));
    });
    // Whoever waits for it is told; nobody has to.
    this.ready.catch(() => {});
  }

  get process(): number | undefined {
    return this.#worker.process.pid;
  }

  tell(message: ToProcess): void {
    if (this.#worker.isConnected()) this.#worker.send(message, () => {});
  }

  /** Has it end what is under way, and take nothing new. */
  async leave(): Promise<void> {
    this.isLeaving = true;
    const late = setTimeout(() => this.kill(), graceToEnd);
    this.#worker.process.kill("SIGTERM");
    await this.ended;
    clearTimeout(late);
  }

  kill(): void {
    this.#worker.process.kill("SIGKILL");
  }
}
