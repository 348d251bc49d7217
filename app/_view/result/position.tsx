import { planeFigure } from "#lib/charts/plane";
import { Plane } from "../charts/plane";
import { markOf } from "../charts/plane-geometry";
import { Section } from "./section";
import type { Told } from "./told";

export function Position({ told }: { told: Told }) {
  const { translate, locale, list, reader } = told.words;
  const name = reader === "others" ? translate("charts.you") : undefined;
  const { quadrant, verdict, neighbour } = told.diagnosis.technicalStrength;
  const either = verdict === "borderline" ? [quadrant, neighbour] : [quadrant];
  const figure = planeFigure(told.edition, told, told.standings, told.past);
  const beside = list(figure.cases.filter(({ entry }) => either.includes(entry.quadrant)).map(({ id }) => markOf(id)));
  return (
    <Section locale={told.words.locale} id="position" eyebrow={translate("result.position.title")} title={titleOf()}>
      {quadrant ? <Plane figure={figure} locale={locale} name={name} reader={reader} /> : null}
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
