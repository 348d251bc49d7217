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
    ...(isScored ? [{ kind: "picture" as const, picture: networksPicture(view) }, ...parts(told)] : []),
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

/** Each network and its parts in numbers, with those of the corrected answers where there are any. */
function parts({ view, corrected }: Told): Block[] {
  const { translate, of, score } = view.words;
  const chart = networksOf(view);
  const others = corrected && networksOf(corrected).networks;
  const shown = ({ score: points, isLeftOut }: { score: number | null; isLeftOut?: boolean } = { score: null }) =>
    isLeftOut ? translate("sureness.networks.notCounted") : score(points);
  const columns = [
    { name: translate("advisorReport.networks.part"), share: others ? 40 : 56 },
    ...(others ? [{ name: translate("advisorReport.networks.corrected"), share: 18 }] : []),
    { name: translate(`advisorReport.networks.${others ? "claimed" : "score"}`), share: others ? 16 : 18 },
    {
      name: translate("advisorReport.networks.reference", { firm: chart.reference ? of(chart.reference) : "" }),
      share: 26,
    },
  ];
  const rows = chart.networks.flatMap((network) => {
    const other = others?.find(({ id }) => id === network.id);
    const beside = (of: Parameters<typeof shown>[0]) => (others ? [shown(of)] : []);
    return [
      [
        translate(`classes.network.${network.id}`),
        ...beside(other),
        ...[score(network.score), score(network.reference)],
      ],
      ...network.parts.map((part) => [
        `　${translate(`classes.part.${part.id}`)}`,
        ...beside(other?.parts.find(({ id }) => id === part.id)),
        ...[shown(part), score(part.reference)],
      ]),
    ];
  });
  return tableUnder(translate("advisorReport.networks.parts"), columns, rows);
}
