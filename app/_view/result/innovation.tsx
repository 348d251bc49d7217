import { innovationChart } from "#lib/charts/innovation";
import { notToldInQuick } from "#lib/charts/quick";
import { Innovation } from "../charts/innovation";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";

export function InnovationResults({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { innovation } = result.edition.model;
  const { edition, diagnosis, answers, depth } = result;
  if (notToldInQuick(edition, diagnosis, answers, depth).includes("innovation")) return null;
  const chart = innovationChart(edition, diagnosis);
  const unknown = result.depth === "quick" ? "notAsked" : "unknown";
  const title = translate(
    diagnosis.certainty && chart.ahead === "even"
      ? "sureness.innovation.even"
      : `charts.innovation.${chart.ahead ?? unknown}`,
  );
  const lacking = chart.parts.filter(({ score }) => score === null).map(({ id }) => innovation[id]);
  return (
    <Section locale={result.words.locale} id="innovation" eyebrow={translate("result.innovation.title")} title={title}>
      {lacking.length < chart.parts.length ? <Innovation chart={chart} words={result.words} /> : null}
      {lacking.length > 0 ? <MissingAnswers result={result} of="innovation" indicators={lacking} /> : null}
    </Section>
  );
}
