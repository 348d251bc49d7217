import type { PathChart, PhaseShown } from "#lib/charts/path";
import drawing from "./drawing.module.css";
import type { Words } from "./words";

const width = 340;
/** Heights of a scale's name, of the names of its ends, of a track, and what lies between two scales. */
const heights = { title: 20, ends: 18, track: 34, between: 18 };
const track = { left: 76, right: 336, half: 9 };
const phases = ["entry", "now"] as const;
const scaleHeight = heights.title + heights.ends + phases.length * heights.track;

/** How opportunities are found and what the firm goes by, each as a scale on entry and now: found against expected. */
export function PathSvg({ chart, words, label }: { chart: PathChart; words: Words; label: string }) {
  const { translate } = words;
  const scales = [
    {
      id: "identification" as const,
      phases: chart.identification,
      high: { id: "active", name: translate("charts.path.ends.active") },
      low: translate("charts.path.ends.passive"),
    },
    {
      id: "orientation" as const,
      phases: chart.orientation,
      high: { id: "customer", name: translate("charts.path.ends.customer") },
      low: translate("charts.path.ends.production"),
    },
  ];
  const height = scales.length * (scaleHeight + heights.between);
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {scales.map((each, place) => (
        <Scale
          key={each.id}
          {...each}
          cut={chart.cuts[each.id]}
          top={place * (scaleHeight + heights.between)}
          words={words}
        />
      ))}
    </svg>
  );
}

const x = (score: number) => track.left + (score / 100) * (track.right - track.left);

type ScaleProps = {
  id: "identification" | "orientation";
  phases: Record<(typeof phases)[number], PhaseShown<string>>;
  /** The score that parts the two classes. */
  cut: number;
  top: number;
  /** The class above the cut, and the name of the one below. */
  high: { id: string; name: string };
  low: string;
  words: Words;
};

/** One scale: its two ends, and a track for each phase. */
function Scale({ id, phases: shown, cut, top, high, low, words }: ScaleProps) {
  const ends = top + heights.title + heights.ends - 5;
  const first = top + heights.title + heights.ends;
  return (
    <g>
      <text className={drawing.strong} x={0} y={top + 13}>
        {words.translate(`charts.path.${id}`)}
      </text>
      <text className={`${drawing.soft} ${drawing.small}`} x={track.left} y={ends}>
        ← {low}
      </text>
      <text className={`${drawing.soft} ${drawing.small}`} x={track.right} y={ends} textAnchor="end">
        {high.name} →
      </text>
      {phases.map((phase, place) => (
        <Track
          key={phase}
          phase={phase}
          shown={shown[phase]}
          highClass={high.id}
          cut={cut}
          middle={first + place * heights.track + heights.track / 2}
          words={words}
        />
      ))}
    </g>
  );
}

type TrackProps = {
  phase: (typeof phases)[number];
  shown: PhaseShown<string>;
  highClass: string;
  cut: number;
  middle: number;
  words: Words;
};

/** A phase: the half in which such firms are usually found, and where the firm is. */
function Track({ phase, shown: { score, expected }, highClass, cut, middle, words }: TrackProps) {
  const usual = expected === null ? null : expected === highClass ? [cut, 100] : [0, cut];
  const { half } = track;
  return (
    <g>
      <text className={`${drawing.soft} ${drawing.small}`} x={0} y={middle + 4}>
        {words.translate(`charts.path.phase.${phase}`)}
      </text>
      {usual ? (
        <rect
          className={drawing.usual}
          x={x(usual[0] ?? 0)}
          y={middle - half}
          width={x(usual[1] ?? 0) - x(usual[0] ?? 0)}
          height={2 * half}
          rx={half}
        />
      ) : null}
      <line className={drawing.rule} x1={track.left} x2={track.right} y1={middle} y2={middle} />
      <line className={drawing.axis} x1={x(cut)} x2={x(cut)} y1={middle - half - 2} y2={middle + half + 2} />
      {score === null ? (
        <text
          className={`${drawing.soft} ${drawing.small} ${drawing.halo}`}
          x={track.right}
          y={middle + 4}
          textAnchor="end"
        >
          {words.translate("charts.path.noMark")}
        </text>
      ) : (
        <Found phase={phase} at={x(score)} middle={middle} />
      )}
    </g>
  );
}

/** The firm: a square as it was on entry, its diamond as it is now. */
function Found({ phase, at, middle }: { phase: (typeof phases)[number]; at: number; middle: number }) {
  if (phase === "entry") return <rect className={drawing.ownPast} x={at - 6} y={middle - 6} width={12} height={12} />;
  const points = `${at},${middle - 9} ${at + 9},${middle} ${at},${middle + 9} ${at - 9},${middle}`;
  return <polygon className={drawing.own} points={points} />;
}
