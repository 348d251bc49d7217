import { isCarried, type StoredEntry } from "#lib/entry/entry";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { factsById } from "../programme/rules";

/**
 * Whether a fact was given on the sheet before and is to be looked at, since it may have changed. What is of a year stays
 * what it was in that year.
 */
export function isToLookAt(key: FactKey, entry: StoredEntry | undefined): boolean {
  const { fact, year } = partsOf(key);
  return year === null && factsById.has(fact) && entry !== undefined && "value" in entry.entry && isCarried(entry);
}

/** Those among the facts of a sheet. */
export const factsToLookAt = (entries: ReadonlyMap<FactKey, StoredEntry>): FactKey[] =>
  [...entries].flatMap(([key, entry]) => (isToLookAt(key, entry) ? [key] : []));
