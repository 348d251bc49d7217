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
  const { x, y, isBelow } = scaleOf(points);
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
      {points.map(({ year, value }, place) => (
        <Value
          key={year}
          {...{ own, year }}
          x={x(year)}
          y={y(value)}
          anchor={anchorOf(points, place)}
          text={`${number(value, decimals)}${suffix}`}
          isDense={isDense(points)}
          isBelow={isBelow(place)}
        />
      ))}
    </svg>
  );
}

/** Whether values stand so close together that they are written above and below their marks by turns. */
const isDense = (points: Point[]): boolean => points.length > 5;

/** Where years and values lie, and whether a value is written below its mark. */
function scaleOf(points: Point[]) {
  const first = points[0];
  const last = points.at(-1);
  const top = Math.max(...points.map(({ value }) => value), 1);
  const x = (year: number) =>
    !first || !last || first === last
      ? (plot.left + plot.right) / 2
      : plot.left + ((year - first.year) / (last.year - first.year)) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const falls = (last?.value ?? 0) < (points.at(-2)?.value ?? 0);
  const isBelow = (place: number) =>
    isDense(points)
      ? place % 2 === 1 && y(points[place]?.value ?? 0) + 22 < plot.bottom
      : falls && place === points.length - 1;
  return { x, y, isBelow };
}

type Anchor = "start" | "middle" | "end";

/** The first and the last of several are written inwards. */
function anchorOf({ length }: Point[], place: number): Anchor {
  if (length === 1) return "middle";
  return place === 0 ? "start" : place === length - 1 ? "end" : "middle";
}

type ValueProps = {
  own: boolean;
  year: number;
  x: number;
  y: number;
  anchor: Anchor;
  text: string;
  isDense: boolean;
  isBelow: boolean;
};

/** A value at its mark, over its year. */
function Value({ own, year, x, y, anchor, text, isDense, isBelow }: ValueProps) {
  const at = anchor === "start" ? x - 12 : anchor === "end" ? x + 14 : x;
  return (
    <g>
      {own ? (
        <rect className={drawing.own} x={x - 5} y={y - 5} width={10} height={10} />
      ) : (
        <circle className={drawing.other} cx={x} cy={y} r={4} />
      )}
      <text
        className={`${drawing.halo} ${drawing.strong} ${isDense ? drawing.small : ""}`}
        x={at}
        y={isBelow ? y + 18 : y - 9}
        textAnchor={anchor}
      >
        {text}
      </text>
      <text className={`${drawing.soft} ${drawing.small}`} x={at} y={plot.bottom + 16} textAnchor={anchor}>
        {year}
      </text>
    </g>
  );
}
