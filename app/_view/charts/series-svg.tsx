import type { Point } from "#lib/charts/series";
import type { Locale } from "#lib/text/text";
import drawing from "./drawing.module.css";
import { wordsOf } from "./words";

const width = 272;
const height = 128;
const plot = { left: 16, right: 250, top: 28, bottom: 104 };

type Props = {
  points: Point[];
  drawn: "line" | "points";
  own: boolean;
  decimals: number;
  /** What follows every value, such as a percent sign. */
  suffix: string;
  locale: Locale;
  label: string;
};

/** A small series with every value at its mark; a line only where every year between is known. */
export function SeriesSvg({ points, drawn, own, decimals, suffix, locale, label }: Props) {
  const { number, translate } = wordsOf(locale);
  const first = points[0];
  const last = points.at(-1);
  const top = Math.max(...points.map(({ value }) => value), 1);
  const x = (year: number) =>
    !first || !last || first === last
      ? (plot.left + plot.right) / 2
      : plot.left + ((year - first.year) / (last.year - first.year)) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const falls = (last?.value ?? 0) < (points.at(-2)?.value ?? 0);
  // Where values stand close together they are written above and below their marks by turns.
  const dense = points.length > 5;
  const isBelow = (point: Point, place: number) =>
    dense ? place % 2 === 1 && y(point.value) + 22 < plot.bottom : falls && point === last;
  return (
    <svg
      className={`${drawing.drawing} ${drawing.narrow}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <line className={drawing.axis} x1={4} x2={width - 4} y1={plot.bottom} y2={plot.bottom} />
      {points.length === 0 ? (
        <text className={drawing.soft} x={width / 2} y={72} textAnchor="middle">
          {translate("charts.noFigures")}
        </text>
      ) : null}
      {drawn === "line" && points.length > 1 ? (
        <polyline
          className={own ? drawing.ownLine : drawing.otherLine}
          points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ")}
        />
      ) : null}
      {points.map((point, place) => {
        const { year, value } = point;
        const anchor = points.length === 1 ? "middle" : point === first ? "start" : point === last ? "end" : "middle";
        const at = anchor === "start" ? x(year) - 12 : anchor === "end" ? x(year) + 14 : x(year);
        return (
          <g key={year}>
            {own ? (
              <rect className={drawing.own} x={x(year) - 5} y={y(value) - 5} width={10} height={10} />
            ) : (
              <circle className={drawing.other} cx={x(year)} cy={y(value)} r={4} />
            )}
            <text
              className={`${drawing.halo} ${drawing.strong} ${dense ? drawing.small : ""}`}
              x={at}
              y={isBelow(point, place) ? y(value) + 18 : y(value) - 9}
              textAnchor={anchor}
            >
              {number(value, decimals)}
              {suffix}
            </text>
            <text className={`${drawing.soft} ${drawing.small}`} x={at} y={plot.bottom + 16} textAnchor={anchor}>
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
