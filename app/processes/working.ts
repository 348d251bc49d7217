import type { Logger } from "pino";
import type { Database } from "#db/client";
import { environment } from "#lib/env";
import { faultOf } from "../front/log";
import { sendMail } from "../work/mail";
import { readTablesApart } from "../work/tables/table-reader";
import { workOnJobs } from "../work/worker";

/** How often a mark is set by which a database file that was overwritten in place is told, in milliseconds. */
const beatEvery = 30_000;

/** Sets the mark again and again, from now on. */
function beatIn(store: Database, log: Logger): void {
  const beat = () => void store.gate.beat().catch((error: unknown) => log.warn({ fault: faultOf(error) }));
  beat();
  setInterval(beat, beatEvery).unref();
}

/** Does jobs, sends mail and sweeps from now on. Returns what ends it. */
export function beginWorking(store: Database, log: Logger): () => Promise<void> {
  const { SMTP_URL: url, MAIL_FROM: from, SMTP_PLAIN: mayBePlain } = environment();
  const stopMail = url && from ? sendMail(store, { url, from, mayBePlain }, log) : null;
  readTablesApart();
  const stopJobs = workOnJobs(store, log);
  beatIn(store, log);
  return async () => {
    await Promise.all([stopMail?.(), stopJobs()]);
  };
}
