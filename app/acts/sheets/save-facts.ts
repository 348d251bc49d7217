import type { Database } from "#db/client";
import { type FigureSave, type StoredFigure, saveFigures } from "#db/sheets/figures";
import { done } from "#lib/outcome";
import type { AskedSection } from "#lib/programme/asked-figures";
import type { Fact, FactKey, FactValue } from "#lib/rules/fact";
import { type FigureEntry, readFigure, shapeOf } from "#lib/rules/form";
import { baseName, formText } from "#lib/rules/form-text";
import { type Clash, clashesAmong } from "./clashes";
import { offersOn } from "./offers";
import type { OpenFigures } from "./open-figures";

/** What stands in a control by its name; `null` where there is none, or it is not ticked. */
export type Controls = (name: string) => string | null;

/** The fact of which one of several entries is chosen, and which: the stored one, or one that waits, by its revision. */
export type Settling = { key: FactKey; keep: string };

/** A choice in the word of its button; of no fact where nothing was chosen. */
export function settlingIn(word: string): Settling {
  const [key = "", keep = ""] = word.split(":");
  return { key, keep };
}

/** The revision of a fact that was seen; `null` where none was. */
export function baseIn(controls: Controls, key: FactKey): number | null {
  const base = Number(controls(baseName(key)) ?? Number.NaN);
  return Number.isInteger(base) && base >= 0 ? base : null;
}

/** The chosen entry; none where the stored one is no longer the one that was seen beside the others. */
export function chosenEntry(figure: StoredFigure | undefined, keep: string, base: number): FigureEntry | undefined {
  if (figure?.revision !== base) return undefined;
  return keep === "stored" ? figure.entry : figure.waiting.find(({ revision }) => String(revision) === keep)?.entry;
}

export type FactsWish = {
  asked: AskedSection;
  controls: Controls;
  settle: Settling;
  /** The fact that takes the figure which the questionnaire holds; "" for none. */
  use: FactKey;
  /** The row of a list that is left out, from 1. */
  remove: { list: string; row: number } | null;
};

/**
 * Keeps a page of official figures as a whole. Tells whether something waits to be mended or chosen, and whether
 * figures do not go together: what cannot be as long as it stands there, what is rare when it comes about.
 */
export async function saveFacts(store: Database, open: OpenFigures, wish: FactsWish, now: Date) {
  const { actor, figures, values } = open;
  const { facts } = wish.asked;
  const offers = wish.use === "" ? new Map<FactKey, number>() : await offersOn(store, open);
  const saves = facts.flatMap(({ fact, keys }) =>
    keys.flatMap((key) => saveOf(fact, key, figures.get(key), wish, offers.get(key))),
  );
  const saved = saves.length > 0 ? await saveFigures(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  const isHere = ({ keys }: Clash) => facts.some((fact) => keys.some((key) => fact.keys.includes(key)));
  const before = new Set(clashesAmong(values).map(({ id }) => id));
  const clashes = clashesAmong(valuesAfter(values, saves));
  return done({
    isOpen: saved.value.some(({ status }) => status === "conflict") || saves.some(({ entry }) => "typed" in entry),
    isClashing: clashes.some((each) => (each.isImpossible && isHere(each)) || !before.has(each.id)),
  });
}

function saveOf(
  fact: Fact,
  key: FactKey,
  stored: StoredFigure | undefined,
  { controls, settle, use, remove }: FactsWish,
  offer: number | undefined,
): FigureSave[] {
  const base = baseIn(controls, key);
  if (base === null) return [];
  if (key === settle.key) {
    const entry = chosenEntry(stored, settle.keep, base);
    return entry ? [{ fact: key, entry, base }] : [];
  }
  // What waits for a choice is settled by that alone.
  if (stored && stored.waiting.length > 0 && stored.revision === base) return [];
  const row = remove?.list === fact.id ? remove.row : undefined;
  const text = key === use && offer !== undefined ? String(offer) : formText(shapeOf(fact, key), controls, row);
  return [{ fact: key, entry: readFigure(fact, text).entry, base }];
}

function valuesAfter(values: ReadonlyMap<FactKey, FactValue>, saves: readonly FigureSave[]): Map<FactKey, FactValue> {
  const after = new Map(values);
  for (const { fact, entry } of saves) {
    if ("value" in entry) after.set(fact, entry.value);
    else after.delete(fact);
  }
  return after;
}
