import { z } from "zod";
import { type FactResult, type FactSave, type StoredFact, valuesAmong } from "#db/sheets/facts";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Fact } from "#lib/rules/fact";
import { entryText, factProblems, readFact } from "#lib/rules/form";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { clashesAmong, isCompared } from "../acts/sheets/clashes";
import { clashTexts } from "../words/fact-contradictions";
import { factProblemText } from "../words/fact-problem";
import { type Message, type SaveStore, takeSave } from "./take-save";

/** What saving facts needs of the rest. */
export type FactStore = SaveStore & {
  /** What a firm can be asked, by fact. */
  facts: ReadonlyMap<string, Fact>;
  save: (actor: Actor, saves: FactSave[], at: Date) => Promise<Outcome<FactResult[]>>;
  /** What stands of the sheet's facts. */
  stored: (actor: Actor) => Promise<Outcome<StoredFact[]>>;
};

/** Longest text of one fact: a list of a thousand rows goes as one. */
const longest = 250_000;

const Body = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        question: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.(19|20)\d{2})?$/),
        entry: z.union([
          z.strictObject({ typed: z.string().max(longest) }),
          z.strictObject({ cleared: z.literal(true) }),
        ]),
        note: z.null(),
        base: z.int().min(0),
      }),
    )
    .min(1)
    .max(200),
});

/** The fact of a key, where the firm can be asked it with or without that year. */
function factOfKey(facts: ReadonlyMap<string, Fact>, key: string): Fact | null {
  const { fact: id, year } = partsOf(key);
  const fact = facts.get(id);
  if (!fact || fact.kind === "finding") return null;
  return (fact.kind === "number" && fact.perYear) === (year !== null) ? fact : null;
}

/** What is to be told at facts that are compared with those just saved: `null` takes back what was told. */
type Told = { question: string; problem: string | null };

/** What cannot go together among all facts that stand, told at each of them. */
async function clashesAfter(store: FactStore, actor: Actor, saved: string[], locale: Locale): Promise<Told[]> {
  const entries = saved.some(isCompared) ? await store.stored(actor) : null;
  if (!entries?.ok) return [];
  const texts = clashTexts(clashesAmong(new Map(valuesAmong(entries.value))), locale);
  return entries.value
    .filter(({ fact }) => isCompared(fact))
    .map(({ fact: key, entry }) => {
      const fact = factOfKey(store.facts, key);
      const [unread] = fact ? factProblems(fact, entry) : [];
      const problem = fact && unread ? factProblemText(locale, fact, unread) : (texts.get(key) ?? null);
      return { question: key, problem };
    });
}

/**
 * Takes in facts as they are given; what cannot be read is kept as it was typed, and told. So is what cannot
 * go together, at every fact of it.
 */
export const takeFacts = (store: FactStore, message: Message) =>
  takeSave(store, Body, message, async ({ answers }, { actor }, at) => {
    const faults = answers
      .filter(({ question }) => factOfKey(store.facts, question) === null)
      .map(({ question }) => ({ question, code: "unknown-question", message: "" }));
    if (faults.length > 0) return { faults };
    const unread = new Map<string, string>();
    const saves = answers.map(({ question, entry, base }): FactSave => {
      const fact = factOfKey(store.facts, question) as Fact;
      const reading = readFact(fact, "typed" in entry ? entry.typed : "");
      const [first] = reading.problems;
      if (first) unread.set(question, factProblemText(message.locale, fact, first));
      return { fact: question, entry: reading.entry, base };
    });
    const outcome = await store.save(actor, saves, at);
    if (!outcome.ok) return outcome;
    const keys = outcome.value.map(({ fact }) => fact);
    const beside = await clashesAfter(store, actor, keys, message.locale);
    const saved = outcome.value.map(({ fact, current, ...result }) => {
      const problem = unread.get(fact) ?? beside.find(({ question }) => question === fact)?.problem;
      return {
        question: fact,
        ...result,
        ...(current && { current: { entry: { typed: entryText(current.entry) }, at: current.at } }),
        ...(problem && { problem }),
      };
    });
    const others = beside.filter(({ question }) => !keys.includes(question));
    return done({ saved, ...(others.length > 0 && { beside: others }) });
  });
