import { planeChart } from "#lib/charts/plane";
import { Plane } from "../charts/plane";
import { markOf } from "../charts/plane-geometry";
import type { ResultView } from "./result-view";
import { Section } from "./section";

export function Position({ result }: { result: ResultView }) {
  const { translate, locale, list, reader } = result.words;
  const name = reader === "others" ? translate("charts.you") : undefined;
  const { quadrant, certainty, neighbour } = result.diagnosis.technicalStrength;
  const either = certainty === "borderline" ? [quadrant, neighbour] : [quadrant];
  const chart = planeChart(result.edition, result, result.standings, result.past);
  const beside = list(chart.cases.filter(({ entry }) => either.includes(entry.quadrant)).map(({ id }) => markOf(id)));
  return (
    <Section locale={result.words.locale} id="position" eyebrow={translate("result.position.title")} title={titleOf()}>
      {quadrant ? <Plane chart={chart} locale={locale} name={name} reader={reader} /> : null}
      <p className="screen">
        <a href={`/${locale}/cases`}>{translate("result.position.link")}</a>
      </p>
    </Section>
  );

  function titleOf(): string {
    if (!quadrant) return translate("result.position.unknown");
    return translate(either.length > 1 ? "result.position.besideEither" : "result.position.beside", { cases: beside });
  }
}
