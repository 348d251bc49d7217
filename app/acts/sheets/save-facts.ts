import type { Database } from "#db/client";
import { type FactSave, type StoredFact, settleFact, storeFacts } from "#db/sheets/facts";
import { done } from "#lib/outcome";
import type { AskedSection } from "#lib/programme/asked-facts";
import type { Fact, FactKey, FactValue } from "#lib/rules/fact";
import { readFact, shapeOf } from "#lib/rules/form";
import { baseName, formText } from "#lib/rules/form-text";
import { type Clash, clashesAmong } from "./clashes";
import { offersOn } from "./offers";
import type { OpenFacts } from "./open-facts";

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

/** Chooses between entries of a fact, where the stored one is still the one that was seen beside the others. */
export async function settleIn(
  store: Database,
  { actor, entries }: Pick<OpenFacts, "actor" | "entries">,
  { settle: { key, keep }, controls }: { settle: Settling; controls: Controls },
  now: Date,
): Promise<void> {
  const fact = entries.get(key);
  if (fact && fact.waiting.length > 0 && fact.revision === baseIn(controls, key))
    await settleFact(store, actor, { fact, keep: keep === "stored" ? keep : Number(keep) }, now);
}

export type FactsWish = {
  asked: AskedSection;
  controls: Controls;
  settle: Settling;
  /** The fact that takes the fact which the questionnaire holds; "" for none. */
  use: FactKey;
  /** The row of a list that is left out, from 1. */
  remove: { list: string; row: number } | null;
};

/**
 * Keeps a page of facts as a whole. Tells whether something waits to be mended or chosen, and whether
 * facts do not go together: what cannot be as long as it stands there, what is rare when it comes about.
 */
export async function saveFacts(store: Database, open: OpenFacts, wish: FactsWish, now: Date) {
  const { actor, entries, values } = open;
  const { facts } = wish.asked;
  const offers = wish.use === "" ? new Map<FactKey, number>() : await offersOn(store, open);
  const saves = facts.flatMap(({ fact, keys }) =>
    keys.flatMap((key) => saveOf(fact, key, entries.get(key), wish, offers.get(key))),
  );
  const saved = saves.length > 0 ? await storeFacts(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  await settleIn(store, open, wish, now);
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
  stored: StoredFact | undefined,
  { controls, settle, use, remove }: FactsWish,
  offer: number | undefined,
): FactSave[] {
  const base = baseIn(controls, key);
  if (base === null) return [];
  // What waits for a choice is settled by that alone.
  if (key === settle.key || (stored && stored.waiting.length > 0 && stored.revision === base)) return [];
  const row = remove?.list === fact.id ? remove.row : undefined;
  const text = key === use && offer !== undefined ? String(offer) : formText(shapeOf(fact, key), controls, row);
  return [{ fact: key, entry: readFact(fact, text).entry, base }];
}

function valuesAfter(values: ReadonlyMap<FactKey, FactValue>, saves: readonly FactSave[]): Map<FactKey, FactValue> {
  const after = new Map(values);
  for (const { fact, entry } of saves) {
    if ("value" in entry) after.set(fact, entry.value);
    else after.delete(fact);
  }
  return after;
}
