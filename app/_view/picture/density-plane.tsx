import type { Place, PlaneFigure } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import { Figure } from "../charts/figure";
import { cornersOf, markOf, planeHeight, planeWidth, plot, x, y } from "../charts/plane-geometry";
import { wordsOf } from "../charts/words";
import styles from "./shares.module.css";

type Props = {
  /** Firms by capability (row) and level (column), ten steps of ten points each, lowest first. */
  density: number[][];
  firms: number;
  cuts: Place;
  cases: PlaneFigure["cases"];
  locale: Locale;
  title: string;
};

const step = 10;

/** The quadrant plane with how many firms lie in each cell, beside where the cases stand today. */
export function DensityPlane({ density, firms, cuts, cases, locale, title }: Props) {
  const { translate, number, of } = wordsOf(locale);
  const stops = cases.map(({ id, name, entry, later }) => ({ id, name: of(name), at: later ?? entry }));
  return (
    <Figure
      locale={locale}
      title={title}
      isSquare
      note={<p>{translate("picture.densityReading", { firms })}</p>}
      table={
        <DataTable
          caption={translate("picture.density")}
          columns={[
            translate("picture.densityCorner"),
            ...Array.from({ length: step }, (_, column) => `${column * step}–${(column + 1) * step}`),
          ]}
          rows={[...density]
            .map((line, row) => [`${row * step}–${(row + 1) * step}`, ...line.map((count) => number(count))])
            .reverse()}
        />
      }
    >
      <div className={drawing.frame}>
        <svg
          className={`${drawing.drawing} ${styles.density}`}
          viewBox={`0 0 ${planeWidth} ${planeHeight}`}
          role="img"
          aria-label={title}
        >
          <Cells density={density} locale={locale} />
          <rect className={drawing.axis} fill="none" x={x(0)} y={y(100)} width={plot.size} height={plot.size} />
          <line className={drawing.cut} x1={x(cuts.level)} x2={x(cuts.level)} y1={y(0)} y2={y(100)} />
          <line className={drawing.cut} x1={x(0)} x2={x(100)} y1={y(cuts.capability)} y2={y(cuts.capability)} />
          {stops.map((stop) => (
            <Stop key={stop.id} {...stop} />
          ))}
          {cornersOf(cuts).map(({ quadrant, middle, top }) => (
            <text key={quadrant} x={x(middle)} y={top ? 13 : y(0) + 33} textAnchor="middle">
              {translate(`classes.quadrant.${quadrant}.name`)}
            </text>
          ))}
          {[0, 100].map((tick) => (
            <text
              key={tick}
              className={`${drawing.soft} ${drawing.small}`}
              x={x(tick)}
              y={y(0) + 15}
              textAnchor="middle"
            >
              {tick}
            </text>
          ))}
          <text className={`${drawing.soft} ${drawing.small}`} x={x(50)} y={y(0) + 15} textAnchor="middle">
            {translate("charts.columns.level")} →
          </text>
          <text
            className={`${drawing.soft} ${drawing.small}`}
            x={x(0) - 12}
            y={y(50)}
            textAnchor="middle"
            transform={`rotate(-90 ${x(0) - 12} ${y(50)})`}
          >
            {translate("charts.columns.capability")} →
          </text>
        </svg>
      </div>
    </Figure>
  );
}

/** A square for each step of both scores, the darker the more firms lie in it. */
function Cells({ density, locale }: Pick<Props, "density" | "locale">) {
  const { translate } = wordsOf(locale);
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
            level: `${column * step}–${(column + 1) * step}`,
            capability: `${row * step}–${(row + 1) * step}`,
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
