import { unsavedFacts } from "#app/acts/sheets/unsaved-facts";
import { controlsOf } from "#app/forms/fields";
import { fieldsBefore, type Kept, unsentForm } from "#app/forms/kept-form";
import type { StoredEntry } from "#lib/entry/entry";
import type { Fact, FactKey } from "#lib/rules/fact";

/**
 * The facts that the form of a page holds when it is made: those of the sheet, and over them what was typed when a
 * session had ended, with what says so.
 * @param word the word of the address by which that is asked for
 */
export async function factsInForm(
  word: string | undefined,
  facts: readonly { fact: Fact; keys: readonly FactKey[] }[],
  stored: ReadonlyMap<FactKey, StoredEntry>,
): Promise<{ entries: Map<FactKey, StoredEntry>; kept: Kept | null }> {
  const kept = await fieldsBefore(word);
  const unsent = unsentForm(kept, "save");
  if (!unsent) return { entries: new Map(stored), kept: null };
  const unsaved = unsavedFacts(facts, stored, { controls: controlsOf(unsent.form), at: unsent.at });
  return { entries: new Map([...stored, ...unsaved]), kept: unsaved.size > 0 ? kept : null };
}
