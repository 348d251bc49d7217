import { type Settled, settlingOf } from "#lib/charts/foreseen";
import { missingFor } from "#lib/charts/questions";
import styles from "./missing.module.css";
import { QuestionLinks } from "./question-links";
import type { ResultView } from "./result-view";

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
      <QuestionLinks result={result} questions={questions} />
      {onlyInFull > 0 ? <p>{translate("result.missing.only", { count: onlyInFull })}</p> : null}
    </div>
  );
}
