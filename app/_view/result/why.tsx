import { type ReasonShown, reasonsShown } from "#lib/charts/reasons";
import { languages } from "#lib/text/languages";
import { Clauses } from "../charts/clauses";
import { MissingAnswers } from "./missing";
import { questionWords } from "./question-words";
import type { ResultView } from "./result-view";
import { Part } from "./room";
import styles from "./why.module.css";

const carriers = 3;

/** The items that carried each dimension, with the answers given. */
export function Why({ result }: { result: ResultView }) {
  const { translate } = result.words;
  return (
    <Part result={result} id="why" title={translate("result.why.title")}>
      <p>{translate("result.why.lead")}</p>
      <div className={styles.dimensions}>
        <Dimension result={result} dimension="level" />
        <Dimension result={result} dimension="capability" />
      </div>
    </Part>
  );
}

function Dimension({ result, dimension }: { result: ResultView; dimension: "level" | "capability" }) {
  const { words, diagnosis, edition } = result;
  const { translate, score, share } = words;
  const { score: value, sd } = diagnosis.technicalStrength[dimension];
  const cut = edition.calibration.cuts[dimension] * 100;
  const name = translate(`classes.dimension.${dimension}`);
  const isOn = diagnosis.certainty?.[dimension]?.onTheLine === true;
  if (value === null)
    return (
      <div>
        <h3>{name}</h3>
        <MissingAnswers result={result} of={dimension} indicators={edition.model[dimension]} />
      </div>
    );
  return (
    <div>
      <h3>
        <Clauses
          locale={words.locale}
          text={translate(isOn ? "sureness.why.on" : "result.why.dimension", {
            dimension: name,
            score: score(value),
            isAbove: value >= cut ? "yes" : "no",
            cut: score(cut),
          })}
        />{" "}
        {sd === null ? null : <small>{translate("result.why.error", { sd: score(sd) })}</small>}
      </h3>
      <ol className={styles.reasons}>
        {reasonsShown(diagnosis.reasons[dimension], cut, carriers).map((reason) => (
          <li key={reason.item}>
            <Answered result={result} reason={reason} />
            <p className={styles.worth}>
              <span className={`${styles.pull} ${styles[reason.pull]}`}>
                {translate(`result.why.pull.${reason.pull}`)}
              </span>{" "}
              {translate("result.why.scored", { score: score(reason.score) })}
              {languages[words.locale].comma}
              {translate("result.why.weight", { weight: share(reason.weight) })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The question with its answer; of numbers that count together, the indicator once and each number that is new. */
function Answered({ result, reason }: { result: ResultView; reason: ReasonShown }) {
  const { words, edition, questions, answers } = result;
  const indicator = edition.indicators.find(({ id }) => id === reason.indicator);
  const entries = reason.named.flatMap((id) => questions.get(id) ?? []);
  return (
    <>
      {reason.questions.length > 1 && indicator ? (
        <p className={styles.joint}>
          {words.translate(reason.isSecond ? "result.why.jointAgain" : "result.why.joint", {
            indicator: words.of(indicator.name),
          })}
        </p>
      ) : null}
      {entries.map((question) => (
        <p key={question.id} className={styles.answered}>
          <span>{questionWords(question, result)}</span>
          <strong>{words.answer(question, answers[question.id])}</strong>
        </p>
      ))}
    </>
  );
}
