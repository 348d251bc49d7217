import { isReached, stageChart } from "#lib/charts/stages";
import type { Diagnosis, Fit, Mode } from "#lib/diagnosis/diagnosis";
import { bracketed } from "#lib/text/languages";
import { Clauses } from "../charts/clauses";
import { Origin } from "../charts/origin";
import { StageLine, stageTitle } from "../charts/stages";
import styles from "./learning.module.css";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";

/** Stage, mode of learning and their fit. */
export function Learning({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers, standings } = result;
  const { translate, locale } = words;
  const { learning } = diagnosis;
  const { stage } = learning;
  const reference = standings.find(({ id }) => id === "jingcheng");
  const chart = stageChart(edition, diagnosis, answers, result.depth, reference);
  const isAnswered = chart.stages.some(({ milestones }) => milestones.some(({ state }) => isReached(state)));
  return (
    <Section
      locale={result.words.locale}
      id="learning"
      eyebrow={translate("result.learning.title")}
      title={stageTitle(chart, words)}
    >
      {chart.atLeast ? <p>{translate("charts.stages.atLeast")}</p> : null}
      {stage && !learning.completed ? (
        <>
          <p>{translate("result.learning.next", { next: translate(`classes.stage.${stage}.next`) })}</p>
          <p className="soft">
            {translate("charts.stages.term", { term: translate(`classes.stage.${stage}.term`) })}{" "}
            <Origin of="published" locale={locale} />
          </p>
        </>
      ) : null}
      {stage && !chart.atLeast ? null : (
        <MissingAnswers
          result={result}
          of="stage"
          indicators={stage ? [edition.model.stages[stage]] : Object.values(edition.model.stages)}
        />
      )}
      {isAnswered ? <StageLine chart={chart} words={words} /> : null}
      <ModeAndFit result={result} />
    </Section>
  );
}

function ModeAndFit({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate, locale } = words;
  const { mode, needed, coupling } = diagnosis.learning;
  const isApart = coupling === "none";
  const fit = isApart ? null : fitOf(diagnosis);
  return (
    <>
      <h3>
        <Clauses locale={locale} text={modeTitle()} />
      </h3>
      {isApart ? <p>{translate("result.learning.noPartnerMeans")}</p> : null}
      {fit ? <p>{translate(`classes.fit.${fit}.means`)}</p> : null}
      <p>
        {translate("result.learning.claim")} <Origin of="published" locale={locale} />
      </p>
      {mode || needed || coupling ? <Modes result={result} /> : null}
      {mode ? null : (
        <>
          <p>{translate(result.depth === "quick" ? "result.learning.notAskedMode" : "result.learning.unknownMode")}</p>
          {result.depth === "quick" ? null : (
            <MissingAnswers result={result} of="mode" indicators={partnerIndicators(result)} />
          )}
        </>
      )}
    </>
  );

  function modeTitle(): string {
    if (isApart) return translate("result.learning.noPartner");
    return translate(fit ? `classes.fit.${fit}.headline` : "result.learning.modeTitle");
  }

  function partnerIndicators({ edition: { indicators } }: ResultView): string[] {
    const parts = new Set<string>(Object.values(edition.model.partner));
    return indicators
      .filter(({ items }) =>
        items.some((item) => parts.has(item.id) || (item.kind === "answer" && parts.has(item.question))),
      )
      .map(({ id }) => id);
  }
}

/** The firm's mode, the one it needs, and how it is coupled, each with the term of the studies. */
function Modes({ result: { words, diagnosis } }: { result: ResultView }) {
  const { translate, locale } = words;
  const { mode, needed, coupling } = diagnosis.learning;
  const termWords = (of: Mode, by: "term" | "countsAs") =>
    bracketed(translate(`result.learning.${by}`, { term: translate(`classes.mode.${of}.term`) }), locale);
  return (
    <dl className={styles.modes}>
      {mode ? (
        <div>
          <dt>{translate("result.learning.mode")}</dt>
          <dd>
            {translate(`classes.mode.${mode}.name`)}
            {termWords(mode, "countsAs")}
          </dd>
        </div>
      ) : null}
      {needed ? (
        <div>
          <dt>{translate("result.learning.needed")}</dt>
          <dd>
            {translate(`classes.modeNeeded.${needed}`)}
            {termWords(needed, "term")}
          </dd>
        </div>
      ) : null}
      {coupling ? (
        <div>
          <dt>{translate("result.learning.coupling")}</dt>
          <dd>
            {translate(`classes.coupling.${coupling}`)}
            {bracketed(
              translate("result.learning.term", { term: translate(`classes.couplingTerm.${coupling}`) }),
              locale,
            )}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Whether the way of learning suits the stage, said only where it is known that the firm is in it. */
function fitOf({ learning: { stage, met, fit } }: Diagnosis): Fit | null {
  return stage && met[stage] !== null ? fit : null;
}
