import type { Database } from "#db/client";
import { type FactSave, storeFacts } from "#db/sheets/facts";
import { done, refused } from "#lib/outcome";
import { factOfQuestion, lackKey } from "#lib/programme/demands";
import { readFact } from "#lib/rules/form";
import { demandsOn } from "./asked";
import type { OpenFacts } from "./open-facts";
import { baseIn, type Controls, type Settling, settleIn } from "./save-facts";

type Wish = { settle: Settling; controls: Controls };

/** Keeps the answers to a round's own questions, and what the firm says that it does not have. */
export async function answerRound(store: Database, open: OpenFacts, { settle, controls }: Wish, now: Date) {
  const { actor, inRound } = open;
  if (!inRound) return refused("not-found");
  const answers = inRound.round.extraQuestions.flatMap((question): FactSave[] => {
    const fact = factOfQuestion(question);
    const base = baseIn(controls, fact.id);
    if (base === null) return [];
    if (fact.id === settle.key) return [];
    return [{ fact: fact.id, entry: readFact(fact, controls(fact.id) ?? "").entry, base }];
  });
  const lacks = (await demandsOn(store, open)).flatMap((demand): FactSave[] => {
    const key = lackKey(demand);
    const base = baseIn(controls, key);
    if (base === null) return [];
    return [{ fact: key, entry: controls(key) === null ? { cleared: true } : { value: true }, base }];
  });
  const saves = [...answers, ...lacks];
  const saved = saves.length > 0 ? await storeFacts(store, actor, saves, now) : done([]);
  if (saved.ok) await settleIn(store, open, { settle, controls }, now);
  return saved;
}
