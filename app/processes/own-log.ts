import type { Logger } from "pino";
import { environment } from "#lib/env";
import { endAfter } from "../front/end";
import { faultOf, newLogger } from "../front/log";

/** Sends what the framework would print through the log, where no value of a query or a form can slip in. */
function catchPrints(log: Logger): void {
  const words = (values: unknown[]) => ({
    says: values.filter((value) => typeof value === "string").map((text) => text.split(/\n?params: /, 1)[0]),
    faults: values.filter((value) => value instanceof Error).map(faultOf),
  });
  console.error = (...values) => log.error(words(values));
  console.warn = (...values) => log.warn(words(values));
  console.log = (...values) => log.debug(words(values));
  console.info = (...values) => log.info(words(values));
}

/** The log of this process, also for what is printed; where several write into one stream, their lines say whose they are. */
export function ownLog({ development = false, isOneOfMany = false }): Logger {
  const log = newLogger(environment().LOG_LEVEL, isOneOfMany ? { process: process.pid } : null);
  if (!development) catchPrints(log);
  return log;
}

/** What ends this process, step by step, once; what nobody catches ends it as well. */
export function endOf(steps: readonly (() => Promise<unknown>)[], log: Logger): (status: number) => Promise<void> {
  const end = endAfter(steps, log);
  process.on("unhandledRejection", (error) => log.error({ fault: faultOf(error) }));
  process.on("uncaughtException", (error) => {
    log.fatal({ fault: faultOf(error) });
    void end(1);
  });
  return end;
}
