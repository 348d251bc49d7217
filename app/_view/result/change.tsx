import { isNarrow, reachedBy } from "#lib/charts/reached";
import type { Diagnosis, Step } from "#lib/diagnosis/diagnosis";
import { languages } from "#lib/text/languages";
import { shareWords } from "../charts/sure-words";
import styles from "./change.module.css";
import type { ResultView } from "./result-view";
import { Part } from "./room";

/** The smallest change of answers that reaches the next class. */
export function WhatWouldChange({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { change, technicalStrength } = result.diagnosis;
  return (
    <Part result={result} id="change" title={translate("result.change.title")}>
      {change.quadrant ? (
        <>
          <p>
            {translate("result.change.lead", {
              count: change.quadrant.steps.length,
              name: translate(`classes.quadrant.${change.quadrant.to}.name`),
            })}
          </p>
          <Steps result={result} steps={change.quadrant.steps} />
          <Reached result={result} steps={change.quadrant.steps} />
        </>
      ) : technicalStrength.quadrant === "leading" ? (
        <Last result={result} />
      ) : (
        <p>{translate(furtherOff(result.diagnosis))}</p>
      )}
      <p className="soft">{translate("result.change.note")}</p>
    </Part>
  );
}

/** What would meet the present stage, or that it takes more than one level of each milestone. */
export function NextStage({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { change, learning } = result.diagnosis;
  if (!learning.stage || (!change.stage && !isStageFar(result.diagnosis))) return null;
  const stage = translate(`classes.stage.${learning.stage}.name`);
  return (
    <Part result={result} title={translate("result.change.stageTitle")}>
      <p>
        {change.stage
          ? translate("result.change.leadStage", { count: change.stage.steps.length, stage })
          : translate("sureness.change.furtherStage", { stage })}
      </p>
      {change.stage ? <Steps result={result} steps={change.stage.steps} /> : null}
    </Part>
  );
}

/** What would make the nearest network strong, or that it takes more than one level of each answer. */
export function NextNetwork({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { networks } = result.diagnosis.change;
  if (!networks && !isNetworkFar(result.diagnosis)) return null;
  return (
    <Part result={result} title={translate("result.change.networkTitle")}>
      <p>
        {networks
          ? translate("result.change.leadNetwork", { count: networks.steps.length, network: networks.to })
          : translate("sureness.change.furtherNetwork")}
      </p>
      {networks ? <Steps result={result} steps={networks.steps} /> : null}
    </Part>
  );
}

/** Why no way up is shown: too few answers, answers withheld, or more than one level to climb in each item. */
function furtherOff({ certainty, technicalStrength, range }: Diagnosis) {
  if (!certainty || !technicalStrength.quadrant) return "result.change.unknown";
  return range?.quadrant ? "sureness.change.furtherOpen" : "sureness.change.further";
}

const isStageFar = ({ certainty, learning: { stage, met } }: Diagnosis): boolean =>
  certainty !== undefined && stage !== null && met[stage] === false;

const isNetworkFar = ({ certainty }: Diagnosis): boolean =>
  certainty !== undefined && Object.values(certainty.networks).some((sure) => sure?.class === "weak");

/** How sure the new class would be, and that answers alone change nothing. */
function Reached({ result, steps }: { result: ResultView; steps: Step[] }) {
  const { translate, share, sentences } = result.words;
  const reached = reachedBy(result.edition, result.depth, result.answers, steps);
  const { quadrant, probability, certainty } = reached;
  if (!quadrant || probability === null || !certainty) return null;
  return (
    <p>
      {sentences([
        translate("result.change.sure", {
          name: translate(`classes.quadrant.${quadrant}.name`),
          probability: result.diagnosis.certainty ? shareWords(probability, result.words) : share(probability),
          verdict: translate(`classes.verdict.${certainty}`),
        }),
        translate("result.change.substance"),
      ])}
    </p>
  );
}

/** No class lies beyond the last: what is left is its stage, and whether it is held. */
function Last({ result: { words, edition, diagnosis, places } }: { result: ResultView }) {
  const { translate } = words;
  const { learning } = diagnosis;
  if (isNarrow(edition, diagnosis)) return <p>{translate("result.change.lastJust")}</p>;
  if (learning.completed) return <p>{translate("result.change.lastDone")}</p>;
  return (
    <p>
      {translate("result.change.last")} <a href={places.room("learning")}>{translate("result.change.stageLink")}</a>
    </p>
  );
}

function Steps({ result, steps }: { result: ResultView; steps: Step[] }) {
  const { words, edition, diagnosis, answers } = result;
  const { translate } = words;
  const adviceIds = new Set(diagnosis.advice.map(({ id }) => id));
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        const question = result.questions.get(step.question);
        if (!question) return null;
        const advised = edition.advice.filter(({ id }) => step.advice.includes(id) && adviceIds.has(id));
        return (
          <li key={step.question}>
            <p className={styles.question}>{words.of(question.text)}</p>
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
            {advised.length > 0 ? (
              <p className={styles.advice}>
                {translate("result.change.advice")}
                {advised.map(({ id, title }, place) => (
                  <span key={id}>
                    {place > 0 ? languages[words.locale].semicolon : " "}
                    <a href={result.places.room("advice", `advice-${id}`)}>{words.of(title)}</a>
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
