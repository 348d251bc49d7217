import type { Database } from "#db/client";
import { currentEntries } from "#db/sheets/entries";
import type { SheetRecord, Shut } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { StoredEntry } from "#lib/entry/entry";
import { type EntryKey, subjectOf } from "#lib/entry/key";
import { answerOf, factValueOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { isAsked } from "#lib/instrument/question";
import { done, type Outcome } from "#lib/outcome";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { factsById } from "../programme/rules";
import { askingOn } from "./asking";

/** A sheet that its actor has opened. */
export type OpenedSheet = { actor: Actor; edition: Edition; sheet: SheetRecord };

/** The entries of a sheet's questions, and the answers among them. */
export type OpenAnswers = { stored: ReadonlyMap<string, StoredEntry>; answers: Answers };

/** The current entries of the questions of a sheet, cleared ones included; facts that it asks as questions, too. */
export async function readAnswers(store: Database, opened: OpenedSheet): Promise<Outcome<OpenAnswers, Shut>> {
  const { questions } = askingOn({ edition: opened.edition, year: opened.sheet.year });
  const keys = [...questions.values()].filter((key) => !key.startsWith("question:"));
  const current = await currentEntries(store, opened.actor, { kinds: ["question"], keys });
  return current.ok ? done(answersAmong(opened, current.value)) : current;
}

/** The entries of questions among others, and the answers among them. */
export function answersAmong(
  { edition, sheet: { year, depth } }: { edition: Edition; sheet: Pick<SheetRecord, "year" | "depth"> },
  entries: readonly StoredEntry[],
): OpenAnswers {
  const asking = askingOn({ edition, year });
  const stored = new Map<string, StoredEntry>();
  const answers: Record<string, Answers[string]> = {};
  for (const entry of entries) {
    const asked = asking.under(entry.key);
    // A quick questionnaire does not ask every fact that a full one does.
    if (!asked?.question || (asked.fact && !isAsked(asked.question, depth))) continue;
    stored.set(asked.question.id, entry);
    const answer = answerOf(asked, entry.entry);
    if (answer !== undefined) answers[asked.question.id] = answer;
  }
  return { stored, answers };
}

/** The current entries of the facts of the actor's sheet and of its round's questions, cleared ones included. */
export async function readFacts(store: Database, actor: Actor): Promise<Outcome<Map<FactKey, StoredEntry>, Shut>> {
  const current = await currentEntries(store, actor, { kinds: ["fact", "round"] });
  return current.ok ? done(factsAmong(current.value)) : current;
}

const isOfFirm = (key: EntryKey): boolean => !key.startsWith("question:");

/** The entries of facts and of a round's questions among others. */
export const factsAmong = (entries: readonly StoredEntry[]): Map<FactKey, StoredEntry> =>
  new Map(entries.filter(({ key }) => isOfFirm(key)).map((entry) => [subjectOf(entry.key), entry]));

/** The values among the entries of facts. */
export const valuesAmong = (entries: ReadonlyMap<FactKey, Pick<StoredEntry, "entry">>): Map<FactKey, FactValue> =>
  new Map(
    [...entries].flatMap(([key, { entry }]): [FactKey, FactValue][] => {
      const value = factValueOf(factsById.get(partsOf(key).fact), entry);
      return value === undefined ? [] : [[key, value]];
    }),
  );
