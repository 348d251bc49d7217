import { innovationChart } from "#lib/charts/innovation";
import { Innovation } from "../charts/innovation";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";

export function InnovationResults({ result }: { result: ResultView }) {
  const { translate } = result.words;
  const { innovation } = result.edition.model;
  const chart = innovationChart(result.edition, result.diagnosis);
  const unknown = result.depth === "quick" ? "notAsked" : "unknown";
  const title = translate(`charts.innovation.${chart.ahead ?? unknown}`);
  const lacking = chart.parts.filter(({ score }) => score === null).map(({ id }) => innovation[id]);
  return (
    <Section locale={result.words.locale} id="innovation" eyebrow={translate("result.innovation.title")} title={title}>
      {lacking.length < chart.parts.length ? <Innovation chart={chart} words={result.words} /> : null}
      {lacking.length > 0 ? <MissingAnswers result={result} of="innovation" indicators={lacking} /> : null}
    </Section>
  );
}
