import { type Open, openAmong } from "#lib/charts/questions";
import { type Diagnosis, quadrants } from "#lib/diagnosis/diagnosis";
import { BarsSvg } from "../charts/bars-svg";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import type { Words } from "../charts/words";
import { openParts } from "./open-parts";
import type { ResultView } from "./result-view";
import { Part } from "./room";
import { Sureness } from "./sureness";

/** How sure the class is: in words, as percentages, with its neighbour. */
export function HowSure({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, depth, answers } = result;
  const { translate, share } = words;
  const { quadrant, probabilities } = diagnosis.technicalStrength;
  if (diagnosis.certainty) return <Sureness result={result} />;
  if (!quadrant || !probabilities) return null;
  const bars = [...quadrants]
    .sort((first, second) => probabilities[second] - probabilities[first])
    .map((id) => ({
      id,
      plain: translate(`classes.quadrant.${id}.name`),
      name: `${translate(`classes.quadrant.${id}.name`)} · ${translate(`classes.quadrant.${id}.short`)}`,
      value: probabilities[id] * 100,
      shown: share(probabilities[id]),
      strong: id === quadrant,
    }));
  const { level, capability } = edition.model;
  const open = openAmong(edition, depth, answers, [...level, ...capability]);
  const parts = words.list(bars.map(({ name, shown }) => `${name} ${shown}`));
  return (
    <Part result={result} id="sure" title={translate("result.sure.title")}>
      <p>
        {words.sentences([
          sureWords(diagnosis, words),
          depth === "quick" ? translate("result.sure.quick") : "",
          ...openWords(open, words),
        ])}
      </p>
      <ChartFrame
        locale={words.locale}
        title={translate("charts.probabilities.finding", { first: bars[0]?.plain ?? "", second: bars[1]?.plain ?? "" })}
        table={
          <DataTable
            caption={translate("charts.probabilities.title")}
            columns={[translate("charts.columns.class"), translate("charts.columns.probability")]}
            rows={bars.map(({ name, shown }) => [name, shown])}
          />
        }
      >
        <div className={drawing.frame}>
          <BarsSvg bars={bars} label={translate("charts.probabilities.label", { parts })} />
        </div>
      </ChartFrame>
    </Part>
  );
}

/** How sure the class is, as a sentence; empty where there is no class. `isOther` where the firm is not the reader's. */
export function sureWords({ technicalStrength }: Diagnosis, { translate, share }: Words, isOther = false): string {
  const { quadrant, probabilities, certainty, neighbour } = technicalStrength;
  if (!quadrant || !probabilities || !certainty) return "";
  return translate(`result.sure.${certainty}`, {
    isOther: isOther ? "yes" : "no",
    name: translate(`classes.quadrant.${quadrant}.name`),
    probability: share(probabilities[quadrant]),
    neighbour: neighbour ? translate(`classes.quadrant.${neighbour}.name`) : "",
    other: neighbour ? share(probabilities[neighbour]) : "",
  });
}

/** What stands open of the questions behind the class, each under its own name. */
function openWords(open: Open, words: Words): string[] {
  const { translate } = words;
  const parts = openParts(open, words);
  return [
    parts ? translate("result.sure.open", { parts }) : "",
    open.notApplicable > 0 ? translate("result.sure.notApplicable", { count: open.notApplicable }) : "",
  ];
}
