import { missingFor } from "../../../lib/figures/questions";
import styles from "./missing.module.css";
import { QuestionLink } from "./question-link";
import type { Told } from "./told";

const shownAtMost = 6;

/** Says kindly which answers a class still lacks, with a link to each. */
export function MissingAnswers({ told, indicators }: { told: Told; indicators: string[] }) {
  const { translate } = told.words;
  const { questions, onlyInFull } = missingFor(told.edition, told.depth, told.answers, indicators);
  if (questions.length === 0)
    return onlyInFull > 0 ? <p>{translate("result.missing.quickOnly", { count: onlyInFull })}</p> : null;
  return (
    <div className={styles.missing}>
      <p>{translate("result.missing.lead")}</p>
      <ul>
        {questions.slice(0, shownAtMost).map((question) => (
          <li key={question.id}>
            <QuestionLink told={told} question={question} />
          </li>
        ))}
        {questions.length > shownAtMost ? (
          <li>{translate("result.missing.more", { count: questions.length - shownAtMost })}</li>
        ) : null}
      </ul>
      {onlyInFull > 0 ? <p>{translate("result.missing.only", { count: onlyInFull })}</p> : null}
    </div>
  );
}
