import { askingOn } from "#app/acts/sheets/asking";
import type { Database } from "#db/client";
import { currentEntries, everything, settleEntry } from "#db/sheets/entries";
import type { EntryResult } from "#db/sheets/entry-log";
import { saveEntries } from "#db/sheets/save-entries";
import { readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Entry, StoredEntry, WaitingEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact, kindOf, subjectOf } from "#lib/entry/key";
import { done, type Outcome } from "#lib/outcome";
import { editionOf } from "#questionnaires";

// Entries by the names of their questions and facts, as most tests mean them.

export type AnswerSave = { question: string; entry: Entry; note?: string | null; base: number };
export type FactSave = { fact: string; entry: Entry; base: number };

/** An entry by the name of its question, and by that of its fact. */
type Named<Of> = Of & { question: string; fact: string };

const named = <Of extends { key: EntryKey }>(of: Of): Named<Of> => {
  const fact = subjectOf(of.key);
  return { question: fact.replace(/\.\d{4}$/, ""), fact, ...of };
};

/** Where a question of the actor's sheet stands; by itself in a sheet that the actor does not see. */
async function keysOf(database: Database, actor: Actor): Promise<(question: string) => EntryKey> {
  const sheet = await readSheet(database, actor);
  if (!sheet.ok) return (question) => `question:${question}`;
  return askingOn({ edition: editionOf(sheet.value), year: sheet.value.year }).keyOfQuestion;
}

/** Saves entries of questions. */
export async function saveAnswers(database: Database, actor: Actor, saves: readonly AnswerSave[], at: Date) {
  const keyOf = await keysOf(database, actor);
  const wishes = saves.map(({ question, ...save }) => ({ key: keyOf(question), ...save }));
  const outcome = await saveEntries(database, actor, wishes, at);
  return outcome.ok ? done(outcome.value.map((each) => named<EntryResult>(each))) : outcome;
}

/** Saves entries of facts. */
export async function storeFacts(database: Database, actor: Actor, saves: readonly FactSave[], at: Date) {
  const wishes = saves.map(({ fact, ...save }) => ({ key: keyOfFact(fact), ...save }));
  const outcome = await saveEntries(database, actor, wishes, at);
  return outcome.ok ? done(outcome.value.map((each) => named<EntryResult>(each))) : outcome;
}

async function current(
  database: Database,
  actor: Actor,
  isWanted: (key: EntryKey) => boolean,
): Promise<Outcome<Named<StoredEntry>[]>> {
  const outcome = await currentEntries(database, actor, everything);
  return outcome.ok ? done(outcome.value.filter(({ key }) => isWanted(key)).map((each) => named(each))) : outcome;
}

/** The current entries of the questions of a sheet, or of some; what is a fact, too, is among them. */
export async function currentAnswers(database: Database, actor: Actor, questions?: readonly string[]) {
  if (questions) {
    const keys = questions.map(await keysOf(database, actor));
    const outcome = await currentEntries(database, actor, { keys });
    return outcome.ok ? done(outcome.value.map((each) => named(each))) : outcome;
  }
  const sheet = await readSheet(database, actor);
  const shared = sheet.ok
    ? new Set(askingOn({ edition: editionOf(sheet.value), year: sheet.value.year }).questions.values())
    : new Set<EntryKey>();
  return current(database, actor, (key) => kindOf(key) === "question" || shared.has(key));
}

/** The current entries of the facts of a sheet, and of a round's questions. */
export const currentFacts = (database: Database, actor: Actor) =>
  current(database, actor, (key) => kindOf(key) !== "question");

type Late = WaitingEntry & { question: string };

/** Entries of questions that wait for a choice. */
export async function waitingAnswers(database: Database, actor: Actor): Promise<Outcome<Late[]>> {
  const outcome = await currentAnswers(database, actor);
  return outcome.ok
    ? done(outcome.value.flatMap(({ question, waiting }) => waiting.map((late) => ({ question, ...late }))))
    : outcome;
}

/** Chooses between the entry of a question and one that waits. */
export async function settleAnswer(
  database: Database,
  actor: Actor,
  choice: { question: string; keep: "stored" | number; shown: readonly number[]; base: number },
  at: Date,
) {
  const { question, ...rest } = choice;
  const outcome = await settleEntry(database, actor, { key: (await keysOf(database, actor))(question), ...rest }, at);
  return outcome.ok ? done(named(outcome.value)) : outcome;
}
