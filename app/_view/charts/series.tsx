import { isUneven, type Point, type SeriesChart, trendOf } from "#lib/charts/series";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import styles from "./series.module.css";
import { SeriesSvg } from "./series-svg";
import { type Words, wordsOf } from "./words";

const decimalsOf = (unit: string) => (unit === "percent" ? 1 : 0);

/** One topic: the firm's own numbers by year. */
export function Series({ chart, words }: { chart: SeriesChart; words: Words }) {
  const { translate, locale } = words;
  const { topic, own, unit } = chart;
  const name = translate(`charts.series.${topic}`);
  const who = translate(topic === "patents" ? "charts.series.ownPatents" : "charts.series.own");
  return (
    <ChartFrame
      locale={locale}
      title={titleOf(chart, words)}
      table={
        <DataTable
          caption={translate("charts.series.tableTitle", { topic: name })}
          columns={[translate("charts.columns.year"), who]}
          rows={own.map(({ year, value }) => [`${year}`, shownValue(value, unit, words)])}
        />
      }
    >
      <Panel who={who} points={own} drawn="line" own decimals={decimalsOf(unit)} unit={unit} locale={locale} />
    </ChartFrame>
  );
}

type PanelProps = {
  who: string;
  points: Point[];
  drawn: "line" | "points";
  own: boolean;
  decimals: number;
  unit: SeriesChart["unit"];
  locale: Locale;
};

export function Panel({ who, points, drawn, own, decimals, unit, locale }: PanelProps) {
  const words = wordsOf(locale);
  const values = points.map(({ year, value }) => `${year} ${shownValue(value, unit, words)}`);
  const label = words.translate("charts.series.label", { who, parts: words.list(values) });
  const only = points.length === 1 ? points[0] : undefined;
  if (only)
    return (
      <div>
        <p className={styles.who}>{who}</p>
        <p className={styles.only}>
          <strong>{shownValue(only.value, unit, words)}</strong> {only.year}
        </p>
      </div>
    );
  return (
    <div className={drawing.frame}>
      <p className={styles.who}>{who}</p>
      <SeriesSvg
        points={points}
        drawn={drawn}
        own={own}
        decimals={decimals}
        suffix={unit === "percent" ? "%" : ""}
        locale={locale}
        label={label}
      />
    </div>
  );
}

export function shownValue(value: number, unit: SeriesChart["unit"], { number, translate }: Words): string {
  if (unit === "percent") return `${number(value, 1)}%`;
  return translate("charts.series.value", { value: number(value), unit: translate(`units.${unit}`) });
}

function titleOf({ topic, own, unit }: SeriesChart, words: Words): string {
  const { translate } = words;
  const name = translate(`charts.series.${topic}`);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return name;
  const values = {
    topic: name,
    first: shownValue(first.value, unit, words),
    last: shownValue(last.value, unit, words),
    year: `${last.year}`,
  };
  if (isUneven(own)) {
    const each = own.map(({ year, value }) =>
      translate("charts.series.inYear", { year: `${year}`, value: shownValue(value, unit, words) }),
    );
    return translate("charts.series.titleUneven", { topic: name, values: words.list(each) });
  }
  switch (trendOf(own)) {
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
