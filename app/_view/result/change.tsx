import type { Step } from "../../../lib/diagnosis/diagnosis";
import { Origin } from "../charts/origin";
import styles from "./change.module.css";
import type { Told } from "./told";

/** The smallest change of answers that reaches the next class, for the quadrant, the stage and the networks. */
export function WhatWouldChange({ told }: { told: Told }) {
  const { translate, locale } = told.words;
  const { change, technicalStrength, learning } = told.diagnosis;
  return (
    <section id="change" className={styles.change} aria-labelledby="change-title">
      <h2 id="change-title">{translate("result.change.title")}</h2>
      {change.quadrant ? (
        <>
          <p>
            {translate("result.change.lead", {
              count: change.quadrant.steps.length,
              name: translate(`classes.quadrant.${change.quadrant.to}.name`),
            })}{" "}
            <Origin of="ours" locale={locale} />
          </p>
          <Steps told={told} steps={change.quadrant.steps} />
        </>
      ) : (
        <p>{translate(technicalStrength.quadrant === "leading" ? "result.change.none" : "result.change.unknown")}</p>
      )}
      {change.stage && learning.stage ? (
        <>
          <h3>{translate("result.change.stageTitle")}</h3>
          <p>
            {translate("result.change.leadStage", {
              count: change.stage.steps.length,
              stage: translate(`classes.stage.${learning.stage}.name`),
            })}
          </p>
          <Steps told={told} steps={change.stage.steps} />
        </>
      ) : null}
      {change.networks ? (
        <>
          <h3>{translate("result.change.networkTitle")}</h3>
          <p>
            {translate("result.change.leadNetwork", {
              count: change.networks.steps.length,
              network: change.networks.to,
            })}
          </p>
          <Steps told={told} steps={change.networks.steps} />
        </>
      ) : null}
      <p className="soft">{translate("result.change.note")}</p>
    </section>
  );
}

function Steps({ told, steps }: { told: Told; steps: Step[] }) {
  const { words, edition, diagnosis, answers } = told;
  const { translate } = words;
  const given = new Set(diagnosis.advice.map(({ id }) => id));
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        const question = told.questions.get(step.question);
        if (!question) return null;
        const advised = step.advice.flatMap((id) => edition.advice.find((advice) => advice.id === id) ?? []);
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
                    {place > 0 ? (words.locale === "zh" ? "；" : "; ") : " "}
                    {given.has(id) ? <a href={`#advice-${id}`}>{words.of(title)}</a> : words.of(title)}
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
