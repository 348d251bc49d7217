import { adviceOn } from "#lib/charts/advice";
import { innovationChart } from "#lib/charts/innovation";
import { absenceOf } from "#lib/charts/rooms";
import { Innovation } from "../charts/innovation";
import { AdviceLinks } from "./advice-links";
import { MissingAnswers } from "./missing";
import { NotAsked } from "./not-asked";
import type { ResultView } from "./result-view";
import { RoomBody, Sources } from "./room";
import { sourcesOf } from "./sources-of";

/** Technical against market results of innovation. */
export function InnovationResults({ result }: { result: ResultView }) {
  const { edition, diagnosis } = result;
  const { innovation } = edition.model;
  if (absenceOf("innovation", result)) return <NotAsked result={result} room="innovation" />;
  const chart = innovationChart(edition, diagnosis);
  const lacking = chart.parts.filter(({ score }) => score === null).map(({ id }) => innovation[id]);
  return (
    <RoomBody result={result} room="innovation" title={innovationFinding(result)}>
      {lacking.length < chart.parts.length ? <Innovation chart={chart} words={result.words} /> : null}
      {chart.ahead ? <p>{result.words.translate(`charts.innovation.means.${chart.ahead}`)}</p> : null}
      <AdviceLinks result={result} advice={adviceOn(edition, diagnosis, Object.values(innovation))} />
      {lacking.length > 0 ? <MissingAnswers result={result} of="innovation" indicators={lacking} /> : null}
      <Sources result={result} sources={sourcesOf(edition, Object.values(innovation))} />
    </RoomBody>
  );
}

/** Which of the two is ahead, in a sentence. */
export function innovationFinding({ words: { translate }, edition, diagnosis, depth }: ResultView): string {
  const { ahead } = innovationChart(edition, diagnosis);
  if (diagnosis.certainty && ahead === "even") return translate("sureness.innovation.even");
  return translate(`charts.innovation.${ahead ?? (depth === "quick" ? "notAsked" : "unknown")}`);
}
