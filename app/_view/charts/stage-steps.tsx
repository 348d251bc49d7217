import { isReached, type MilestoneState, type StageChart } from "#lib/charts/stages";
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
        <svg className={drawing.drawing} viewBox="0 0 54 16" width="54" height="16" aria-hidden="true">
          {milestones.map(({ question, state: reached }, place) => (
            <Milestone key={question} state={reached} x={8 + place * 19} y={8} />
          ))}
        </svg>
        {translate(met === null ? "charts.stages.metOpen" : met ? "charts.stages.met" : "charts.stages.unmet")}
      </span>
    </li>
  );
}

/** A milestone: filled when done, half filled when partly, open when not yet, dotted without an answer. */
function Milestone({ state, x, y }: { state: MilestoneState; x: number; y: number }) {
  return (
    <>
      <circle className={drawing.other} cx={x} cy={y} r={6} strokeDasharray={isReached(state) ? undefined : "2 2"} />
      {state === "done" ? <circle className={drawing.ink} cx={x} cy={y} r={6} /> : null}
      {state === "partly" ? <path className={drawing.ink} d={`M${x},${y - 6}a6,6 0 0 0 0,12z`} /> : null}
    </>
  );
}
