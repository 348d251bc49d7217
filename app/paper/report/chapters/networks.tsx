import { networksLabel } from "#app/_view/charts/networks";
import { NetworksSvg, networksHeight, networksWidth } from "#app/_view/charts/networks-svg";
import { sureLine } from "#app/_view/charts/sure-words";
import { networksFinding, networksOf } from "#app/_view/result/networks";
import type { ResultView } from "#app/_view/result/result-view";
import { sureOfAll } from "#lib/charts/sureness";
import { type Block, listedUnder, type Picture, said, type Told, tableUnder } from "../blocks";
import { bothSaid } from "./both";

/** The three networks with their seven parts, beside those of the reference firm. */
export function networks(told: Told): Block[] {
  const { report, view } = told;
  const { words, diagnosis } = view;
  const ids = ["government", "business", "technological", "profile"];
  const sure = sureOfAll(diagnosis).filter(({ id }) => ids.includes(id));
  const isScored = networksOf(view).networks.some(({ parts }) => parts.some(({ score }) => score !== null));
  return [
    ...bothSaid(told, networksFinding),
    ...listedUnder(
      null,
      sure.map((each) => sureLine(each, words)),
    ),
    ...said("own", report.texts.networks),
    ...(isScored ? [{ kind: "picture" as const, picture: networksPicture(view) }, ...parts(view)] : []),
  ];
}

/** The seven parts as the pages draw them. */
export function networksPicture(view: ResultView): Picture {
  const { words } = view;
  const chart = networksOf(view);
  const label = networksLabel(chart, words);
  const firm = chart.reference ? words.of(chart.reference) : "";
  return {
    id: "networks",
    drawing: <NetworksSvg chart={chart} locale={words.locale} label={label} />,
    width: 96,
    ratio: networksHeight(chart) / networksWidth,
    title: words.translate("charts.networks.tableTitle"),
    label,
    note: words.translate("charts.networks.reading", { firm }),
  };
}

/** Each network and its parts in numbers. */
function parts(view: ResultView): Block[] {
  const { translate, of, score } = view.words;
  const chart = networksOf(view);
  const columns = [
    { name: translate("advisorReport.networks.part"), share: 56 },
    { name: translate("advisorReport.networks.score"), share: 18 },
    {
      name: translate("advisorReport.networks.reference", { firm: chart.reference ? of(chart.reference) : "" }),
      share: 26,
    },
  ];
  const rows = chart.networks.flatMap((network) => [
    [translate(`classes.network.${network.id}`), score(network.score), score(network.reference)],
    ...network.parts.map((part) => [
      `　${translate(`classes.part.${part.id}`)}`,
      part.isLeftOut ? translate("sureness.networks.notCounted") : score(part.score),
      score(part.reference),
    ]),
  ]);
  return tableUnder(translate("advisorReport.networks.parts"), columns, rows);
}
