import type { ReactNode } from "react";
import type { NetworkChart } from "#lib/charts/networks";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import styles from "./networks.module.css";
import { NetworksSvg } from "./networks-svg";
import { Origins } from "./origins";
import type { Words } from "./words";

/** Seven parts of three networks: drawing, and numbers beside those of the reference firm. */
export function Networks({ chart, words }: { chart: NetworkChart; words: Words }) {
  const { translate, of, score, locale } = words;
  const parts = chart.networks.flatMap((network) => network.parts.map((part) => ({ ...part, network: network.id })));
  const firm = chart.reference ? of(chart.reference) : "";
  const weakest = parts.find(({ id }) => id === chart.weakest);
  const title = weakest
    ? translate("charts.networks.titleWeak", {
        part: translate(`classes.part.${weakest.id}`),
        score: score(weakest.score),
      })
    : translate("charts.networks.tableTitle");
  return (
    <ChartFrame
      locale={locale}
      title={title}
      note={
        <>
          <p>{translate("charts.networks.reading", { firm })}</p>
          <p>
            <Origins sentence="charts.networks.origins" words={words} />
          </p>
        </>
      }
      table={
        <DataTable
          caption={translate("charts.networks.tableTitle")}
          columns={[translate("charts.columns.part"), translate("charts.columns.you"), firm]}
          rows={rowsOf(chart, words)}
        />
      }
    >
      <div className={`${drawing.frame} ${styles.frame}`}>
        <NetworksSvg chart={chart} locale={locale} label={networksLabel(chart, words)} />
      </div>
    </ChartFrame>
  );
}

/** What the drawing of the networks shows, for those who do not see it. */
export function networksLabel({ networks }: NetworkChart, { translate, score, list }: Words): string {
  const scores = networks.flatMap(({ parts }) =>
    parts.map(({ id, score: value, isLeftOut }) =>
      translate("charts.networks.part", {
        part: translate(`classes.part.${id}`),
        own: isLeftOut ? translate("sureness.networks.notCounted") : score(value),
      }),
    ),
  );
  return translate("charts.networks.label", { parts: list(scores) });
}

/** Each network with its parts, beside those of the reference firm. */
function rowsOf({ networks }: NetworkChart, { translate, score }: Words): ReactNode[][] {
  return networks.flatMap((network) => [
    [
      <strong key={network.id}>{translate(`classes.network.${network.id}`)}</strong>,
      score(network.score),
      score(network.reference),
    ],
    ...network.parts.map((part) => [
      translate(`classes.part.${part.id}`),
      part.isLeftOut ? translate("sureness.networks.notCounted") : score(part.score),
      score(part.reference),
    ]),
  ]);
}
