import type { StageChart } from "#lib/charts/stages";
import drawing from "./drawing.module.css";
import { MilestoneMark } from "./stage-steps";
import type { Words } from "./words";

export const stagesWidth = 480;
export const stagesHeight = 108;
const step = stagesWidth / 4;
const middle = 26;
const radius = 8;

/** The way through four stages as one drawing, for paper: which are met, where the firm is, and its milestones. */
export function StagesSvg({ chart, words, label }: { chart: StageChart; words: Words; label: string }) {
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${stagesWidth} ${stagesHeight}`} role="img" aria-label={label}>
      {chart.stages.slice(0, -1).map(({ id, met }, place) => (
        <line
          key={id}
          className={met ? drawing.inkLine : drawing.otherLine}
          strokeDasharray={met ? undefined : "4 3"}
          x1={step * (place + 0.5)}
          x2={step * (place + 1.5)}
          y1={middle}
          y2={middle}
        />
      ))}
      {chart.stages.map((stage, place) => (
        <Stop key={stage.id} {...{ stage, words }} x={step * (place + 0.5)} />
      ))}
    </svg>
  );
}

type StopProps = { stage: StageChart["stages"][number]; words: Words; x: number };

/** A stage: its mark on the way, its name, how it stands, and its milestones. */
function Stop({ stage: { id, met, here, milestones }, words: { translate }, x }: StopProps) {
  const first = x - ((milestones.length - 1) * 18) / 2;
  return (
    <g>
      <Node {...{ met, here, x }} />
      {here ? (
        <text className={`${drawing.ownText} ${drawing.small} ${drawing.strong}`} x={x} y={10} textAnchor="middle">
          {translate("charts.stages.here")}
        </text>
      ) : null}
      <text className={drawing.strong} x={x} y={middle + 27} textAnchor="middle">
        {translate(`classes.stage.${id}.name`)}
      </text>
      {milestones.map((milestone, place) => (
        <MilestoneMark key={milestone.question} milestone={milestone} x={first + place * 18} y={middle + 44} />
      ))}
      <text className={`${drawing.soft} ${drawing.small}`} x={x} y={middle + 70} textAnchor="middle">
        {translate(met === null ? "charts.stages.metOpen" : met ? "charts.stages.met" : "charts.stages.unmet")}
      </text>
    </g>
  );
}

/** The mark of a stage: the firm's own where it is, else filled where the stage is met. */
function Node({ met, here, x }: { met: boolean | null; here: boolean; x: number }) {
  if (here)
    return (
      <polygon
        className={drawing.own}
        points={`${x},${middle - radius - 1} ${x + radius + 1},${middle} ${x},${middle + radius + 1} ${x - radius - 1},${middle}`}
      />
    );
  return <circle className={met ? drawing.ink : drawing.other} cx={x} cy={middle} r={radius} />;
}
