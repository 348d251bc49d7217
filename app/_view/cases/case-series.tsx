import { trendOf } from "#lib/charts/series";
import type { Case } from "#lib/diagnosis/case";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { Panel, shownValue } from "../charts/series";
import { type Words, wordsOf } from "../charts/words";
import styles from "./cases.module.css";

/** What the study prints in numbers, each value a point; a line only where every year between is printed. */
export function CaseSeries({ published, locale }: { published: Case; locale: Locale }) {
  const words = wordsOf(locale);
  const { translate, of, source, sentences } = words;
  return (
    <>
      <h3>{translate("cases.seriesTitle")}</h3>
      <div className={styles.series}>
        {published.series.map((series) => (
          <ChartFrame
            key={series.id}
            locale={locale}
            title={titleOf(series, words)}
            note={
              <p>
                {sentences([
                  series.drawn === "points" ? translate("charts.series.points") : "",
                  series.note ? of(series.note) : "",
                ])}{" "}
                {source(series.source)}
              </p>
            }
            table={
              <DataTable
                caption={of(series.title)}
                columns={[translate("charts.columns.year"), translate("charts.columns.value")]}
                rows={series.points.map(({ year, value }) => [`${year}`, shownValue(value, series.unit, words)])}
              />
            }
          >
            <Panel
              who={of(published.name)}
              points={series.points}
              drawn={series.drawn}
              own={false}
              decimals={series.unit === "percent" ? 1 : 0}
              unit={series.unit}
              locale={locale}
            />
          </ChartFrame>
        ))}
      </div>
    </>
  );
}

function titleOf({ title, points, unit }: Case["series"][number], words: Words): string {
  const { translate, of } = words;
  const first = points[0];
  const last = points.at(-1);
  const peak = points.reduce(
    (high, point) => (point.value > high.value ? point : high),
    points[0] ?? { year: 0, value: 0 },
  );
  const values = {
    topic: of(title),
    first: first ? shownValue(first.value, unit, words) : "",
    last: last ? shownValue(last.value, unit, words) : "",
    peak: shownValue(peak.value, unit, words),
    year: `${peak.year}`,
  };
  if (peak !== first && peak !== last && peak.value > (last?.value ?? 0))
    return translate("charts.series.titlePeak", values);
  switch (trendOf(points)) {
    case "rising":
      return translate("charts.series.titleRising", values);
    case "falling":
      return translate("charts.series.titleFalling", values);
    case "level":
      return translate("charts.series.titleLevel", values);
    case null:
      return translate("charts.series.titleOne", values);
  }
}
