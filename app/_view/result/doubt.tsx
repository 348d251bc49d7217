import { flagsShown } from "#lib/charts/flags";
import { isContradiction, questionsOf } from "#lib/charts/sureness";
import styles from "./missing.module.css";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";
import { Settling } from "./settling";

/** What keeps every verdict from being clear: answers that contradict each other, and figures without which that cannot be told. */
export function Doubt({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { certainty, unchecked } = result.diagnosis;
  if (!certainty) return null;
  return (
    <>
      <Contradictions result={result} />
      <Settling
        result={result}
        title={translate("sureness.doubt.unchecked")}
        text={translate("sureness.doubt.uncheckedText")}
        questions={questionsOf(result.edition, unchecked)}
      />
    </>
  );
}

function Contradictions({ result }: { result: ResultView }) {
  const { translate, of, reader } = result.words;
  const flags = flagsShown(result.edition, result.diagnosis).filter(isContradiction);
  if (flags.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p>
        <strong>{translate("sureness.doubt.contradictory")}</strong>
      </p>
      <p>{translate("sureness.doubt.contradictoryText")}</p>
      <ul>
        {flags.map(({ id, title, text, questions }) => (
          <li key={id}>
            <strong>{of(title)}</strong>
            {reader === "firm" ? <p>{of(text)}</p> : null}
            <ul className="soft">
              {questions.map((question) => (
                <li key={question.id}>
                  <QuestionLink result={result} question={question} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
