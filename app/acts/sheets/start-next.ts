import type { Database } from "#db/client";
import { currentAnswers, type StoredAnswer } from "#db/sheets/answers";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { problemOf, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Entry } from "#lib/instrument/entry";
import { latestEdition } from "#questionnaires";

type Carried = { question: string; entry: Entry; note: string | null };

/**
 * What a new year's sheet starts from: the judgements of the year before, and the numbers of the calendar years that
 * both sheets ask about, each moved one year back. Other numbers of a year are left to be filled in anew, since last
 * year's number under this year's heading would be wrong; the page shows it beside the question.
 */
export function answersOfLastYear(edition: Edition, answers: StoredAnswer[]): Carried[] {
  const questions = questionsById(edition);
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const carry = (from: string, to: string): Carried[] => {
    const question = questions.get(to);
    const answer = byQuestion.get(from);
    if (!question || !answer || !("answer" in answer.entry) || problemOf(question, answer.entry.answer)) return [];
    return [{ question: to, entry: answer.entry, note: answer.note }];
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
export async function nextSheet(store: Database, { actor, sheet }: { actor: Actor; sheet: SheetRecord }) {
  const current = await currentAnswers(store, actor);
  return {
    edition: latestEdition.id,
    depth: sheet.depth,
    year: sheet.year + 1,
    firmName: sheet.firmName ?? undefined,
    email: sheet.email ?? undefined,
    previous: sheet.id,
    answers: current.ok ? answersOfLastYear(latestEdition, current.value) : [],
  };
}

/** Whether an entry is still the one of the year before. */
export const isCarried = (answer: StoredAnswer | undefined): boolean => answer?.by === "previous-sheet";
