import type { Database } from "#db/client";
import { settleEntry } from "#db/sheets/entries";
import type { Actor } from "#lib/access";
import type { StoredEntry } from "#lib/entry/entry";

/**
 * Which of several entries of a question or a fact is chosen: the stored one, or one that waits, by its revision; and
 * which were shown as waiting, `null` where the page does not say.
 */
export type Settling = { subject: string; keep: string; base: number; shown: readonly number[] | null };

/** A choice in the word of its button; `null` where nothing was chosen. */
export function settlingIn(word: string, baseOf: (subject: string) => number | null): Settling | null {
  const [subject = "", keep = "", shown] = word.split(":");
  const base = baseOf(subject);
  return subject === "" || keep === "" || base === null
    ? null
    : { subject, keep, base, shown: shown?.split(",").map(Number).filter(Number.isInteger) ?? null };
}

/**
 * Chooses between the entries that stood beside each other when they were seen. Where the stored one has changed since,
 * the page asks again.
 */
export async function settle(
  store: Database,
  actor: Actor,
  stored: StoredEntry | undefined,
  { keep, base, shown }: Settling,
  now: Date,
): Promise<void> {
  if (!stored || stored.waiting.length === 0 || stored.revision !== base) return;
  const seen = shown ?? stored.waiting.map(({ revision }) => revision);
  const chosen = keep === "stored" ? ("stored" as const) : Number(keep);
  await settleEntry(store, actor, { key: stored.key, keep: chosen, shown: seen, base }, now);
}
