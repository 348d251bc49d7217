import { notToldInQuick } from "#lib/charts/quick";
import { isReached, stageChart } from "#lib/charts/stages";
import { questionsOf } from "#lib/charts/sureness";
import type { Diagnosis, Fit, Mode } from "#lib/diagnosis/diagnosis";
import { bracketed } from "#lib/text/languages";
import { Clauses } from "../charts/clauses";
import { Origin } from "../charts/origin";
import { StageLine, stageTitle } from "../charts/stages";
import { eitherWords, headingWords } from "../charts/sure-words";
import styles from "./learning.module.css";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";
import { Settling } from "./settling";
import { SureList } from "./sure-list";

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
      eyebrow={headingWords(diagnosis, "stage", translate("result.learning.title"), words)}
      title={eitherWords(diagnosis, "stage", words) ?? stageTitle(chart, words)}
    >
      {chart.atLeast && !diagnosis.range?.stage ? <p>{translate("charts.stages.atLeast")}</p> : null}
      {stage && !learning.completed ? (
        <>
          <p>{translate("result.learning.next", { next: translate(`classes.stage.${stage}.next`) })}</p>
          <p className="soft">
            {translate("charts.stages.term", { term: translate(`classes.stage.${stage}.term`) })}{" "}
            <Origin of="published" locale={locale} />
          </p>
        </>
      ) : null}
      <StageRange result={result} />
      {stage && (!chart.atLeast || diagnosis.range?.stage) ? null : (
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

/** How far the stage could go once what is withheld is known. */
function StageRange({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const range = diagnosis.range?.stage;
  if (!range) return null;
  const name = (stage: typeof range.from) => words.translate(`classes.stage.${stage}.name`);
  const text = words.translate("sureness.range.stage", { from: name(range.from), to: name(range.to) });
  return <Settling result={result} text={text} questions={questionsOf(edition, diagnosis.settle?.stage)} />;
}

function ModeAndFit({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate, locale } = words;
  const { mode, needed, coupling } = diagnosis.learning;
  const isApart = coupling === "none";
  const fit = isApart ? null : fitOf(diagnosis);
  const either = eitherWords(diagnosis, "fit", words);
  const settling = questionsOf(edition, mode ? (isApart ? [] : diagnosis.settle?.fit) : diagnosis.settle?.mode);
  if (notToldInQuick(edition, diagnosis, result.answers, result.depth).includes("mode")) return null;
  return (
    <>
      <h3>
        <Clauses locale={locale} text={modeTitle()} />
      </h3>
      {isApart ? <p>{translate("result.learning.noPartnerMeans")}</p> : null}
      {fit && !either ? <p>{translate(`classes.fit.${fit}.means`)}</p> : null}
      <p>
        {translate("result.learning.claim")} <Origin of="published" locale={locale} />
      </p>
      {mode || needed || coupling ? <Modes result={result} /> : null}
      <SureList result={result} ids={["coupling", "mode", "fit"]} />
      <Settling result={result} text={translate("sureness.range.settle")} questions={settling} />
      {mode || settling.length > 0 ? null : (
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
    if (either) return either;
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
  const termWords = (of: Mode, by: "term" | "countsAs") => {
    const named = { term: translate(`classes.mode.${of}.term`), study: translate(`classes.mode.${of}.study`) };
    return bracketed(translate(`result.learning.${by}`, named), locale);
  };
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
function fitOf({ learning: { stage, met, fit }, certainty }: Diagnosis): Fit | null {
  // The second arithmetic gives a fit only where no withheld milestone could change it.
  return stage && (certainty || met[stage] !== null) ? fit : null;
}
