import { isDeepStrictEqual } from "node:util";
import type { StoredFigure } from "#db/sheets/figures";
import type { Fact, FactKey } from "#lib/rules/fact";
import { readFigure, shapeOf } from "#lib/rules/form";
import { formText } from "#lib/rules/form-text";
import { baseIn, type Controls } from "./save-facts";

/**
 * The figures of a sheet as a form holds them that was sent `at` some moment and not taken in: with the entries that
 * were typed, each over the revision that its sender saw. What was given since stands, and so does what waits for a
 * choice.
 */
export function unsavedFigures(
  facts: readonly { fact: Fact; keys: readonly FactKey[] }[],
  stored: ReadonlyMap<FactKey, StoredFigure>,
  { controls, at }: { controls: Controls; at: Date },
): Map<FactKey, StoredFigure> {
  const unsaved = new Map<FactKey, StoredFigure>();
  for (const { fact, keys } of facts)
    for (const key of keys) {
      const [base, before] = [baseIn(controls, key), stored.get(key)];
      if (base === null || (before && before.at > at)) continue;
      const waiting = before?.waiting ?? [];
      if (waiting.length > 0 && before?.revision === base) continue;
      const { entry } = readFigure(fact, formText(shapeOf(fact, key), controls));
      if (!isDeepStrictEqual(entry, before?.entry ?? { cleared: true }))
        unsaved.set(key, { fact: key, entry, revision: base, at, waiting });
    }
  return unsaved;
}
