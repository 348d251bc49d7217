import { isReached, type Milestone, type StageChart } from "#lib/charts/stages";
import drawing from "./drawing.module.css";
import styles from "./stage-steps.module.css";
import type { Words } from "./words";

type Props = { chart: StageChart; words: Words; label: string };

/** The way through four stages: which are met, where the firm is, and its milestones; from left to right where there is room. */
export function StageSteps({ chart, words, label }: Props) {
  return (
    <div role="img" aria-label={label} className={styles.box}>
      <ol className={styles.steps}>
        {chart.stages.map((stage) => (
          <Step key={stage.id} stage={stage} words={words} />
        ))}
      </ol>
    </div>
  );
}

type Shown = StageChart["stages"][number];

function Step({ stage, words: { translate } }: { stage: Shown; words: Words }) {
  const { id, met, here, milestones } = stage;
  const state = met === null ? "open" : met ? "met" : "unmet";
  return (
    <li className={styles.step} data-state={state} data-here={here ? "" : undefined}>
      <span className={styles.node} />
      <span className={styles.name}>
        {translate(`classes.stage.${id}.name`)}
        {here ? <span className={styles.here}>{translate("charts.stages.here")}</span> : null}
      </span>
      <span className={styles.plain}>{translate(`classes.stage.${id}.plain`)}</span>
      <span className={styles.state}>
        <svg className={drawing.drawing} viewBox="0 0 54 18" width="54" height="18" aria-hidden="true">
          {milestones.map((milestone, place) => (
            <MilestoneMark key={milestone.question} milestone={milestone} x={9 + place * 18} y={9} />
          ))}
        </svg>
        {translate(met === null ? "charts.stages.metOpen" : met ? "charts.stages.met" : "charts.stages.unmet")}
      </span>
    </li>
  );
}

/** A milestone: filled when done, half filled when partly, open when not yet, dotted without an answer; ringed where it must be done. */
export function MilestoneMark({
  milestone: { state, isNecessary },
  x,
  y,
}: {
  milestone: Milestone;
  x: number;
  y: number;
}) {
  return (
    <>
      {isNecessary ? <circle className={drawing.ring} cx={x} cy={y} r={8} /> : null}
      <circle className={drawing.other} cx={x} cy={y} r={5} strokeDasharray={isReached(state) ? undefined : "2 2"} />
      {state === "done" ? <circle className={drawing.ink} cx={x} cy={y} r={5} /> : null}
      {state === "partly" ? <path className={drawing.ink} d={`M${x},${y - 5}a5,5 0 0 0 0,10z`} /> : null}
    </>
  );
}
