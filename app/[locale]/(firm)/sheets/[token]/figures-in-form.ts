import { unsavedFigures } from "#app/acts/sheets/unsaved-figures";
import { controlsOf } from "#app/forms/fields";
import { type Kept, typedBefore, unsentForm } from "#app/forms/kept-form";
import type { StoredFigure } from "#db/sheets/figures";
import type { Fact, FactKey } from "#lib/rules/fact";

/**
 * The figures that the form of a page holds when it is made: those of the sheet, and over them what was typed when a
 * session had ended, with what says so.
 * @param word the word of the address by which that is asked for
 */
export async function figuresInForm(
  word: string | undefined,
  facts: readonly { fact: Fact; keys: readonly FactKey[] }[],
  stored: ReadonlyMap<FactKey, StoredFigure>,
): Promise<{ figures: Map<FactKey, StoredFigure>; kept: Kept | null }> {
  const kept = await typedBefore(word);
  const unsent = unsentForm(kept, "save");
  if (!unsent) return { figures: new Map(stored), kept: null };
  const unsaved = unsavedFigures(facts, stored, { controls: controlsOf(unsent.form), at: unsent.at });
  return { figures: new Map([...stored, ...unsaved]), kept: unsaved.size > 0 ? kept : null };
}
