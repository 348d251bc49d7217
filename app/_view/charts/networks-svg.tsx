import type { NetworkChart, PartShown } from "#lib/charts/networks";
import type { Locale } from "#lib/text/text";
import drawing from "./drawing.module.css";
import { networkRows, rowsHeight } from "./networks-geometry";
import { type Words, wordsOf } from "./words";

export const networksWidth = 340;
/** How high the drawing is, in the same units. */
export const networksHeight = (chart: NetworkChart): number => rowsHeight(networkRows(chart)) + 20;

const bar = { left: 4, right: 304, height: 10 };
const x = (score: number) => bar.left + (score / 100) * (bar.right - bar.left);

/** The seven parts as bars, full where they count as strong, grouped by network. */
export function NetworksSvg({ chart, locale, label }: { chart: NetworkChart; locale: Locale; label: string }) {
  const words = wordsOf(locale);
  const { translate, score } = words;
  const rows = networkRows(chart);
  const height = networksHeight(chart);
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${networksWidth} ${height}`} role="img" aria-label={label}>
      <line className={drawing.rule} x1={x(0)} x2={x(0)} y1={4} y2={height - 18} />
      <line className={drawing.cut} x1={x(chart.cut)} x2={x(chart.cut)} y1={4} y2={height - 18} />
      <text className={`${drawing.soft} ${drawing.small}`} x={x(chart.cut)} y={height - 4} textAnchor="middle">
        {translate("charts.networks.strongFrom", { cut: `${chart.cut}` })}
      </text>
      {rows.map((row) =>
        row.kind === "network" ? (
          <text key={row.network.id} className={`${drawing.strong} ${drawing.halo}`} x={x(0)} y={row.top + 15}>
            {translate(`classes.network.${row.network.id}`)} {score(row.network.score)}
          </text>
        ) : (
          <PartBar key={row.part.id} part={row.part} top={row.top} cut={chart.cut} words={words} />
        ),
      )}
    </svg>
  );
}

type PartProps = { part: PartShown; top: number; cut: number; words: Words };

/** A part under its name, with its score at the end of the line. */
function PartBar({ part, top, cut, words: { translate, score } }: PartProps) {
  return (
    <g>
      <text className={drawing.halo} x={x(0)} y={top + 12}>
        {translate(`classes.part.${part.id}`)}
      </text>
      {part.score === null ? (
        <text className={`${drawing.soft} ${drawing.small} ${drawing.halo}`} x={x(0)} y={top + 27}>
          {translate(part.isLeftOut ? "sureness.networks.notCounted" : "charts.notEnough")}
        </text>
      ) : (
        <rect
          className={part.score >= cut ? drawing.ownBar : drawing.ownBarWeak}
          x={x(0)}
          y={top + 17}
          width={Math.max(x(part.score) - x(0), 2)}
          height={bar.height}
        />
      )}
      <text className={drawing.strong} x={networksWidth} y={top + 26} textAnchor="end">
        {score(part.score)}
      </text>
    </g>
  );
}
