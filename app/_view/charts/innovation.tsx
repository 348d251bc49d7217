import type { InnovationChart } from "#lib/charts/innovation";
import { BarsSvg } from "./bars-svg";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Origins } from "./origins";
import type { Words } from "./words";

/** The two parts of innovation performance with their errors. */
export function Innovation({ chart, words }: { chart: InnovationChart; words: Words }) {
  const { translate, score, list, locale } = words;
  const bars = chart.parts.map(({ id, score: value, sd }) => ({
    id,
    name: translate(`classes.innovation.${id}`),
    value,
    shown: score(value),
    error: sd,
  }));
  const label = translate("charts.innovation.label", {
    parts: list(bars.map(({ name, shown }) => `${name} ${shown}`)),
  });
  return (
    <ChartFrame
      locale={locale}
      title={list(bars.map(({ name, shown }) => `${name} ${shown}`))}
      note={
        <p>
          {translate("charts.innovation.reading")} <Origins sentence="charts.innovation.origins" words={words} />
        </p>
      }
      table={
        <DataTable
          caption={translate("charts.innovation.tableTitle")}
          columns={[
            translate("charts.columns.part"),
            translate("charts.columns.score"),
            translate("charts.columns.error"),
          ]}
          rows={bars.map(({ name, shown, error }) => [name, shown, score(error)])}
        />
      }
    >
      <div className={drawing.frame}>
        <BarsSvg bars={bars} label={label} />
      </div>
    </ChartFrame>
  );
}
