import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import type { Entry, Save, StoredEntry } from "#lib/entry/entry";
import { keyOfFact, subjectOf } from "#lib/entry/key";
import { type Goal, goalKeys } from "#lib/programme/goal";
import type { FactKey } from "#lib/rules/fact";
import type { OpenFacts } from "./open-facts";

type Said = Pick<StoredEntry, "key" | "entry" | "note">;

const entryOf = (value: string | null): Entry => (value === null ? { cleared: true } : { value });

/** The entries that hold a goal. A tier that is not asked for any more is kept for when it is again. */
export function entriesOfGoal({ wants, tier, place }: Goal): Said[] {
  const said: [FactKey, string | null][] = [
    [goalKeys.wants, wants],
    ...(tier === null ? [] : [[goalKeys.tier, tier] as [FactKey, string]]),
    [goalKeys.place, place],
  ];
  return said.map(([fact, value]) => ({ key: keyOfFact(fact), entry: entryOf(value), note: null }));
}

/** Keeps what a firm wants to know, over whatever it wanted before. */
export function setGoal(store: Database, { actor, entries }: OpenFacts, goal: Goal, now: Date) {
  const saves: Save[] = entriesOfGoal(goal).map(({ key, entry }) => ({
    ...{ key, entry },
    base: entries.get(subjectOf(key))?.revision ?? 0,
  }));
  return saveEntries(store, actor, saves, now);
}

/** The entries of a goal that the sheet of a later year, or of a later edition, keeps. */
export const goalCarried = (entries: ReadonlyMap<FactKey, StoredEntry>): Said[] =>
  Object.values(goalKeys).flatMap((fact) => {
    const stored = entries.get(fact);
    return stored && "value" in stored.entry ? [{ key: stored.key, entry: stored.entry, note: null }] : [];
  });
