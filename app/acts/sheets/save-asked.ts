import type { Database } from "#db/client";
import { handBack } from "#db/sheets/colleague-links";
import { saveEntries } from "#db/sheets/save-entries";
import { keyOfFact, keyOfQuestion } from "#lib/entry/key";
import { done } from "#lib/outcome";
import { askingOn } from "./asking";
import { type Asked, openAsked } from "./asking-open";
import { type Controls, type FactsWish, saveOfFact } from "./save-facts";
import { type SentAnswer, saveOfAnswer } from "./save-section";
import { settle } from "./settle";

export type AskedWish = Pick<FactsWish, "settle" | "remove"> & {
  controls: Controls;
  /** `null` for a question that was not on the page. */
  sent: (question: string) => SentAnswer | null;
  /** Whether the colleague says that all is given. */
  isDone: boolean;
};

/**
 * Keeps what a colleague gave as a whole, settles a conflict where one was chosen, and notes that all is given where
 * that is said and nothing is to be mended or chosen. Tells whether something is.
 */
export async function saveAsked(store: Database, asked: Asked, wish: AskedWish, now: Date) {
  const { actor, edition, sheet } = asked;
  const open = await openAsked(store, asked);
  if (!open) return done({ isOpen: false });
  const { entries, facts, questions, mayMend, mayAnswer } = open;
  const { settle: choice } = wish;
  const { under } = askingOn({ edition, year: sheet.year });
  const ofFacts = !mayMend
    ? []
    : facts.flatMap(({ fact, keys }) =>
        keys.flatMap((key) =>
          saveOfFact(fact, key, entries.get(keyOfFact(key)), { ...wish, use: "", confirmed: [] }, undefined),
        ),
      );
  const ofQuestions = !mayAnswer
    ? []
    : questions.flatMap(({ id }) => {
        const here = under(keyOfQuestion(id));
        const stored = entries.get(keyOfQuestion(id))?.entry;
        return here?.question && id !== choice?.subject ? saveOfAnswer(here, wish.sent(id), stored, false) : [];
      });
  const saves = [...ofFacts, ...ofQuestions];
  const saved = saves.length > 0 ? await saveEntries(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  if (choice) {
    const key = [keyOfFact(choice.subject), keyOfQuestion(choice.subject)].find((each) => entries.has(each));
    await settle(store, actor, key && entries.get(key), choice, now);
  }
  const isOpen = saved.value.some(({ status }) => status === "conflict") || saves.some(({ entry }) => "typed" in entry);
  if (wish.isDone && !isOpen) await handBack(store, actor, now);
  return done({ isOpen });
}
