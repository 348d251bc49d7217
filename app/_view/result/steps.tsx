import type { Step } from "#lib/diagnosis/diagnosis";
import { AdviceLinks } from "./advice-links";
import styles from "./change.module.css";
import { questionWords } from "./question-words";
import type { ResultView } from "./result-view";

/** Changes of answers, each from what was answered to what is to be reached, with the advice on it. */
export function Steps({ result, steps }: { result: ResultView; steps: Step[] }) {
  const { words, edition, diagnosis, answers } = result;
  const { translate } = words;
  if (steps.length === 0) return null;
  const adviceIds = new Set(diagnosis.advice.map(({ id }) => id));
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        const question = result.questions.get(step.question);
        if (!question) return null;
        const advised = edition.advice.filter(({ id }) => step.advice.includes(id) && adviceIds.has(id));
        return (
          <li key={step.question}>
            <p className={styles.question}>{questionWords(question, result)}</p>
            <dl className={styles.move}>
              <div>
                <dt>{translate("result.change.from")}</dt>
                <dd>{words.answer(question, answers[step.question] ?? step.from)}</dd>
              </div>
              <div className={styles.to}>
                <dt>{translate("result.change.to")}</dt>
                <dd>{words.answer(question, step.to)}</dd>
              </div>
            </dl>
            <AdviceLinks result={result} advice={advised} />
          </li>
        );
      })}
    </ol>
  );
}
