import { isReached, type MilestoneState, type StageChart } from "#lib/charts/stages";
import drawing from "./drawing.module.css";
import type { Words } from "./words";

const width = 340;
const height = 150;
const step = width / 4;
const top = 24;
const box = 76;

/** The line of four stages: which are met, where the firm is, its milestones, and the reference firm's years. */
export function StagesSvg({ chart, words, label }: { chart: StageChart; words: Words; label: string }) {
  const { translate, locale } = words;
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {chart.stages.map((stage, place) => {
        const left = place * step;
        const middle = left + step / 2 - 2;
        return (
          <g key={stage.id}>
            <path
              className={stage.here ? drawing.ownLine : drawing.otherLine}
              strokeWidth={stage.here ? 3 : 1}
              style={stage.met ? { fill: "var(--accent-soft)" } : undefined}
              d={`M${left + 2},${top}h${step - 12}l8,${box / 2}l-8,${box / 2}h-${step - 12}${place === 0 ? "" : `l8,-${box / 2}`}z`}
            />
            {stage.here ? (
              <>
                <polygon
                  className={drawing.own}
                  points={`${middle},${top - 1} ${middle - 7},${top - 11} ${middle + 7},${top - 11}`}
                />
                <text
                  className={drawing.strong}
                  x={place === 3 ? width : place === 0 ? 0 : middle}
                  y={top - 14}
                  textAnchor={place === 3 ? "end" : place === 0 ? "start" : "middle"}
                >
                  {translate("charts.stages.here")}
                </text>
              </>
            ) : null}
            <text className={`${drawing.strong} ${drawing.small}`} x={middle} y={top + 24} textAnchor="middle">
              {translate(`classes.stage.${stage.id}.name`)}
            </text>
            <text className={`${drawing.soft} ${drawing.small}`} x={middle} y={top + 41} textAnchor="middle">
              {stage.met === null ? "?" : translate(stage.met ? "charts.stages.met" : "charts.stages.unmet")}
            </text>
            {stage.milestones.map(({ question, state }, milestone) => (
              <Mark key={question} state={state} x={middle - 16 + milestone * 16} y={top + 57} />
            ))}
            {stage.years ? (
              <text className={`${drawing.soft} ${drawing.small}`} x={middle} y={top + box + 18} textAnchor="middle">
                {stage.years.from}–{stage.years.until === null ? "" : `${stage.years.until}`.slice(-2)}
              </text>
            ) : null}
          </g>
        );
      })}
      {chart.reference ? (
        <text className={`${drawing.soft} ${drawing.small}`} x={0} y={height - 8}>
          ↑ {translate("charts.stages.years", { firm: chart.reference[locale] })}
        </text>
      ) : null}
    </svg>
  );
}

/** A milestone: filled when done, half filled when partly, open when not yet, dotted without an answer. */
function Mark({ state, x, y }: { state: MilestoneState; x: number; y: number }) {
  return (
    <>
      <circle className={drawing.other} cx={x} cy={y} r={5.5} strokeDasharray={isReached(state) ? undefined : "2 2"} />
      {state === "done" ? <circle className={drawing.ink} cx={x} cy={y} r={5.5} /> : null}
      {state === "partly" ? <path className={drawing.ink} d={`M${x},${y - 5.5}a5.5,5.5 0 0 0 0,11z`} /> : null}
    </>
  );
}
