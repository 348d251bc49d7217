import { AsyncLocalStorage } from "node:async_hooks";

const outages =
  /^(DISPLACED|GATE_BUSY|ENOSPC|EDQUOT|EROFS|EIO|ENOTDIR|EISDIR|EACCES|EPERM|SQLITE_(FULL|IOERR|READONLY|CANTOPEN|NOTADB|CORRUPT|BUSY|LOCKED|PROTOCOL|NOMEM).*)$/;

/** Whether something failed because the disk or the database cannot be used now, and not by a fault of the program. */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && outages.test(String(cause.code))) return true;
  return false;
}

/** What a request met on its way: an outage, the person who is signed in, and the limit that turned it away. */
export type Met = { outage: boolean; user?: string; limit?: string };

// Next bundles routes, pages and the outer server apart; what one notes, another reads.
const shared: { [met: symbol]: AsyncLocalStorage<Met> | undefined } = globalThis as never;
const key = Symbol.for("leapmark.met");
shared[key] ??= new AsyncLocalStorage<Met>();
const met = shared[key];

/** Runs the answer to a request; what it was given tells afterwards what the request met. */
export const underWatch = <Value>(watch: Met, work: () => Value): Value => met.run(watch, work);

/** Notes for the request under way that the error, if it is an outage, stood in its way. Returns the error. */
export function noted<Failure>(error: Failure): Failure {
  const watch = met.getStore();
  if (watch && isOutage(error)) watch.outage = true;
  return error;
}

/** Notes what else the request under way met; nothing where none is under way. */
export function note(what: Omit<Met, "outage">): void {
  const watch = met.getStore();
  if (watch) Object.assign(watch, what);
}
