import { type Point, type SeriesChart, trendOf } from "#lib/charts/series";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import styles from "./series.module.css";
import { SeriesSvg } from "./series-svg";
import { type Words, wordsOf } from "./words";

const decimalsOf = (unit: string) => (unit === "percent" ? 1 : 0);

/** One topic: the firm's own numbers, and in the table what is printed of the reference firm. */
export function Series({ chart, firm, words }: { chart: SeriesChart; firm: string; words: Words }) {
  const { translate, of, source, locale } = words;
  const { topic, own, reference } = chart;
  const decimals = decimalsOf(chart.unit);
  const name = topic === "patents" ? of(reference.title) : translate(`charts.series.${topic}`);
  const ours = translate(topic === "patents" ? "charts.series.ownPatents" : "charts.series.own");
  const theirs = topic === "patents" ? translate("charts.series.referencePatents", { firm }) : firm;
  const years = [...new Set([...own, ...reference.points].map(({ year }) => year))].sort((a, b) => a - b);
  const valueIn = (points: Point[], year: number) => {
    const match = points.find((point) => point.year === year);
    return match ? shownValue(match.value, chart.unit, words) : translate("charts.notKnown");
  };
  return (
    <ChartFrame
      locale={locale}
      title={titleOf(chart, words)}
      note={
        <p>
          {words.sentences([reference.note ? of(reference.note) : ""])} {source(reference.source)}
        </p>
      }
      table={
        <DataTable
          caption={translate("charts.series.tableTitle", { topic: name })}
          columns={[translate("charts.columns.year"), ours, theirs]}
          rows={years.map((year) => [`${year}`, valueIn(own, year), valueIn(reference.points, year)])}
        />
      }
    >
      <Panel
        who={ours}
        points={own}
        drawn={own.length > 1 ? "line" : "points"}
        own
        decimals={decimals}
        unit={chart.unit}
        locale={locale}
      />
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
