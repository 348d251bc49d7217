import { planeFigure } from "../../../lib/figures/plane";
import { Plane } from "../charts/plane";
import { markOf } from "../charts/plane-geometry";
import { Section } from "./section";
import type { Told } from "./told";

export function Position({ told }: { told: Told }) {
  const { translate, locale, list } = told.words;
  const { quadrant } = told.diagnosis.technicalStrength;
  const figure = planeFigure(told.edition, told.diagnosis, told.standings, told.past);
  const beside = list(figure.cases.filter(({ entry }) => entry.quadrant === quadrant).map(({ id }) => markOf(id)));
  return (
    <Section
      locale={told.words.locale}
      id="position"
      eyebrow={translate("result.position.title")}
      title={quadrant ? translate("result.position.beside", { cases: beside }) : translate("result.position.unknown")}
    >
      <Plane figure={figure} locale={locale} />
      <p className="screen">
        <a href={`/${locale}/cases`}>{translate("result.position.link")}</a>
      </p>
    </Section>
  );
}
