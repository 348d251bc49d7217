import { modeShown } from "#lib/charts/learning-mode";
import { notToldInQuick } from "#lib/charts/quick";
import { isReached, stageChart } from "#lib/charts/stages";
import { questionsOf } from "#lib/charts/sureness";
import type { Diagnosis, Fit, Mode } from "#lib/diagnosis/diagnosis";
import { bracketed } from "#lib/text/languages";
import { Clauses } from "../charts/clauses";
import { StageLine, stageTitle } from "../charts/stages";
import { eitherWords, headingWords } from "../charts/sure-words";
import { NextStage } from "./change";
import styles from "./learning.module.css";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Part, RoomBody, Sources } from "./room";
import { Settling } from "./settling";
import { sourcesOf } from "./sources-of";
import { SureList } from "./sure-list";

/** Stage, mode of learning and their fit. */
export function Learning({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate } = words;
  const { learning } = diagnosis;
  const { stage } = learning;
  const chart = stagesOf(result);
  const isAnswered = chart.stages.some(({ milestones }) => milestones.some(({ state }) => isReached(state)));
  return (
    <RoomBody
      result={result}
      room="learning"
      eyebrow={headingWords(diagnosis, "stage", translate("rooms.names.learning"), words)}
      title={learningFinding(result)}
    >
      {chart.atLeast && !diagnosis.range?.stage ? <p>{translate("charts.stages.atLeast")}</p> : null}
      {stage && !learning.completed ? (
        <>
          <p>{translate("result.learning.next", { next: translate(`classes.stage.${stage}.next`) })}</p>
          <p className="soft">{translate("charts.stages.term", { term: translate(`classes.stage.${stage}.term`) })}</p>
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
      {isAnswered && result.shows.answers ? <StageLine chart={chart} words={words} /> : null}
      <ModeAndFit result={result} />
      {result.shows.answers ? <NextStage result={result} /> : null}
      <Sources result={result} sources={sourcesOf(edition, Object.values(edition.model.stages))} />
    </RoomBody>
  );
}

export function stagesOf({ edition, diagnosis, answers, depth, standings }: ResultView) {
  return stageChart(
    edition,
    diagnosis,
    answers,
    depth,
    standings.find(({ id }) => id === "jingcheng"),
  );
}

/** The stage in a sentence. */
export const learningFinding = (result: ResultView): string =>
  eitherWords(result.diagnosis, "stage", result.words) ?? stageTitle(stagesOf(result), result.words);

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
    <Part result={result} title={<Clauses locale={locale} text={modeTitle()} />}>
      {isApart ? <p>{translate("result.learning.noPartnerMeans")}</p> : null}
      {fit && !either ? <p>{translate(`classes.fit.${fit}.means`)}</p> : null}
      <p>{translate("result.learning.claim")}</p>
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
    </Part>
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
function Modes({ result }: { result: ResultView }) {
  const { words, diagnosis } = result;
  const { translate, locale } = words;
  const { needed, coupling } = diagnosis.learning;
  const mode = modeShown(result.edition, diagnosis, result.answers);
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
            {mode === "guided" || mode === "exchange" ? (
              translate(`classes.modeAnswered.${mode}`)
            ) : (
              <>
                {translate(`classes.mode.${mode}.name`)}
                {termWords(mode, "countsAs")}
              </>
            )}
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
export function fitOf({ learning: { stage, met, fit }, certainty }: Diagnosis): Fit | null {
  // The second arithmetic gives a fit only where no withheld milestone could change it.
  return stage && (certainty || met[stage] !== null) ? fit : null;
}
