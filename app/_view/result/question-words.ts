import type { Question } from "#lib/instrument/question";
import { bracketed } from "#lib/text/languages";
import type { ResultView } from "./result-view";

/** A question as it was put, with the year where it asks for an earlier one than that of the sheet. */
export function questionWords(question: Question, { words, year }: Pick<ResultView, "words" | "year">): string {
  const text = words.of(question.text);
  if (question.kind !== "number" || !question.yearsBefore) return text;
  return `${text}${bracketed(words.translate("charts.ofYear", { year: `${year - question.yearsBefore}` }), words.locale)}`;
}
