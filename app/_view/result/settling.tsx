import type { Question } from "#lib/instrument/question";
import styles from "./missing.module.css";
import { QuestionLinks } from "./question-links";
import type { ResultView } from "./result-view";

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
      <QuestionLinks result={result} questions={questions} />
    </div>
  );
}
