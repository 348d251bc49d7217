import { notToldInQuick } from "#lib/charts/quick";
import { type Sure, sureOfAll, withheldAmong } from "#lib/charts/sureness";
import { BarsSvg } from "../charts/bars-svg";
import { ChartFrame, Folded } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import {
  classWords,
  eachWords,
  foundWords,
  otherShareWords,
  pairWords,
  shareWords,
  sureLine,
} from "../charts/sure-words";
import { openParts } from "./open-parts";
import type { ResultView } from "./result-view";
import { Part } from "./room";
import styles from "./verdict.module.css";

/** How sure the quadrant is, in its two parts. */
export function Sureness({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const sure = result.diagnosis.certainty?.quadrant;
  return (
    <Part result={result} id="sure" title={translate("result.sure.title")}>
      <div className={styles.part}>
        <div>
          {sure ? <p>{quadrantWords(result)}</p> : null}
          <Folded summary={translate("rooms.sources.how")}>
            {sure ? <p>{translate("sureness.sure.calibration")}</p> : null}
            <p>{scaleWords(result)}</p>
          </Folded>
        </div>
        {sure ? <Bars result={result} /> : null}
      </div>
    </Part>
  );
}

/** What is withheld may make the class beside it more probable than the one that counts it at its worst. */
function kindOf({ onTheLine, neighbour, probability, certainty }: Sure["sure"]) {
  if (onTheLine) return "onTheLine";
  return neighbour && neighbour.probability > probability ? "open" : certainty;
}

function quadrantWords({ words, diagnosis, edition, depth, answers }: ResultView): string {
  const { translate } = words;
  const sure = diagnosis.certainty?.quadrant;
  if (!sure) return "";
  const open = withheldAmong(edition, depth, answers, [...edition.model.level, ...edition.model.capability]);
  const withheld = openParts(open, words);
  const parts = {
    answers: shareWords(sure.answers, words),
    calibration: shareWords(sure.calibration, words),
    both: shareWords(sure.probability, words),
  };
  const isSame = new Set(Object.values(parts)).size === 1;
  return words.sentences([
    translate(`sureness.sure.${kindOf(sure)}`, pairWords({ id: "quadrant", sure }, words)),
    translate("sureness.sure.parts", { ...parts, same: isSame ? "yes" : "no" }),
    withheld ? translate("sureness.sure.withheld", { parts: withheld }) : "",
    open.notApplicable > 0 ? translate("sureness.sure.notApplicable", { count: open.notApplicable }) : "",
  ]);
}

/** From where on a verdict is clear or likely, and what the depth cannot tell. */
function scaleWords({ words, edition, diagnosis, answers, depth }: ResultView): string {
  const { translate, list } = words;
  const { verdicts } = edition.calibration;
  const notTold = notToldInQuick(edition, diagnosis, answers, depth);
  return words.sentences([
    diagnosis.certainty?.stage ? translate("sureness.sure.stage") : "",
    translate("sureness.sure.scale", { clear: words.share(verdicts.clear), likely: words.share(verdicts.likely) }),
    depth === "quick" ? translate("result.sure.quick") : "",
    notTold.length > 0
      ? translate("sureness.quick.notShown", {
          names: list(notTold.map((id) => translate(`sureness.quick.names.${id}`))),
        })
      : "",
  ]);
}

/** The class, its neighbour, and the rest together. */
function Bars({ result: { words, diagnosis } }: { result: ResultView }) {
  const { translate, list } = words;
  const sure = diagnosis.certainty?.quadrant;
  if (!sure) return null;
  const { neighbour } = sure;
  const pair = pairWords({ id: "quadrant", sure }, words);
  const rest = Math.max(0, 1 - sure.probability - (neighbour?.probability ?? 0));
  const bars = [
    {
      id: sure.class,
      name: classWords("quadrant", sure.class, words),
      value: sure.probability * 100,
      shown: pair.share,
      strong: true,
    },
    ...(neighbour
      ? [
          {
            id: neighbour.class,
            name: classWords("quadrant", neighbour.class, words),
            ...bar(neighbour.probability),
            shown: pair.other,
          },
        ]
      : []),
    { id: "rest", name: translate("sureness.sure.rest"), ...bar(rest) },
  ];
  const title =
    neighbour && !sure.onTheLine && neighbour.probability <= sure.probability
      ? translate("charts.probabilities.finding", { first: bars[0]?.name ?? "", second: bars[1]?.name ?? "" })
      : translate("sureness.sure.chartTitle");
  return (
    <ChartFrame
      locale={words.locale}
      title={title}
      table={
        <DataTable
          caption={translate("sureness.sure.chartTitle")}
          columns={[translate("charts.columns.class"), translate("charts.columns.probability")]}
          rows={bars.map(({ name, shown }) => [name, shown])}
        />
      }
    >
      <div className={drawing.frame}>
        <BarsSvg
          bars={bars}
          label={translate("charts.probabilities.label", {
            parts: list(bars.map(({ name, shown }) => `${name} ${shown}`)),
          })}
        />
      </div>
    </ChartFrame>
  );

  function bar(probability: number) {
    return { value: probability * 100, shown: otherShareWords(probability, words), strong: false };
  }
}

/** Every class with its verdict and both parts of its probability. */
export function EachClass({ result }: { result: ResultView }) {
  const { words, diagnosis } = result;
  const { translate } = words;
  const rows = sureOfAll(diagnosis).map((each) => {
    const { probability, answers, calibration, certainty, onTheLine, neighbour } = each.sure;
    return [
      translate(`sureness.parts.${each.id}`),
      foundWords(each, words),
      onTheLine
        ? eachWords(each, words)
        : `${translate(`classes.verdict.${certainty}`)} ${shareWords(probability, words)}`,
      shareWords(answers, words),
      each.id === "stage" ? translate("charts.notKnown") : shareWords(calibration, words),
      neighbour && certainty !== "clear" && !onTheLine ? classWords(each.id, neighbour.class, words) : "",
    ];
  });
  if (rows.length === 0) return null;
  const columns = ["what", "class", "sure", "answers", "calibration", "neighbour"] as const;
  return (
    <Part result={result} title={translate("sureness.sure.tableTitle")}>
      <ul>
        {sureOfAll(diagnosis).map((each) => (
          <li key={each.id}>{sureLine(each, words)}</li>
        ))}
      </ul>
      <Folded summary={translate("charts.table")}>
        <DataTable
          caption={translate("sureness.sure.tableTitle")}
          columns={columns.map((id) => translate(`sureness.sure.columns.${id}`))}
          rows={rows}
        />
      </Folded>
    </Part>
  );
}
