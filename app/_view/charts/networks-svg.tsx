import type { NetworkChart } from "#lib/charts/networks";
import type { Locale } from "#lib/text/text";
import drawing from "./drawing.module.css";
import { networkRows, rowsHeight } from "./networks-geometry";
import { wordsOf } from "./words";

const width = 340;
const bar = { left: 4, right: 304 };
const x = (score: number) => bar.left + (score / 100) * (bar.right - bar.left);

/** The seven parts as bars, the reference firm as a diamond on each, grouped by network. */
export function NetworksSvg({ chart, locale, label }: { chart: NetworkChart; locale: Locale; label: string }) {
  const { translate, score } = wordsOf(locale);
  const rows = networkRows(chart);
  const height = rowsHeight(rows) + 20;
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 100].map((tick) => (
        <line key={tick} className={drawing.rule} x1={x(tick)} x2={x(tick)} y1={4} y2={height - 18} />
      ))}
      <line className={drawing.cut} x1={x(chart.cut)} x2={x(chart.cut)} y1={4} y2={height - 18} />
      {[0, chart.cut, 100].map((tick) => (
        <text
          key={tick}
          className={`${drawing.soft} ${drawing.small}`}
          x={x(tick)}
          y={height - 4}
          textAnchor={tick === 0 ? "start" : "middle"}
        >
          {tick === chart.cut ? translate("charts.networks.strongFrom", { cut: `${tick}` }) : tick}
        </text>
      ))}
      {rows.map((row) => {
        if (row.kind === "network")
          return (
            <text key={row.network.id} className={`${drawing.strong} ${drawing.halo}`} x={x(0)} y={row.top + 15}>
              {translate(`classes.network.${row.network.id}`)} {score(row.network.score)}
            </text>
          );
        const { part } = row;
        return (
          <g key={part.id}>
            <text className={drawing.halo} x={x(0)} y={row.top + 12}>
              {translate(`classes.part.${part.id}`)}
            </text>
            {part.score === null ? (
              <text className={`${drawing.soft} ${drawing.small} ${drawing.halo}`} x={x(0)} y={row.top + 27}>
                {translate(part.isLeftOut ? "sureness.networks.notCounted" : "charts.notEnough")}
              </text>
            ) : (
              <rect
                className={drawing.own}
                x={x(0)}
                y={row.top + 17}
                width={Math.max(x(part.score) - x(0), 2)}
                height={11}
              />
            )}
            {part.reference === null ? null : (
              <polygon className={drawing.other} points={diamond(x(part.reference), row.top + 22.5, 6.5)} />
            )}
            <text className={drawing.strong} x={width} y={row.top + 27} textAnchor="end">
              {score(part.score)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const diamond = (at: number, down: number, size: number) =>
  `${at},${down - size} ${at + size},${down} ${at},${down + size} ${at - size},${down}`;
