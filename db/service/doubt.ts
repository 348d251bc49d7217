function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    if (code.startsWith("SQLITE_")) return code;
  }
  return null;
}

/** Whether another process held the lock. */
export const isBusy = (error: unknown): boolean => codeOf(error)?.startsWith("SQLITE_BUSY") ?? false;

/** Errors after which SQLite has ended the statement itself. */
const harmless = ["SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_TOOBIG", "SQLITE_RANGE"];

/** Whether a statement that ended in this error may still be open on its connection. */
export function leavesDoubt(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && !harmless.some((prefix) => code.startsWith(prefix));
}
