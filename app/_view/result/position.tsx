import { planeFigure } from "../../../lib/figures/plane";
import { Plane } from "../charts/plane";
import { Section } from "./section";
import type { Told } from "./told";

export function Position({ told }: { told: Told }) {
  const { translate, locale } = told.words;
  const { quadrant } = told.diagnosis.technicalStrength;
  const figure = planeFigure(told.edition, told.diagnosis, told.standings, told.past);
  return (
    <Section
      id="position"
      eyebrow={translate("result.position.title")}
      title={quadrant ? translate(`classes.quadrant.${quadrant}.name`) : translate("result.verdict.unknownHeadline")}
    >
      <Plane figure={figure} locale={locale} />
      <p className="screen">
        <a href={`/${locale}/cases`}>{translate("result.position.link")}</a>
      </p>
    </Section>
  );
}
