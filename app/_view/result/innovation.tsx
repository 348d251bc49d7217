import { innovationFigure } from "#lib/charts/innovation";
import { Innovation } from "../charts/innovation";
import { MissingAnswers } from "./missing";
import { Section } from "./section";
import type { Told } from "./told";

export function InnovationResults({ told }: { told: Told }) {
  const { translate } = told.words;
  const { innovation } = told.edition.model;
  const figure = innovationFigure(told.edition, told.diagnosis);
  const unknown = told.depth === "quick" ? "notAsked" : "unknown";
  const title = translate(`charts.innovation.${figure.ahead ?? unknown}`);
  const lacking = figure.parts.filter(({ score }) => score === null).map(({ id }) => innovation[id]);
  return (
    <Section locale={told.words.locale} id="innovation" eyebrow={translate("result.innovation.title")} title={title}>
      {lacking.length < figure.parts.length ? <Innovation figure={figure} words={told.words} /> : null}
      {lacking.length > 0 ? <MissingAnswers told={told} of="innovation" indicators={lacking} /> : null}
    </Section>
  );
}
