import { entryWords, factName } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { answerLines } from "#app/words/answer-words";
import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import { subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";

/** What is asked under a key: in the words of the question, or else the name of the fact with its year. */
export const askedWords = ({ key, question }: Asked, locale: Locale): string =>
  question ? question.text[locale] : factName(subjectOf(key), locale);

/** An entry as a reader would say it, with a line for each of several choices. */
export const entryLines = ({ question, fact }: Asked, entry: Entry | undefined, locale: Locale): string[] =>
  question ? answerLines(question, entry, locale) : [entryWords(fact, entry, locale)];
