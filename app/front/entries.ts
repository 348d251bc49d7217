import { z } from "zod";
import type { EntryResult } from "#db/sheets/entry-log";
import type { Actor } from "#lib/access";
import type { Asked } from "#lib/entry/asked";
import { type Save, SentEntries } from "#lib/entry/entry";
import { longestTyped } from "#lib/entry/form-text";
import { type EntryKey, kindOf } from "#lib/entry/key";
import type { EntryProblem } from "#lib/entry/list";
import { entryText, readEntry } from "#lib/entry/reading";
import { done, type Outcome } from "#lib/outcome";
import { lengthOf } from "#lib/text/length";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { problemText } from "../words/problem-text";
import { type FirmHolder, type Message, type SaveStore, takeSave } from "./take-save";
import type { Told } from "./told";

/** What saving entries needs of the rest: what a sheet asks, where entries go, and what does not go together there. */
export type EntryStore = SaveStore & {
  asked: (holder: FirmHolder, keys: readonly EntryKey[]) => Promise<(key: EntryKey) => Asked | null>;
  save: (actor: Actor, saves: Save[], at: Date) => Promise<Outcome<EntryResult[]>>;
  /** What cannot go together with these entries, told at each entry of it, and what is told there by itself. */
  contradictions: (holder: FirmHolder, keys: readonly EntryKey[], locale: Locale) => Promise<Told[]>;
};

const Body = z.strictObject({ entries: SentEntries });

type Read = { save: Save; asked: Asked; problem: EntryProblem | undefined; isTyped: boolean };

/**
 * Takes in entries as they are given. What was typed and is no value is kept as it was typed, and told; a value that
 * is none is refused. What cannot go together is told at every entry of it.
 */
export const takeEntries = (store: EntryStore, message: Message) =>
  takeSave(store, Body, message, async ({ entries }, holder, at) => {
    const { locale } = message;
    const under = await store.asked(
      holder,
      entries.map(({ key }) => key),
    );
    const faults: { key: EntryKey; code: string; message: string }[] = [];
    const read: Read[] = [];
    for (const { key, entry, note, base, confirms } of entries) {
      const asked = under(key);
      if (!asked) {
        faults.push({ key, code: "unknown-question", message: "" });
        continue;
      }
      const { entry: kept, problems } = readEntry(asked, entry);
      const [problem] = problems;
      const isTyped = "typed" in entry;
      // A note stands beside the answer to a question, and is no part of the facts.
      const isAnswer = kindOf(key) === "question";
      if (isAnswer && note && lengthOf(note) > longestTyped)
        faults.push({
          key,
          code: "note-too-long",
          message: translator(locale)("section.noteTooLong", { most: longestTyped }),
        });
      if (problem && !isTyped) faults.push({ key, code: problem.code, message: problemText(locale, asked, problem) });
      read.push({
        save: { key: asked.key, entry: kept, base, confirms, ...(isAnswer ? { isAnswer, note } : {}) },
        asked,
        problem,
        isTyped,
      });
    }
    if (faults.length > 0) return { faults };
    const outcome = await store.save(
      holder.actor,
      read.map(({ save }) => save),
      at,
    );
    if (!outcome.ok) return outcome;
    const told = await store.contradictions(
      holder,
      read.map(({ save }) => save.key),
      locale,
    );
    const toldAt = new Map(told.map(({ key, problem }) => [key, problem]));
    const saved = outcome.value.map((result, place) => {
      const { asked, problem } = read[place] as Read;
      const words = problem ? problemText(locale, asked, problem) : toldAt.get(asked.key);
      const key = entries[place]?.key ?? asked.key;
      return { ...shown(result, kindOf(key) === "question"), key, ...(words && { problem: words }) };
    });
    const keys = new Set(read.map(({ save }) => save.key));
    const beside = told.filter(({ key }) => !keys.has(key));
    return done({ saved, ...(beside.length > 0 && { beside }) });
  });

/** What became of an entry, with the one that stands where it is another one, as the form of what is asked holds it. */
function shown({ status, revision, at, ...rest }: EntryResult, isAnswer: boolean) {
  const current = "current" in rest ? rest.current : undefined;
  const entry = current && (isAnswer ? current.entry : { typed: entryText(current.entry) });
  return {
    status,
    revision,
    at,
    ...(current && { current: { entry, at: current.at } }),
  };
}
