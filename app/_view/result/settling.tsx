import type { Question } from "#lib/instrument/question";
import styles from "./missing.module.css";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";

const shownAtMost = 8;

type Props = { result: ResultView; title?: string; text: string; questions: Question[] };

/** What the answers withheld keep open, with a link to each where the reader may change it. */
export function Settling({ result, title, text, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <div className={styles.missing}>
      {title ? (
        <p>
          <strong>{title}</strong>
        </p>
      ) : null}
      <p>{text}</p>
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
    </div>
  );
}
