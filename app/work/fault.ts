import type { JobFaultCode } from "#lib/programme/job";
import { JobFault } from "./handler";

/** What a fault is called on a job's page, and whether it may pass, so that the job is tried again. */
export type Fault = { code: JobFaultCode; passing: boolean };

const database =
  /^(SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|PROTOCOL|INTERRUPT|NOMEM|READONLY)|HRANA_|SERVER_ERROR|TRANSACTION_CLOSED)/;
const disk = /^(SQLITE_FULL|ENOSPC|EDQUOT)/;
const machine =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOST|ENET|UND_ERR_|EMFILE|ENFILE|EIO$|EBUSY|EAGAIN|ENOMEM|EROFS)/;

/** A fault by the codes that it and its causes carry. What has none that is known is a mistake of ours, and final. */
export function faultFrom(error: unknown): Fault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof JobFault) return { code: cause.code, passing: false };
    const code = "code" in cause ? String(cause.code) : "";
    if (disk.test(code)) return { code: "disk", passing: true };
    if (database.test(code) || cause.name === "GateBusy") return { code: "database", passing: true };
    if (machine.test(code) || cause.message === "fetch failed") return { code: "machine", passing: true };
  }
  return { code: "program", passing: false };
}
