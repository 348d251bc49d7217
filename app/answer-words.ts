import type { Entry } from "../lib/instrument/entry";
import { choicesIn } from "../lib/instrument/form-entry";
import type { Question } from "../lib/instrument/question";
import type { Locale } from "../lib/instrument/text";
import { wordsOf } from "./_view/charts/words";
import { translator } from "./translate";

/** An entry as a reader would say it: the words of the choices, the figure with its unit. */
export function answerWords(question: Question, entry: Entry | undefined, locale: Locale): string {
  if (!entry || "cleared" in entry) return translator(locale)("check.noAnswer");
  if ("answer" in entry) return wordsOf(locale).answer(question, entry.answer);
  return question.kind === "many" ? wordsOf(locale).answer(question, choicesIn(entry.typed)) : entry.typed;
}
