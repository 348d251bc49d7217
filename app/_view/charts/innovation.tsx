import type { InnovationFigure } from "#lib/charts/innovation";
import { BarsSvg } from "./bars-svg";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Figure } from "./figure";
import { Origins } from "./origins";
import type { Words } from "./words";

/** The two parts of innovation performance with their errors. */
export function Innovation({ figure, words }: { figure: InnovationFigure; words: Words }) {
  const { translate, score, list, locale } = words;
  const bars = figure.parts.map(({ id, score: value, sd }) => ({
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
    <Figure
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
    </Figure>
  );
}
