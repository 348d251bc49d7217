import type { Mode } from "../../../lib/diagnosis/diagnosis";
import { stageFigure } from "../../../lib/figures/stages";
import { Clauses } from "../charts/clauses";
import { Origin } from "../charts/origin";
import { StageLine, stageTitle } from "../charts/stages";
import styles from "./learning.module.css";
import { MissingAnswers } from "./missing";
import { Section } from "./section";
import type { Told } from "./told";

/** Stage, mode of learning and their fit. */
export function Learning({ told }: { told: Told }) {
  const { words, edition, diagnosis, answers, standings } = told;
  const { translate, locale } = words;
  const { learning } = diagnosis;
  const reference = standings.find(({ id }) => id === "jingcheng");
  const figure = stageFigure(edition, diagnosis, answers, reference);
  const isAnswered = figure.stages.some(({ milestones }) => milestones.some(({ state }) => state !== "unknown"));
  return (
    <Section
      locale={told.words.locale}
      id="learning"
      eyebrow={translate("result.learning.title")}
      title={stageTitle(figure, words)}
    >
      {learning.stage && !learning.completed ? (
        <p>{translate("result.learning.next", { next: translate(`classes.stage.${learning.stage}.next`) })}</p>
      ) : null}
      {learning.stage || learning.completed ? null : (
        <MissingAnswers told={told} indicators={Object.values(edition.model.stages)} />
      )}
      {isAnswered ? <StageLine figure={figure} locale={locale} /> : null}
      <ModeAndFit told={told} />
    </Section>
  );
}

function ModeAndFit({ told }: { told: Told }) {
  const { words, edition, diagnosis } = told;
  const { translate, locale } = words;
  const { mode, needed, coupling, fit } = diagnosis.learning;
  const named = (found: Mode) =>
    `${translate(`classes.mode.${found}.name`)}${locale === "zh" ? "（" : " ("}${translate("result.learning.term", { term: translate(`classes.mode.${found}.term`) })}${locale === "zh" ? "）" : ")"}`;
  return (
    <>
      <h3>
        <Clauses locale={locale} text={translate(fit ? `classes.fit.${fit}.headline` : "result.learning.modeTitle")} />
      </h3>
      <p>
        {words.sentences([fit ? translate(`classes.fit.${fit}.means`) : "", translate("result.learning.claim")])}{" "}
        <Origin of="published" locale={locale} />
      </p>
      {mode || needed || coupling ? (
        <dl className={styles.modes}>
          {mode ? (
            <div>
              <dt>{translate("result.learning.mode")}</dt>
              <dd>{named(mode)}</dd>
            </div>
          ) : null}
          {needed ? (
            <div>
              <dt>{translate("result.learning.needed")}</dt>
              <dd>{named(needed)}</dd>
            </div>
          ) : null}
          {coupling ? (
            <div>
              <dt>{translate("result.learning.coupling")}</dt>
              <dd>
                {translate(`classes.coupling.${coupling}`)}
                {locale === "zh" ? "（" : " ("}
                {translate("result.learning.term", { term: translate(`classes.couplingTerm.${coupling}`) })}
                {locale === "zh" ? "）" : ")"}
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {mode ? null : (
        <>
          <p>{translate("result.learning.unknownMode")}</p>
          <MissingAnswers told={told} indicators={partnerIndicators(told)} />
        </>
      )}
    </>
  );

  function partnerIndicators({ edition: { indicators } }: Told): string[] {
    const asked = new Set<string>(Object.values(edition.model.partner));
    return indicators
      .filter(({ items }) =>
        items.some((item) => asked.has(item.id) || (item.kind === "answer" && asked.has(item.question))),
      )
      .map(({ id }) => id);
  }
}
