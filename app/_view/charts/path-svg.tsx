import type { PathChart, PhaseShown } from "#lib/charts/path";
import drawing from "./drawing.module.css";
import type { Words } from "./words";

const width = 340;
const panel = { height: 128, gap: 24, top: 24 };
const left = 84;
const at = { entry: 124, now: 268 };

/** Two panels, how opportunities are found and what the firm goes by, each from entry to now: found against expected. */
export function PathSvg({ chart, words, label }: { chart: PathChart; words: Words; label: string }) {
  const { translate } = words;
  const step = panel.height + panel.gap + panel.top;
  const panels = [
    {
      id: "identification" as const,
      phases: chart.identification,
      high: { id: "active", name: translate("classes.identification.active") },
      low: translate("classes.identification.passive"),
    },
    {
      id: "orientation" as const,
      phases: chart.orientation,
      high: { id: "customer", name: translate("classes.orientation.customer") },
      low: translate("classes.orientation.production"),
    },
  ];
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${panels.length * step + 4}`} role="img" aria-label={label}>
      {panels.map((each, place) => (
        <Panel key={each.id} {...each} cut={chart.cuts[each.id]} top={place * step + panel.top} words={words} />
      ))}
    </svg>
  );
}

type PanelProps = {
  id: "identification" | "orientation";
  phases: Record<keyof typeof at, PhaseShown<string>>;
  /** The score that parts the two classes. */
  cut: number;
  top: number;
  /** The class above the cut, and the name of the one below. */
  high: { id: string; name: string };
  low: string;
  words: Words;
};

/** One score at entry and now, above or below its cut. */
function Panel({ id, phases, cut, top, high, low, words }: PanelProps) {
  const y = (score: number) => top + (1 - score / 100) * panel.height;
  const expectsHigh = ({ expected }: PhaseShown<string>) => (expected === null ? null : expected === high.id);
  const entry = phases.entry.score;
  const now = phases.now.score;
  return (
    <g>
      <text className={drawing.strong} x={0} y={top - 9}>
        {words.translate(`charts.path.${id}`)}
      </text>
      <rect className={drawing.good} x={left} y={top} width={width - left} height={y(cut) - top} />
      <path className={drawing.axis} fill="none" d={`M${left},${top}V${top + panel.height}H${width}`} />
      <line className={drawing.cut} x1={left} x2={width} y1={y(cut)} y2={y(cut)} />
      <Side text={high.name} y={y((100 + cut) / 2)} />
      <Side text={low} y={y(cut / 2)} />
      {(["entry", "now"] as const).map((phase) => (
        <Expected key={phase} {...{ phase, top, words }} cut={y(cut)} isHigh={expectsHigh(phases[phase])} />
      ))}
      {entry !== null && now !== null ? (
        <line className={drawing.ownLine} x1={at.entry} x2={at.now} y1={y(entry)} y2={y(now)} />
      ) : null}
      {entry !== null ? (
        <rect className={drawing.own} x={at.entry - 6} y={y(entry) - 6} width={12} height={12} />
      ) : null}
      {now !== null ? (
        <polygon
          className={drawing.own}
          points={`${at.now},${y(now) - 9} ${at.now + 9},${y(now)} ${at.now},${y(now) + 9} ${at.now - 9},${y(now)}`}
        />
      ) : null}
    </g>
  );
}

type ExpectedProps = { phase: keyof typeof at; top: number; cut: number; isHigh: boolean | null; words: Words };

/** A phase under its axis, and the half in which the studies expect the firm; `isHigh` is null where they expect nothing. */
function Expected({ phase, top, cut, isHigh, words: { translate } }: ExpectedProps) {
  const bottom = top + panel.height;
  return (
    <g>
      <text className={`${drawing.soft} ${drawing.small}`} x={at[phase]} y={bottom + 15} textAnchor="middle">
        {translate(`classes.phase.${phase}`)}
      </text>
      {isHigh === null ? null : (
        <rect
          className={drawing.otherLine}
          strokeDasharray="3 3"
          x={at[phase] - 30}
          y={(isHigh ? top : cut) + 4}
          width={60}
          height={(isHigh ? cut - top : bottom - cut) - 8}
          rx={3}
        />
      )}
    </g>
  );
}

/** A name beside the axis, broken after its second word or fourth character where it would not fit. */
function Side({ text, y }: { text: string; y: number }) {
  const words = text.includes(" ") ? text.split(" ") : [text];
  const lines = words.length > 1 ? [words.slice(0, -1).join(" "), words.at(-1) ?? ""] : words;
  return (
    <text
      className={`${drawing.soft} ${drawing.small}`}
      x={left - 6}
      y={y - (lines.length - 1) * 7 + 4}
      textAnchor="end"
    >
      {lines.map((line, place) => (
        <tspan key={line} x={left - 6} dy={place === 0 ? 0 : "1.2em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
