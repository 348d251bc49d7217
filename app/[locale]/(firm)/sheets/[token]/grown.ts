import type { StoredEntry } from "#lib/entry/entry";
import { factsOf } from "#lib/instrument/condition";
import type { Stop } from "#lib/instrument/journey";

/** Questions that are asked since another one was answered anew, by that one: there is more to do than was told before. */
export function grownBy(stops: readonly Stop[], stored: ReadonlyMap<string, StoredEntry>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { question, shown, answered } of stops) {
    if (shown !== "yes" || answered || !question.shownWhen) continue;
    const changed = factsOf(question.shownWhen).find((id) => (stored.get(id)?.revision ?? 0) > 1);
    if (changed !== undefined) counts.set(changed, (counts.get(changed) ?? 0) + 1);
  }
  return counts;
}
