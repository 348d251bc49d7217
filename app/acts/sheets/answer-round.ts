import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import type { Save } from "#lib/entry/entry";
import { keyOfFact } from "#lib/entry/key";
import { readFact } from "#lib/entry/reading";
import { done, refused } from "#lib/outcome";
import type { OpenFacts } from "./open-facts";
import { roundFactsOn } from "./round-facts";
import { baseIn, type Controls } from "./save-facts";
import { type Settling, settle } from "./settle";

type Wish = { settle: Settling | null; controls: Controls };

/** Keeps the answers to a round's own questions, and what the firm says that it does not have. */
export async function answerRound(store: Database, open: OpenFacts, { settle: choice, controls }: Wish, now: Date) {
  const { actor, inRound, entries } = open;
  if (!inRound) return refused("not-found");
  const saves = (await roundFactsOn(store, open)).flatMap((fact): Save[] => {
    const base = baseIn(controls, fact.id);
    if (base === null || fact.id === choice?.subject) return [];
    return [{ key: keyOfFact(fact.id), entry: readFact(fact, controls(fact.id) ?? "").entry, base }];
  });
  const saved = saves.length > 0 ? await saveEntries(store, actor, saves, now) : done([]);
  if (saved.ok && choice) await settle(store, actor, entries.get(choice.subject), choice, now);
  return saved;
}
