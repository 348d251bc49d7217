import { Trouble } from "./trouble.mjs";

/** What to do about an error that the person at the keyboard can mend, or `null`. */
export function remedy(error, { port }) {
  const folder = process.env.DATA_DIR || "./data";
  const data = process.env.DATABASE_URL || folder;
  if (error instanceof Trouble) return [error.message];
  if (error.name === "EnvironmentError") return [error.message, "Correct these settings and start again."];
  if (error.name === "StartRefusal") return [error.message, error.remedy];
  for (let cause = error; cause; cause = cause.cause) {
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(cause.code ?? "")) {
      return [
        `The database ${data} is damaged: ${cause.message}`,
        "Put it back from a backup, with evidence/ and auth-secret of the same service beside it.",
      ];
    }
    if (/^(ENOSPC|EDQUOT|SQLITE_FULL)$/.test(cause.code ?? "")) {
      return [
        `There is no room left where the data lie (${data}).`,
        "Make room on that disk and start again. What was saved is still there.",
      ];
    }
    if (/^(EIO|SQLITE_(IOERR|BUSY|LOCKED|PROTOCOL).*)$/.test(cause.code ?? "")) {
      return [
        `The database ${data} cannot be used: ${cause.message}`,
        "See that the disk has room and can be written, that the file is not write-protected and that no other program holds it, and start again.",
      ];
    }
    if (cause.message === "fetch failed" || /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/.test(cause.code ?? "")) {
      return [
        `The database server ${data} does not answer: ${cause.cause?.message || cause.message || cause.code}`,
        "See that it runs and that DATABASE_URL and DATABASE_AUTH_TOKEN are right, and start again.",
      ];
    }
    if (cause.code === "EADDRINUSE") {
      return [`Port ${port} is taken by another program.`, "Stop that one, or take another port:  PORT=3001 npm start"];
    }
    if (cause.code === "EACCES" && cause.syscall === "listen") {
      return [`This user may not listen on port ${port}.`, "Take a port from 1024 on, e.g. PORT=3000."];
    }
    if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST|SQLITE_CANTOPEN.*|SQLITE_READONLY.*)$/.test(cause.code ?? "")) {
      return [
        `The data cannot be written to ${data}: ${cause.message}`,
        "Make it writable for this user, or name another folder:  DATA_DIR=/path/to/data npm start",
      ];
    }
  }
  return null;
}
