import { flagsShown } from "#lib/charts/flags";
import { isContradiction, questionsOf } from "#lib/charts/sureness";
import styles from "./missing.module.css";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";
import { Settling } from "./settling";

/** What keeps every verdict from being clear: answers that contradict each other, and figures without which that cannot be told. */
export function Doubt({ result }: { result: ResultView }) {
  const { certainty, unchecked, flags, range } = result.diagnosis;
  if (!certainty) return null;
  const isDoubtful = unchecked !== undefined || flags.some(isContradiction);
  return (
    <>
      <Contradictions result={result} />
      <Unchecked result={result} />
      {isDoubtful && !range?.quadrant && result.changeHint ? <p className="screen">{result.changeHint}</p> : null}
    </>
  );
}

/** The figures without which it cannot be told whether answers contradict each other. */
export function Unchecked({ result: { words, edition, diagnosis }, result }: { result: ResultView }) {
  return (
    <Settling
      result={result}
      title={words.translate("sureness.doubt.unchecked")}
      text={words.translate("sureness.doubt.uncheckedText")}
      questions={questionsOf(edition, diagnosis.unchecked)}
    />
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
