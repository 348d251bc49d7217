import { givenByWords } from "#app/words/given-by";
import type { Asked, Asking } from "#lib/entry/asked";
import type { StoredEntry } from "#lib/entry/entry";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { KnownAmount } from "#lib/programme/same-facts";
import type { Locale } from "#lib/text/text";

/** What the fields of a page are made from. */
export type Sources = {
  locale: Locale;
  edition: Edition;
  /** Reporting year of the sheet. */
  year: number;
  asking: Asking;
  stored: ReadonlyMap<string, StoredEntry>;
  answers: Answers;
  /** What was sent while its sender's session had ended, and when. */
  unsentForm: { form: FormData; at: Date } | null;
  /** What the official facts say of nearly the same, by the question. */
  known: ReadonlyMap<string, KnownAmount>;
  /** The firm's sheet of the year before. */
  before: { year: number; answers: Answers } | null;
};

/** By which colleague it was answered. */
export function givenBy({ id }: Question, { stored, locale }: Sources): string[] {
  const words = givenByWords(stored.get(id), locale);
  return words === null ? [] : [words];
}

/** How a sheet asks a question: by itself, or as a fact, too. */
export const askedAs = (question: Question, { asking }: Sources) => {
  const asked = asking.under(asking.keyOfQuestion(question.id));
  return asked?.question ? (asked as Extract<Asked, { question: object }>) : null;
};
