import type { Question } from "#lib/instrument/question";
import type { Told } from "./told";

/** A question's text, linked to where it is answered if the reader may change it. */
export function QuestionLink({ told, question }: { told: Told; question: Question }) {
  const text = told.words.of(question.text);
  return told.questionHref ? <a href={told.questionHref(question.id)}>{text}</a> : <span>{text}</span>;
}
