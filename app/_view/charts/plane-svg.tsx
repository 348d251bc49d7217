import type { PlacedLabel } from "#lib/charts/labels";
import { type Place, type PlaneFigure, radius95 } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import drawing from "./drawing.module.css";
import {
  arrowShape,
  bundlesOf,
  cornersOf,
  gapOf,
  moves,
  planeHeight,
  planeLabels,
  planeWidth,
  plot,
  x,
  y,
  yearAway,
} from "./plane-geometry";
import { wordsOf } from "./words";

type Props = { figure: PlaneFigure; locale: Locale; label: string; you?: string };

/** The quadrant plane as a drawing. `label` says what it shows to those who do not see it, `you` names the firm's mark. */
export function PlaneSvg({ figure, locale, label, you }: Props) {
  const { translate } = wordsOf(locale);
  const { firm, past, cuts } = figure;
  const bundles = bundlesOf(figure.cases);
  const labels = planeLabels(figure, bundles);
  const route = [...past, ...(firm ? [firm] : [])];
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${planeWidth} ${planeHeight}`} role="img" aria-label={label}>
      <clipPath id="plane-plot">
        <rect x={plot.left} y={plot.top} width={plot.size} height={plot.size} />
      </clipPath>
      <Ground {...{ cuts, locale }} />
      {firm ? <Deviations firm={firm} /> : null}
      {bundles.map((bundle) => (
        <CaseArrow key={bundle.label} {...{ bundle, bundles }} at={labels.find(({ id }) => id === bundle.label)} />
      ))}
      {past.map((at, place) => (
        <Past key={at.year} {...{ at }} before={route[place - 1]} next={route[place + 1]} />
      ))}
      {firm ? <Own firm={firm} name={you ?? translate("charts.you")} /> : null}
    </svg>
  );
}

type Firm = NonNullable<PlaneFigure["firm"]>;
type Bundle = ReturnType<typeof bundlesOf>[number];

/** Axes, cuts and the names of the quadrants. */
function Ground({ cuts, locale }: { cuts: Place; locale: Locale }) {
  const { translate } = wordsOf(locale);
  return (
    <>
      <rect
        className={drawing.good}
        x={x(cuts.level)}
        y={y(100)}
        width={x(100) - x(cuts.level)}
        height={y(cuts.capability) - y(100)}
      />
      <path
        className={drawing.axis}
        fill="none"
        d={`M${x(0)},${y(100)}V${y(0)}H${x(100)}M${x(0)},${y(100)}h-4M${x(0)},${y(0)}h-4m4,0v4M${x(100)},${y(0)}v4`}
      />
      <line className={drawing.cut} x1={x(cuts.level)} x2={x(cuts.level)} y1={y(0)} y2={y(100)} />
      <line className={drawing.cut} x1={x(0)} x2={x(100)} y1={y(cuts.capability)} y2={y(cuts.capability)} />
      <text
        className={`${drawing.soft} ${drawing.small}`}
        x={x(0) - 12}
        y={y((cuts.capability + 100) / 2)}
        textAnchor="middle"
        transform={`rotate(-90 ${x(0) - 12} ${y((cuts.capability + 100) / 2)})`}
      >
        {translate("charts.columns.capability")} →
      </text>
      <text
        className={`${drawing.soft} ${drawing.small}`}
        x={x((cuts.level + 100) / 2)}
        y={y(0) + 15}
        textAnchor="middle"
      >
        {translate("charts.columns.level")} →
      </text>
      {[0, cuts.capability, 100].map((tick) => (
        <text key={tick} className={`${drawing.soft} ${drawing.small}`} x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      {[0, cuts.level, 100].map((tick) => (
        <text
          key={tick}
          className={`${drawing.soft} ${drawing.small}`}
          x={x(tick)}
          y={y(0) + 15}
          textAnchor={tick === 100 ? "end" : "middle"}
        >
          {tick}
        </text>
      ))}
      {cornersOf(cuts).map(({ quadrant, middle, top }) => (
        <text key={quadrant} x={x(middle)} y={top ? 13 : y(0) + 33} textAnchor="middle">
          {translate(`classes.quadrant.${quadrant}.name`)}
          <tspan className={`${drawing.soft} ${drawing.small}`} x={x(middle)} dy="1.2em">
            {translate(`classes.quadrant.${quadrant}.short`)}
          </tspan>
        </text>
      ))}
    </>
  );
}

/** How far the firm's mark may be off: once, and in nineteen cases of twenty. */
function Deviations({ firm }: { firm: Firm }) {
  return (
    <g clipPath="url(#plane-plot)">
      {[
        { className: drawing.ownFaint, times: radius95 },
        { className: drawing.ownSoft, times: 1 },
      ].map(({ className, times }) => (
        <ellipse
          key={times}
          className={className}
          cx={x(firm.level)}
          cy={y(firm.capability)}
          rx={(firm.sd.level * times * plot.size) / 100}
          ry={(firm.sd.capability * times * plot.size) / 100}
        />
      ))}
    </g>
  );
}

/** Where a case stood and where it went; cases that lie together share an arrow. */
function CaseArrow({ bundle, bundles, at }: { bundle: Bundle; bundles: Bundle[]; at: PlacedLabel | undefined }) {
  const { label: name, arrow, shift } = bundle;
  const { entry, later } = arrow;
  const from = { x: x(entry.level) + shift, y: y(entry.capability) };
  const shape =
    later && moves(arrow)
      ? arrowShape(from, { x: x(later.level), y: y(later.capability) }, gapOf(arrow, bundles))
      : null;
  return (
    <g>
      {shape ? (
        <>
          <line className={drawing.otherLine} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
          <polygon className={drawing.ink} points={shape.head} />
        </>
      ) : null}
      <circle className={drawing.other} cx={from.x} cy={from.y} r={4} />
      {at ? (
        <>
          {shape ? <circle className={drawing.badge} cx={at.x} cy={at.y} r={8} /> : null}
          <text className={drawing.strong} x={at.x} y={at.y + 4} textAnchor="middle">
            {name}
          </text>
        </>
      ) : null}
    </g>
  );
}

type PastProps = { at: PlaneFigure["past"][number] } & Record<"before" | "next", Place | undefined>;

/** Where the firm stood in an earlier year, and the way from there. */
function Past({ at, before, next }: PastProps) {
  const from = { x: x(at.level), y: y(at.capability) };
  const to = next && { x: x(next.level), y: y(next.capability) };
  const year = yearAway(
    from,
    [before, next].flatMap((other) => (other ? [{ x: x(other.level), y: y(other.capability) }] : [])),
  );
  const isFar = to && Math.hypot(to.x - from.x, to.y - from.y) > 24;
  const shape = at.leads && to && isFar ? arrowShape(from, to, 9, 7) : null;
  return (
    <g>
      {shape ? (
        <>
          <line
            className={drawing.ownLine}
            strokeDasharray="5 3"
            x1={shape.x1}
            y1={shape.y1}
            x2={shape.x2}
            y2={shape.y2}
          />
          <polygon className={drawing.ownHead} points={shape.head} />
        </>
      ) : null}
      <rect className={drawing.own} x={from.x - 4.5} y={from.y - 4.5} width={9} height={9} />
      <text className={drawing.halo} x={year.x} y={year.y} textAnchor={year.anchor}>
        {at.year}
      </text>
    </g>
  );
}

/** The firm's own mark. */
function Own({ firm, name }: { firm: Firm; name: string }) {
  return (
    <>
      <polygon
        className={drawing.own}
        points={[
          [0, -7],
          [7, 0],
          [0, 7],
          [-7, 0],
        ]
          .map(([right = 0, down = 0]) => `${x(firm.level) + right},${y(firm.capability) + down}`)
          .join(" ")}
      />
      <text
        className={`${drawing.halo} ${drawing.strong}`}
        x={Math.min(x(firm.level), x(100) - 22)}
        y={y(firm.capability) + (firm.capability > 90 ? 23 : -13)}
        textAnchor="middle"
      >
        {name}
      </text>
    </>
  );
}
