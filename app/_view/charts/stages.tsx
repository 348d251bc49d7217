import { isReached, type StageFigure } from "#lib/charts/stages";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Figure } from "./figure";
import { Origins } from "./origins";
import { StagesSvg } from "./stages-svg";
import type { Words } from "./words";

/** The line of four stages with the firm's milestones beside the reference firm's years. */
export function StageLine({ figure, words }: { figure: StageFigure; words: Words }) {
  const { translate, list, of, years, locale } = words;
  const milestones = figure.stages.flatMap((stage) => stage.milestones).filter(({ state }) => isReached(state));
  const title = translate("charts.stages.title", {
    all: milestones.length,
    done: milestones.filter(({ state }) => state === "done").length,
    partly: milestones.filter(({ state }) => state === "partly").length,
  });
  const told = figure.stages.map(({ id, met }) =>
    translate("charts.stages.part", {
      stage: translate(`classes.stage.${id}.name`),
      met: met === null ? translate("charts.notEnough") : translate(met ? "charts.stages.met" : "charts.stages.unmet"),
    }),
  );
  const label = translate("charts.stages.label", { title, parts: list(told) });
  return (
    <Figure
      locale={locale}
      title={title}
      note={
        <>
          {figure.irregular ? <p>{translate("charts.stages.irregular")}</p> : null}
          <p>{translate("charts.stages.reading")}</p>
          <p>
            <Origins
              sentence="charts.stages.origins"
              firm={figure.reference ? of(figure.reference) : ""}
              words={words}
            />
          </p>
        </>
      }
      table={
        <DataTable
          caption={translate("charts.stages.tableTitle")}
          columns={[
            translate("charts.columns.stage"),
            translate("charts.columns.milestone"),
            translate("charts.columns.state"),
          ]}
          rows={figure.stages.flatMap((stage) =>
            stage.milestones.map(({ text, state }) => [
              stage.years && figure.reference
                ? translate("charts.stages.lived", {
                    stage: translate(`classes.stage.${stage.id}.name`),
                    firm: of(figure.reference),
                    years: years(stage.years.from, stage.years.until),
                  })
                : translate(`classes.stage.${stage.id}.name`),
              of(text),
              translate(`classes.state.${state}`),
            ]),
          )}
        />
      }
    >
      <div className={drawing.frame}>
        <StagesSvg figure={figure} words={words} label={label} />
      </div>
    </Figure>
  );
}

export function stageTitle(figure: StageFigure, { translate }: Words): string {
  if (figure.completed) return translate("charts.stages.titleCompleted");
  const here = figure.stages.find((stage) => stage.here);
  if (!here) return translate("charts.stages.titleUnknown");
  return translate(figure.atLeast ? "charts.stages.titleAtLeast" : "charts.stages.titleHere", {
    step: translate(`classes.stage.${here.id}.step`),
    stage: translate(`classes.stage.${here.id}.name`),
    plain: translate(`classes.stage.${here.id}.plain`),
  });
}
