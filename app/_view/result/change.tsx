import { dimensionToRaise, nearestWeakNetwork } from "#lib/charts/aims";
import { isNarrow, reachedBy } from "#lib/charts/reached";
import type { Diagnosis, Step } from "#lib/diagnosis/diagnosis";
import { type Aim, firstSteps } from "#lib/diagnosis/first-steps";
import { shareWords } from "../charts/sure-words";
import type { ResultView } from "./result-view";
import { Part } from "./room";
import { Steps } from "./steps";

/** The smallest change of answers that reaches the next class; else where to begin. */
export function WhatWouldChange({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { change } = result.diagnosis;
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
          <p className="soft">{translate("result.change.note")}</p>
        </>
      ) : (
        <NoWay result={result} />
      )}
    </Part>
  );
}

/** In the last class what is left; elsewhere where to begin, since the next class is more than one step away. */
function NoWay({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate } = words;
  const { quadrant } = diagnosis.technicalStrength;
  const isLast = quadrant === "leading";
  const isHeld = isLast && !isNarrow(edition, diagnosis);
  const aim = isHeld || !diagnosis.certainty ? null : dimensionToRaise(edition, diagnosis);
  // Whoever has reached the last class is not sent on, only told what would hold it best.
  const steps = aim ? firstSteps(edition, result, aim).slice(0, isLast ? 1 : undefined) : [];
  return (
    <>
      {isLast ? (
        <Last result={result} count={steps.length} />
      ) : (
        <p>{translate(furtherOff(diagnosis), { count: steps.length })}</p>
      )}
      <Steps result={result} steps={steps} />
    </>
  );
}

/** What would meet the present stage, or where to begin. */
export function NextStage({ result }: { result: ResultView }) {
  const { change, learning } = result.diagnosis;
  if (!learning.stage || (!change.stage && !isStageFar(result.diagnosis))) return null;
  const stage = result.words.translate(`classes.stage.${learning.stage}.name`);
  return (
    <Way
      result={result}
      title={result.words.translate("result.change.stageTitle")}
      steps={change.stage?.steps}
      aim={learning.stage}
      lead={(count) => result.words.translate("result.change.leadStage", { count, stage })}
      further={(count) => result.words.translate("sureness.change.furtherStage", { count, stage })}
    />
  );
}

/** What would make the nearest network strong, or where to begin. */
export function NextNetwork({ result }: { result: ResultView }) {
  const { networks } = result.diagnosis.change;
  const nearest = networks?.to ?? nearestWeakNetwork(result.diagnosis);
  if (!nearest) return null;
  return (
    <Way
      result={result}
      title={result.words.translate("result.change.networkTitle")}
      steps={networks?.steps}
      aim={nearest}
      lead={(count) => result.words.translate("result.change.leadNetwork", { count, network: nearest })}
      further={(count) => result.words.translate("sureness.change.furtherNetwork", { count, network: nearest })}
    />
  );
}

type WayProps = {
  result: ResultView;
  title: string;
  /** The steps that reach it; without them it is further than one step of each answer. */
  steps: Step[] | undefined;
  aim: Aim;
  lead: (count: number) => string;
  further: (count: number) => string;
};

/** The steps that reach an aim; else those that bring most towards it. */
function Way({ result, title, steps, aim, lead, further }: WayProps) {
  const begun = steps ?? firstSteps(result.edition, result, aim);
  return (
    <Part result={result} title={title}>
      <p>{(steps ? lead : further)(begun.length)}</p>
      <Steps result={result} steps={begun} />
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

/** No class lies beyond the last: what is left is to hold it, and its stage. */
function Last({ result, count }: { result: ResultView; count: number }) {
  const { words, edition, diagnosis, places } = result;
  const { translate } = words;
  if (isNarrow(edition, diagnosis)) return <p>{translate("result.change.lastJust", { count })}</p>;
  if (diagnosis.learning.completed) return <p>{translate("result.change.lastDone")}</p>;
  return (
    <p>
      {translate("result.change.last")} <a href={places.room("learning")}>{translate("result.change.stageLink")}</a>
    </p>
  );
}
