import type { Place, PlaneChart } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import { cornersOf } from "../charts/plane-corners";
import { markOf, planeHeight, planeWidth, plot, x, y } from "../charts/plane-geometry";
import { CapabilityTitle, Corners, Cuts, LevelTitle } from "../charts/plane-ground";
import { drawingPen as pen } from "../charts/plane-pen";
import { type Words, wordsOf } from "../charts/words";
import styles from "./shares.module.css";

type Props = {
  /** Firms by capability (row) and level (column), ten steps of ten points each, lowest first. */
  density: number[][];
  firms: number;
  cuts: Place;
  cases: PlaneChart["cases"];
  locale: Locale;
  title: string;
};

const step = 10;

/** The quadrant plane with how many firms lie in each cell, beside where the cases stand today. */
export function DensityPlane({ density, firms, cuts, cases, locale, title }: Props) {
  const words = wordsOf(locale);
  const { translate, of } = words;
  const stops = cases.map(({ id, name, entry, later }) => ({ id, name: of(name), at: later ?? entry }));
  return (
    <ChartFrame
      locale={locale}
      title={title}
      isSquare
      note={<p>{translate("picture.densityReading", { firms })}</p>}
      table={<CellTable density={density} words={words} />}
    >
      <div className={drawing.frame}>
        <svg
          className={`${drawing.drawing} ${styles.density}`}
          viewBox={`0 0 ${planeWidth} ${planeHeight}`}
          role="img"
          aria-label={title}
        >
          <Cells density={density} words={words} />
          <rect className={drawing.axis} fill="none" x={x(0)} y={y(100)} width={plot.size} height={plot.size} />
          <Cuts cuts={cuts} pen={pen} />
          {stops.map((stop) => (
            <Stop key={stop.id} {...stop} />
          ))}
          <Corners corners={cornersOf(cuts, words, false)} pen={pen} />
          {[0, 100].map((tick) => (
            <text key={tick} className={pen.styles.title} x={x(tick)} y={y(0) + 15} textAnchor="middle">
              {tick}
            </text>
          ))}
          <LevelTitle title={translate("charts.columns.level")} at={50} pen={pen} />
          <CapabilityTitle title={translate("charts.columns.capability")} at={50} pen={pen} />
        </svg>
      </div>
    </ChartFrame>
  );
}

/** How many firms lie in each cell, the highest capability first. */
function CellTable({ density, words: { translate, number } }: Pick<Props, "density"> & { words: Words }) {
  return (
    <DataTable
      caption={translate("picture.density")}
      columns={[translate("picture.densityCorner"), ...Array.from({ length: step }, (_, column) => stepWords(column))]}
      rows={[...density].map((line, row) => [stepWords(row), ...line.map((count) => number(count))]).reverse()}
    />
  );
}

/** The points of a score that one step holds, counted from 0. */
const stepWords = (place: number): string => `${place * step}–${(place + 1) * step}`;

/** A square for each step of both scores, the darker the more firms lie in it. */
function Cells({ density, words: { translate } }: Pick<Props, "density"> & { words: Words }) {
  const most = Math.max(...density.flat(), 1);
  const cells = density.flatMap((line, row) => line.map((count, column) => ({ row, column, count })));
  const side = (plot.size * step) / 100;
  return cells.map(({ row, column, count }) =>
    count === 0 ? null : (
      <rect
        key={`${row}-${column}`}
        x={x(column * step)}
        y={y((row + 1) * step)}
        width={side}
        height={side}
        fill="var(--accent)"
        fillOpacity={0.08 + 0.82 * Math.sqrt(count / most)}
      >
        <title>
          {translate("picture.cell", {
            level: stepWords(column),
            capability: stepWords(row),
            firms: count,
          })}
        </title>
      </rect>
    ),
  );
}

/** Where a case stands today. */
function Stop({ id, name, at }: { id: string; name: string; at: Place }) {
  return (
    <g>
      <title>{name}</title>
      <circle className={drawing.other} cx={x(at.level)} cy={y(at.capability)} r={7} />
      <text
        className={`${drawing.strong} ${drawing.small}`}
        x={x(at.level)}
        y={y(at.capability) + 4}
        textAnchor="middle"
      >
        {markOf(id)}
      </text>
    </g>
  );
}
