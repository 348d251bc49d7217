import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import type { Clash } from "#lib/entry/contradictions";
import type { Save, StoredEntry } from "#lib/entry/entry";
import { baseName, cellName, formText, noneName } from "#lib/entry/form-text";
import { keyOfFact, subjectOf } from "#lib/entry/key";
import { shapeOf } from "#lib/entry/list";
import { entryText, readFact } from "#lib/entry/reading";
import { done } from "#lib/outcome";
import type { FactQuestion } from "#lib/programme/asked-facts";
import type { Fact, FactKey } from "#lib/rules/fact";
import { dayOf } from "#lib/text/day";
import { clashesAmong } from "./clashes";
import { valuesAmong } from "./entries";
import { offersOn } from "./offers";
import type { OpenFacts } from "./open-facts";
import { type Settling, settle } from "./settle";

/** What stands in a control by its name; `null` where there is none, or it is not ticked. */
export type Controls = (name: string) => string | null;

/** The revision of a fact that was seen; `null` where none was. */
export function baseIn(controls: Controls, key: FactKey): number | null {
  const base = Number(controls(baseName(key)) ?? Number.NaN);
  return Number.isInteger(base) && base >= 0 ? base : null;
}

export type FactsWish = {
  facts: readonly FactQuestion[];
  controls: Controls;
  settle: Settling | null;
  /** The fact that takes the fact which the questionnaire holds; "" for none. */
  use: FactKey;
  /** Facts of the year before that were looked at and hold. */
  confirmed: readonly FactKey[];
  /** The row of a list that is left out, from 1. */
  remove: { list: string; row: number } | null;
};

/**
 * Keeps a page of facts as a whole. Tells whether something waits to be mended or chosen, and whether
 * facts do not go together: what cannot be as long as it stands there, what is rare when it comes about.
 */
export async function saveFacts(store: Database, open: OpenFacts, wish: FactsWish, now: Date) {
  const { actor, entries, values } = open;
  const { facts } = wish;
  const offer = wish.use === "" ? undefined : (await offersOn(store, open)).get(wish.use)?.answer;
  const saves = facts.flatMap(({ fact, keys }) =>
    keys.flatMap((key) => saveOfFact(fact, key, entries.get(key), wish, offer)),
  );
  const saved = saves.length > 0 ? await saveEntries(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  if (wish.settle) await settle(store, actor, entries.get(wish.settle.subject), wish.settle, now);
  const isHere = ({ keys }: Clash) => facts.some((fact) => keys.some((key) => fact.keys.includes(key)));
  const before = new Set(clashesAmong(values, dayOf(now)).map(({ id }) => id));
  const given = new Map<FactKey, Pick<StoredEntry, "entry">>(entries);
  for (const { key, entry } of saves) given.set(subjectOf(key), { entry });
  const clashes = clashesAmong(valuesAmong(given), dayOf(now));
  return done({
    isOpen: saved.value.some(({ status }) => status === "conflict") || saves.some(({ entry }) => "typed" in entry),
    isClashing: clashes.some((each) => (each.isImpossible && isHere(each)) || !before.has(each.id)),
  });
}

/** Whether a form holds the rows of a list, or that there are none. */
const holdsRows = (fact: Fact, key: FactKey, controls: Controls): boolean =>
  fact.kind !== "list" ||
  controls(noneName(key)) !== null ||
  fact.fields.some(({ id }) => controls(cellName(key, 1, id)) !== null);

/**
 * What the controls of a form say of a fact, to be saved; nothing where it was not on the page, or waits for a choice.
 * @param offer what stands elsewhere and is taken, where that was pressed
 */
export function saveOfFact(
  fact: Fact,
  key: FactKey,
  stored: StoredEntry | undefined,
  { controls, settle: choice, use, remove, confirmed }: Omit<FactsWish, "facts">,
  offer: number | undefined,
): Save[] {
  const base = baseIn(controls, key);
  if (base === null) return [];
  // Of a list that has a page of its own, only that it holds as it is.
  if (!holdsRows(fact, key, controls))
    return stored && confirmed.includes(key)
      ? [{ key: keyOfFact(key), entry: stored.entry, base, confirms: true }]
      : [];
  // What waits for a choice is settled by that alone.
  if (key === choice?.subject || (stored && stored.waiting.length > 0 && stored.revision === base)) return [];
  const row = remove?.list === fact.id ? remove.row : undefined;
  const isUsed = key === use && offer !== undefined;
  const text = isUsed ? String(offer) : formText(shapeOf(fact, key), controls, row);
  // "Don't know" stands in the questionnaire alone: the control is empty, and nobody has emptied it.
  if (text.trim() === "" && stored?.revision === base && "value" in stored.entry && entryText(stored.entry) === "")
    return [];
  const confirms = confirmed.includes(key);
  return [{ key: keyOfFact(key), entry: readFact(fact, text).entry, base, confirms }];
}
