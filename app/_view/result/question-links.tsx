import type { Question } from "#lib/instrument/question";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";

const shownAtMost = 8;

/** Questions to go back to, and how many more there are. */
export function QuestionLinks({ result, questions }: { result: ResultView; questions: readonly Question[] }) {
  return (
    <ul>
      {questions.slice(0, shownAtMost).map((question) => (
        <li key={question.id}>
          <QuestionLink result={result} question={question} />
        </li>
      ))}
      {questions.length > shownAtMost ? (
        <li>{result.words.translate("result.missing.more", { count: questions.length - shownAtMost })}</li>
      ) : null}
    </ul>
  );
}
