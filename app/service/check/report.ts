import { StartRefusal } from "../start-refusal";

/** What was looked at, what is wrong with it, and what to do; what holds, where nothing is. `isDamage`: SQLite could not read on. */
export type Report = { about: string; holds: string; problems: string[]; remedy: string | null; isDamage?: boolean };

export const sound = (about: string, holds: string): Report => ({ about, holds, problems: [], remedy: null });
export const wrong = (about: string, problem: string, remedy: string | null = null): Report => ({
  about,
  holds: "",
  problems: [problem],
  remedy,
});

/** What SQLite says of a file that it cannot read; `null` for faults of another kind. */
export function damageIn(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(cause.code))) return cause.message;
  return null;
}

/** What SQLite says where it may not open a file: in its present mode it writes beside it even where it only reads. */
function closedIn(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && /^SQLITE_(CANTOPEN|READONLY|BUSY)/.test(String(cause.code))) return cause.message;
  return null;
}

/** What a look came to, also where it met a damaged database or what would keep a service from starting. */
export async function looked(about: string, look: () => Promise<Report>): Promise<Report> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof StartRefusal) return wrong(about, error.message, error.remedy);
    const closed = closedIn(error);
    if (closed !== null)
      return wrong(about, `It cannot be opened: ${closed}`, "Make it and its folder writable for this user.");
    const damage = damageIn(error);
    if (damage === null) throw error;
    const report = wrong(about, `The database is damaged: ${damage}`, "Put it back from a backup.");
    return { ...report, isDamage: true };
  }
}
