import type { Database } from "#db/client";
import { admitEntries, currentEntries, everything } from "#db/sheets/entries";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { StoredEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact, keyOfQuestion, subjectOf } from "#lib/entry/key";
import { answerOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { FactQuestion } from "#lib/programme/asked-facts";
import type { Fact, FactKey } from "#lib/rules/fact";
import { askingOn } from "./asking";

/** What a colleague's link opens. */
export type Asked = {
  actor: Extract<Actor, { kind: "colleague" }>;
  link: {
    keys: readonly EntryKey[];
    optional: readonly EntryKey[];
    fields: Readonly<Record<string, readonly string[]>>;
  };
  sheet: SheetRecord;
  edition: Edition;
};

/** The facts among what a colleague is asked, each with its years. */
function factsAsked({ link: { keys, optional, fields }, sheet, edition }: Asked): FactQuestion[] {
  const { under } = askingOn({ edition, year: sheet.year });
  const facts = new Map<string, { fact: Fact; keys: FactKey[] }>();
  for (const key of keys) {
    const fact = under(key)?.fact;
    if (!fact) continue;
    const known = facts.get(fact.id) ?? { fact, keys: [] };
    facts.set(fact.id, { fact, keys: [...known.keys, subjectOf(key)].sort() });
  }
  const alike = { isRequired: false, optional: new Set(optional.map(subjectOf)), why: [] };
  return [...facts.values()].map((each) => {
    const asked = new Set(fields[each.fact.id] ?? []);
    return { ...each, ...alike, fields: asked, fieldsNeeded: asked };
  });
}

/** The questions among it that are no facts as well. */
function questionsAsked({ link, sheet, edition }: Asked): Question[] {
  const { under } = askingOn({ edition, year: sheet.year });
  return link.keys.flatMap((key) => {
    const asked = under(key);
    return asked?.question && !asked.fact ? [asked.question] : [];
  });
}

/**
 * What a colleague is asked, with what stands of it, and whether facts and answers can be given now: after submitting no
 * answers, and facts until a bureau has the sheet. Nothing else of the sheet is read.
 */
export async function openAsked(store: Database, asked: Asked) {
  const current = await currentEntries(store, asked.actor, everything);
  if (!current.ok) return null;
  const entries = new Map<EntryKey, StoredEntry>(current.value.map((entry) => [entry.key, entry]));
  const { under } = askingOn({ edition: asked.edition, year: asked.sheet.year });
  const facts = factsAsked(asked);
  const questions = questionsAsked(asked);
  const answers: Record<string, Answers[string]> = {};
  for (const { id } of questions) {
    const key = keyOfQuestion(id);
    const found = under(key);
    const answer = found && answerOf(found, entries.get(key)?.entry);
    if (answer !== null && answer !== undefined) answers[id] = answer;
  }
  const mayGive = async (keys: readonly EntryKey[]) =>
    keys.length > 0 &&
    (
      await admitEntries(
        store.db,
        asked.actor,
        keys.map((key) => ({ key })),
      )
    ).ok;
  return {
    ...{ entries, facts, questions, answers },
    mayMend: await mayGive(facts.flatMap(({ keys }) => keys.map(keyOfFact))),
    mayAnswer: await mayGive(questions.map(({ id }) => keyOfQuestion(id))),
  };
}

export type OpenAsked = NonNullable<Awaited<ReturnType<typeof openAsked>>>;
