import { largestPart, type SharesChart } from "#lib/charts/shares";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";
import { LiveShares } from "./live-shares";
import { SharesBars, SharesKeys } from "./shares-bars";
import { type Fill, fillAt } from "./shares-props";

type Props = {
  chart: SharesChart;
  locale: Locale;
  /** What is shared out, e.g. "Quadrants". */
  topic: string;
  /** Names of keys and rows. */
  keyName: (key: string) => string;
  rowName: (id: string) => string;
  /** The fill of a key, where it has one of its own. */
  fillOf?: (key: string) => Fill | undefined;
  note?: string | undefined;
  /** What the chart finds, where it is not the largest part of its first row. */
  finding?: string | null;
};

/** Bars of shares under their finding, with their numbers. */
export function Shares({ chart, locale, topic, keyName, rowName, fillOf, note, finding: told }: Props) {
  const { translate, share, number } = wordsOf(locale);
  const keys = chart.keys.map((key, place) => ({ key, name: keyName(key), fill: fillOf?.(key) ?? fillAt(place) }));
  const rows = chart.rows.map(({ id, firms, parts }) => ({
    id,
    name: rowName(id),
    firms,
    parts: parts.map((part) => ({ ...part, shown: share(part.share) })),
  }));
  const [first] = chart.rows;
  const largest = largestPart(first);
  const finding =
    told ??
    (first && largest
      ? translate("picture.finding", {
          topic,
          row: rowName(first.id),
          key: keyName(largest.key),
          share: share(largest.share),
        })
      : topic);
  return (
    <ChartFrame
      locale={locale}
      title={finding}
      note={note ? <p>{note}</p> : null}
      table={
        <DataTable
          caption={topic}
          columns={[translate("picture.group"), translate("picture.firms"), ...keys.map(({ name }) => name)]}
          rows={rows.map(({ name, firms, parts }) => [
            name,
            number(firms),
            ...parts.map((part) => `${number(part.firms)} (${part.shown})`),
          ])}
        />
      }
    >
      <SharesKeys keys={keys} />
      <LiveShares
        label={finding}
        still={<SharesBars keys={keys} rows={rows} label={finding} />}
        chart={{ keys, rows }}
      />
    </ChartFrame>
  );
}
