import type { Actor } from "#lib/access";
import { Entry, type Save } from "#lib/instrument/entry";
import { done, type Outcome } from "#lib/outcome";
import { type Author, keyOfQuestion, subjectOf } from "#lib/programme/entry-key";
import type { Connection, Database } from "../client";
import type { Shut } from "./admission";
import { currentEntries, readEntries, type Scope, type StoredEntry, settleEntry } from "./entries";
import { saveEntries } from "./save-entries";

/** The current entry of a question. */
export type StoredAnswer = {
  question: string;
  entry: Entry;
  note: string | null;
  revision: number;
  by: Author;
  at: Date;
};

/** What became of one save, as with every entry; one that came late waits under the id `conflict`. */
export type SaveResult =
  | { question: string; status: "saved"; revision: number; at: Date }
  | { question: string; status: "unchanged"; revision: number; at: Date; current?: StoredAnswer }
  | { question: string; status: "conflict"; revision: number; at: Date; current: StoredAnswer; conflict: number };

/** An entry that waits for somebody to choose between it and the stored one; its id is its late revision. */
export type Conflict = Omit<StoredAnswer, "revision"> & { id: number; base: number };

/** An entry of a question as the answer that it is. */
export const answerOf = ({ key, entry, note, revision, author, at }: Omit<StoredEntry, "waiting">): StoredAnswer => ({
  question: subjectOf(key),
  entry: Entry.parse(entry),
  note,
  revision,
  by: author,
  at,
});

const scopeOf = (questions: readonly string[] | undefined): Scope =>
  questions ? { keys: questions.map(keyOfQuestion) } : { kinds: ["question"] };

/** The current entries of a sheet, or of some of its questions, in no order. */
export const readAnswers = async (
  on: Connection,
  sheet: string,
  questions?: readonly string[],
): Promise<StoredAnswer[]> => (await readEntries(on, sheet, scopeOf(questions))).map(answerOf);

/** The current entries of the actor's sheet, cleared ones included, or of some of its questions. */
export async function currentAnswers(
  database: Database,
  actor: Actor,
  questions?: readonly string[],
): Promise<Outcome<StoredAnswer[], Shut>> {
  const outcome = await currentEntries(database, actor, scopeOf(questions));
  return outcome.ok ? done(outcome.value.map(answerOf)) : outcome;
}

/** Stores entries of questions in the order given, all or none, as with every entry. */
export async function saveAnswers(
  database: Database,
  actor: Actor,
  saves: readonly Save[],
  at: Date,
): Promise<Outcome<SaveResult[], Shut | "stale" | "unsettled">> {
  const wishes = saves.map(({ question, ...save }) => ({ key: keyOfQuestion(question), ...save }));
  const outcome = await saveEntries(database, actor, wishes, at);
  if (!outcome.ok) return outcome;
  return done(
    outcome.value.map((result): SaveResult => {
      const question = subjectOf(result.key);
      const { revision, at } = result;
      if (result.status === "saved") return { question, status: "saved", revision, at };
      const { current } = result;
      if (result.status === "unchanged")
        return { question, status: "unchanged", revision, at, ...(current && { current: answerOf(current) }) };
      return {
        question,
        status: "conflict",
        revision,
        at,
        current: answerOf(result.current),
        conflict: result.late,
      };
    }),
  );
}

/** The entries of questions that wait for a choice, oldest first. */
export const conflictsIn = (stored: readonly StoredEntry[]): Conflict[] =>
  stored
    .flatMap(({ key, waiting }) =>
      waiting.map(({ revision, entry, note, base, author, at }) => ({
        id: revision,
        question: subjectOf(key),
        entry: Entry.parse(entry),
        note,
        base: base ?? 0,
        by: author,
        at,
      })),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime() || one.id - other.id);

/** The conflicts of the actor's sheet that wait for a choice, oldest first. */
export async function conflictsOf(database: Database, actor: Actor): Promise<Outcome<Conflict[], Shut>> {
  const outcome = await currentEntries(database, actor, scopeOf(undefined));
  return outcome.ok ? done(conflictsIn(outcome.value)) : outcome;
}

/** The choice at a question: `mine` is the entry of the conflict; `base` the revision of the stored one beside it. */
export type ConflictChoice = { question: string; conflict: number; keep: "stored" | "mine"; base: number };

/** Ends a conflict, as with every entry; returns the answer that is current afterwards. */
export async function settleConflict(
  database: Database,
  actor: Actor,
  { question, conflict, keep, base }: ConflictChoice,
  at: Date,
): Promise<Outcome<StoredAnswer, Shut | "stale">> {
  const choice = { key: keyOfQuestion(question), keep: keep === "mine" ? conflict : keep, shown: [conflict], base };
  const outcome = await settleEntry(database, actor, choice, at);
  return outcome.ok ? done(answerOf(outcome.value)) : outcome;
}
