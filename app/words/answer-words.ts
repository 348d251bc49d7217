import type { Entry } from "#lib/entry/entry";
import { choicesIn } from "#lib/entry/reading";
import type { Answer } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";
import { wordsOf } from "../_view/charts/words";
import { translator } from "../translate";

/** An entry as a reader would say it, with a line for each of several choices. */
export function answerLines(question: Question, entry: Entry | undefined, locale: Locale): string[] {
  if (question.kind !== "many" || !entry || "cleared" in entry) return [answerWords(question, entry, locale)];
  const choices = "typed" in entry ? choicesIn(entry.typed) : [entry.value].flat().map(String);
  return choices.map((choice) => answerWords(question, { value: choice }, locale));
}

/** An entry as a reader would say it: the words of the choices, the number with its unit. */
export function answerWords(question: Question, entry: Entry | undefined, locale: Locale): string {
  if (!entry || "cleared" in entry) return translator(locale)("check.noAnswer");
  if ("value" in entry) return wordsOf(locale).answer(question, entry.value as Answer);
  return question.kind === "many" ? wordsOf(locale).answer(question, choicesIn(entry.typed)) : entry.typed;
}
