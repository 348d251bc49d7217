import type { Logger } from "pino";
import { faultOf } from "./log";

/**
 * Ends the process, once, when each of these has come to its end in turn. It ends as well where one fails, as closing a
 * database does that was taken away: then with status 1.
 */
export function endAfter(steps: readonly (() => Promise<unknown>)[], log: Logger): (status: number) => Promise<void> {
  let ending = false;
  return async (status) => {
    if (ending) return;
    ending = true;
    let failed = false;
    for (const step of steps)
      await step().catch((error: unknown) => {
        failed = true;
        log.error({ fault: faultOf(error) });
      });
    log.flush();
    process.exit(failed ? 1 : status);
  };
}
