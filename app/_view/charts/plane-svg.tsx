import { quadrants } from "../../../lib/diagnosis/diagnosis";
import { type PlaneFigure, radius95 } from "../../../lib/figures/plane";
import type { Locale } from "../../../lib/instrument/text";
import drawing from "./drawing.module.css";
import {
  arrowShape,
  type Bundle,
  bundlesOf,
  gapOf,
  moves,
  planeHeight,
  planeLabels,
  planeWidth,
  plot,
  x,
  y,
} from "./plane-geometry";
import { wordsOf } from "./words";

const inset = 7;

/** Where the corners' names stand: plain words above, the study's term below. */
export function cornersOf(cuts: PlaneFigure["cuts"]) {
  return quadrants.map((quadrant) => {
    const right = quadrant === "discontinuity" || quadrant === "leading";
    const top = quadrant === "catchUp" || quadrant === "leading";
    return {
      quadrant,
      right,
      top,
      x: right ? x(100) - inset : x(0) + inset,
      y: top ? y(100) + 16 : y(0) - 21,
      anchor: right ? ("end" as const) : ("start" as const),
      box: {
        left: right ? x(cuts.level) + 30 : x(0),
        right: right ? x(100) : x(cuts.level) - 30,
        top: top ? y(100) : y(0) - 36,
        bottom: top ? y(100) + 36 : y(0),
      },
    };
  });
}

/** The cases' names, clear of the corners. */
export const placedLabels = (figure: PlaneFigure, bundles: Bundle[]) =>
  planeLabels(
    figure,
    bundles,
    cornersOf(figure.cuts).map(({ box }) => box),
  );

/** The quadrant plane as a drawing. `label` says what it shows to those who do not see it. */
export function PlaneSvg({ figure, locale, label }: { figure: PlaneFigure; locale: Locale; label: string }) {
  const { translate } = wordsOf(locale);
  const { firm, past, cuts } = figure;
  const bundles = bundlesOf(figure.cases);
  const corners = cornersOf(cuts);
  const labels = placedLabels(figure, bundles);
  const route = [...past, ...(firm ? [firm] : [])];
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${planeWidth} ${planeHeight}`} role="img" aria-label={label}>
      <clipPath id="plane-plot">
        <rect x={plot.left} y={plot.top} width={plot.size} height={plot.size} />
      </clipPath>
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
      <text className={`${drawing.soft} ${drawing.small}`} x={x(0) - 7} y={12}>
        ↑ {translate("classes.dimension.capability")}
      </text>
      <text className={`${drawing.soft} ${drawing.small}`} x={x(100)} y={planeHeight - 2} textAnchor="end">
        {translate("classes.dimension.level")} →
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
      {corners.map((corner) => (
        <text key={corner.quadrant} x={corner.x} y={corner.y} textAnchor={corner.anchor}>
          {translate(`classes.quadrant.${corner.quadrant}.name`)}
          <tspan className={`${drawing.soft} ${drawing.small}`} x={corner.x} dy="1.25em">
            {translate(`classes.quadrant.${corner.quadrant}.short`)}
          </tspan>
        </text>
      ))}
      {firm ? (
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
      ) : null}
      {bundles.map(({ label: name, arrow }) => {
        const { entry, later } = arrow;
        const from = { x: x(entry.level), y: y(entry.capability) };
        const shape =
          later && moves(arrow)
            ? arrowShape(from, { x: x(later.level), y: y(later.capability) }, gapOf(arrow, bundles))
            : null;
        const at = labels.find(({ id }) => id === name);
        return (
          <g key={name}>
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
      })}
      {route.length > 1 ? (
        <polyline
          className={drawing.ownLine}
          strokeDasharray="5 3"
          points={route.map((at) => `${x(at.level)},${y(at.capability)}`).join(" ")}
        />
      ) : null}
      {past.map((at, place) => (
        <g key={at.year}>
          <rect className={drawing.own} x={x(at.level) - 4.5} y={y(at.capability) - 4.5} width={9} height={9} />
          <text
            className={drawing.halo}
            x={x(at.level)}
            y={y(at.capability) + (place % 2 === 0 ? -9 : 19)}
            textAnchor="middle"
          >
            {at.year}
          </text>
        </g>
      ))}
      {firm ? (
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
            {translate("charts.you")}
          </text>
        </>
      ) : null}
    </svg>
  );
}
