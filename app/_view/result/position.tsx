import { type AlikeCase, alikeCase } from "#lib/charts/alike";
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
  const isSecond = result.diagnosis.certainty !== undefined;
  const beside = list(chart.cases.filter(({ entry }) => either.includes(entry.quadrant)).map(({ id }) => markOf(id)));
  const alike = isSecond ? alikeCase(result.diagnosis, result.answers, result.standings) : null;
  return (
    <Section locale={result.words.locale} id="position" eyebrow={translate("result.position.title")} title={titleOf()}>
      {alike ? <p>{alikeWords(alike)}</p> : null}
      {quadrant ? <Plane chart={chart} locale={locale} name={name} reader={reader} /> : null}
      <p className="screen">
        <a href={`/${locale}/cases`}>{translate("result.position.link")}</a>
      </p>
    </Section>
  );

  function alikeWords({ firm, because }: AlikeCase): string {
    const { of } = result.words;
    return translate(`result.position.alike.${because}`, { firm: of(firm.name), industry: of(firm.industry) });
  }

  function titleOf(): string {
    if (!quadrant) return translate("result.position.unknown");
    return translate(either.length > 1 ? "result.position.besideEither" : "result.position.beside", { cases: beside });
  }
}
