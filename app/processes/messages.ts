import type { Figures } from "../front/process-figures";

/** What a process of a service does: it answers people, or it does jobs, sends mail and sweeps. */
export type Role = "serve" | "work";

/** The path by which whoever opens it first becomes the first operator, and until when. */
type FirstOperator = { path: string; until: string };

/** What a process tells the supervisor. */
export type FromProcess =
  /** It does from now on what it is for; one that answers people is found at `home`. */
  | { kind: "ready"; home: string | null; firstOperator: FirstOperator | null }
  /** It cannot begin, and what to do about it. */
  | { kind: "failed"; lines: string[] }
  | { kind: "alive"; figures: Figures }
  /** A job was put into the queue. */
  | { kind: "job" }
  | { kind: "ask-figures" };

/** What the supervisor tells a process. */
export type ToProcess =
  | { kind: "job" }
  /** Those of all other processes, as they told them last. */
  | { kind: "figures"; ofOthers: Figures[] };

/** How often a process says that it is alive, in milliseconds. */
export const aliveEvery = 1_000;

/** Under which name a process finds its role in its environment. */
export const roleVariable = "LEAPMARK_PROCESS";

/** Tells the supervisor something; where there is none any more, nobody. */
export function tell(message: FromProcess): void {
  if (process.connected) process.send?.(message);
}

/** Listens to the supervisor. */
export function onTold<Kind extends ToProcess["kind"]>(
  kind: Kind,
  listen: (message: Extract<ToProcess, { kind: Kind }>) => void,
): void {
  process.on("message", (message: ToProcess) => {
    if (message.kind === kind) listen(message as Extract<ToProcess, { kind: Kind }>);
  });
}
