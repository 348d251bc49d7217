import type { Question } from "#lib/instrument/question";
import type { ResultView } from "./result-view";

/** A question's text, linked to where it is answered if the reader may change it. */
export function QuestionLink({ result, question }: { result: ResultView; question: Question }) {
  const text = result.words.of(question.text);
  return result.questionHref ? <a href={result.questionHref(question.id)}>{text}</a> : <span>{text}</span>;
}
