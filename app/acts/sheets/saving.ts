import type { Database } from "#db/client";
import { readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Asked } from "#lib/entry/asked";
import { type EntryKey, keyOfFact, kindOf } from "#lib/entry/key";
import { editionOf } from "#questionnaires";
import { askingOn } from "./asking";
import { factsOn } from "./open-facts";
import { roundFactsOn } from "./round-facts";

/** A sheet by what never changes about it. */
type Sheet = { edition: string; year: number };

/** What the actor's sheet asks under keys: what only its round asks is looked up where one of them is a round's. */
export async function askedUnder(
  store: Database,
  actor: Actor,
  sheet: Sheet,
  keys: readonly EntryKey[],
): Promise<(key: EntryKey) => Asked | null> {
  const { under } = askingOn({ edition: editionOf(sheet), year: sheet.year });
  if (!keys.some((key) => kindOf(key) === "round")) return under;
  const ofRound = await roundAsks(store, actor);
  return (key) => ofRound.get(key) ?? under(key);
}

/** What only the round of the actor's sheet asks, by key. */
async function roundAsks(store: Database, actor: Actor): Promise<Map<EntryKey, Asked>> {
  const sheet = await readSheet(store, actor);
  if (!sheet.ok) return new Map();
  const open = await factsOn(store, { actor, sheet: sheet.value, edition: editionOf(sheet.value) }, new Date());
  const facts = open ? await roundFactsOn(store, open) : [];
  return new Map(
    facts.map((fact) => {
      const key = keyOfFact(fact.id);
      return [key, { key, question: null, fact }] as const;
    }),
  );
}
