import type { Database } from "#db/client";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import { problemOf, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { latestEdition } from "#questionnaires";
import { type OpenedSheet, readAnswers } from "./entries";

type Carried = Pick<StoredEntry, "key" | "entry" | "note">;

/**
 * What a new year's sheet starts from: the judgements of the year before, and the numbers of the calendar years that
 * both sheets ask about, each moved one year back. Other numbers of a year are left to be filled in anew, since last
 * year's number under this year's heading would be wrong; the page shows it beside the question.
 */
export function entriesOfLastYear(edition: Edition, stored: ReadonlyMap<string, StoredEntry>): Carried[] {
  const questions = questionsById(edition);
  const carry = (from: string, to: string): Carried[] => {
    const question = questions.get(to);
    const answer = stored.get(from);
    if (!question || !answer || !("value" in answer.entry) || problemOf(question, answer.entry.value)) return [];
    return [{ key: keyOfQuestion(to), entry: answer.entry, note: answer.note }];
  };
  const shifted = edition.model.series.flatMap((series) =>
    series.kind === "figures"
      ? series.figures.slice(1).flatMap((from, place) => carry(from, series.figures[place] as string))
      : [],
  );
  const lasting = [...questions.values()].flatMap((question) =>
    question.kind === "number" && question.yearsBefore !== null ? [] : carry(question.id, question.id),
  );
  return [...lasting, ...shifted];
}

/** The sheet of the year after, as it starts from the answers of this one. */
export async function nextSheet(store: Database, opened: OpenedSheet) {
  const { sheet } = opened;
  const current = await readAnswers(store, opened);
  return {
    edition: latestEdition.id,
    depth: sheet.depth,
    year: sheet.year + 1,
    firmName: sheet.firmName ?? undefined,
    email: sheet.email ?? undefined,
    previous: sheet.id,
    entries: current.ok ? entriesOfLastYear(latestEdition, current.value.stored) : [],
  };
}

/** Whether an entry is still the one of the year before. */
export const isCarried = (entry: StoredEntry | undefined): boolean => entry?.author === "previous-sheet";
