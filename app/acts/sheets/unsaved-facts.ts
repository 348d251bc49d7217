import { isDeepStrictEqual } from "node:util";
import type { StoredEntry } from "#lib/entry/entry";
import { formText } from "#lib/entry/form-text";
import { keyOfFact } from "#lib/entry/key";
import { shapeOf } from "#lib/entry/list";
import { readFact } from "#lib/entry/reading";
import type { Fact, FactKey } from "#lib/rules/fact";
import { baseIn, type Controls } from "./save-facts";

/**
 * The facts of a sheet as a form holds them that was sent `at` some moment and not taken in: with the entries that
 * were typed, each over the revision that its sender saw. What was given since stands, and so does what waits for a
 * choice.
 */
export function unsavedFacts(
  facts: readonly { fact: Fact; keys: readonly FactKey[] }[],
  stored: ReadonlyMap<FactKey, StoredEntry>,
  { controls, at }: { controls: Controls; at: Date },
): Map<FactKey, StoredEntry> {
  const unsaved = new Map<FactKey, StoredEntry>();
  for (const { fact, keys } of facts)
    for (const key of keys) {
      const [base, before] = [baseIn(controls, key), stored.get(key)];
      if (base === null || (before && before.at > at)) continue;
      const { waiting = [], note = null, author = "firm" } = before ?? {};
      if (waiting.length > 0 && before?.revision === base) continue;
      const { entry } = readFact(fact, formText(shapeOf(fact, key), controls));
      if (!isDeepStrictEqual(entry, before?.entry ?? { cleared: true }))
        unsaved.set(key, { key: keyOfFact(key), entry, note, author, revision: base, at, waiting });
    }
  return unsaved;
}
