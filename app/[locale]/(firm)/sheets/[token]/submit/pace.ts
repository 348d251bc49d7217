import type { StoredAnswer } from "#db/sheets/answers";
import type { Pace } from "#lib/diagnosis/flags";

/** Seconds from the first to the last answer of this sheet; none where answers were copied from the year before. */
export function paceOf(stored: StoredAnswer[]): Pace | undefined {
  if (stored.length === 0 || stored.some(({ by }) => by !== "firm")) return undefined;
  const times = stored.map(({ at }) => at.getTime());
  return { seconds: (Math.max(...times) - Math.min(...times)) / 1000 };
}
