import { type Settled, settlingOf } from "#lib/charts/foreseen";
import { missingFor } from "#lib/charts/questions";
import styles from "./missing.module.css";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";

const shownAtMost = 6;

/** Says kindly which answers a class still lacks, the fewest that settle it, with a link to each. */
export function MissingAnswers({ result, of, indicators }: { result: ResultView; of: Settled; indicators: string[] }) {
  const { translate } = result.words;
  const { questions: open, onlyInFull } = missingFor(result.edition, result.depth, result.answers, indicators);
  const settling = settlingOf(result.edition, result.depth, result.answers, of);
  const settlement = settling === "only-in-full" ? null : settling;
  if (settlement?.questions.length === 0) return <p>{translate("result.missing.cure")}</p>;
  const questions = settlement?.questions ?? open;
  if (questions.length === 0)
    return onlyInFull > 0 ? <p>{translate("result.missing.quickOnly", { count: onlyInFull })}</p> : null;
  return (
    <div className={styles.missing}>
      <p>
        {settlement?.settles
          ? translate("result.missing.settle", { count: questions.length })
          : translate("result.missing.lead")}
      </p>
      <ul>
        {questions.slice(0, shownAtMost).map((question) => (
          <li key={question.id}>
            <QuestionLink result={result} question={question} />
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
