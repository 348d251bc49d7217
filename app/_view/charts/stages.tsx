import { isReached, type StageFigure } from "#lib/charts/stages";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Figure } from "./figure";
import { Origins } from "./origins";
import { StagesSvg } from "./stages-svg";
import type { Words } from "./words";

/** The line of four stages with the firm's milestones beside the reference firm's years. */
export function StageLine({ figure, words }: { figure: StageFigure; words: Words }) {
  const { translate, list, of, locale } = words;
  const milestones = figure.stages.flatMap((stage) => stage.milestones).filter(({ state }) => isReached(state));
  const title = translate("charts.stages.title", {
    all: milestones.length,
    done: milestones.filter(({ state }) => state === "done").length,
    partly: milestones.filter(({ state }) => state === "partly").length,
  });
  const parts = figure.stages.map(({ id, met }) =>
    translate("charts.stages.part", {
      stage: translate(`classes.stage.${id}.name`),
      met: met === null ? translate("charts.notEnough") : translate(met ? "charts.stages.met" : "charts.stages.unmet"),
    }),
  );
  const label = translate("charts.stages.label", { title, parts: list(parts) });
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
      table={<MilestoneTable figure={figure} words={words} />}
    >
      <div className={drawing.frame}>
        <StagesSvg figure={figure} words={words} label={label} />
      </div>
    </Figure>
  );
}

/** Every milestone with its state, under the stage that it belongs to and the years in which the reference firm lived it. */
function MilestoneTable({ figure: { stages, reference }, words }: { figure: StageFigure; words: Words }) {
  const { translate, of, years } = words;
  const stageName = ({ id, years: span }: StageFigure["stages"][number]) => {
    const stage = translate(`classes.stage.${id}.name`);
    if (!span || !reference) return stage;
    return translate("charts.stages.lived", { stage, firm: of(reference), years: years(span.from, span.until) });
  };
  return (
    <DataTable
      caption={translate("charts.stages.tableTitle")}
      columns={[
        translate("charts.columns.stage"),
        translate("charts.columns.milestone"),
        translate("charts.columns.state"),
      ]}
      rows={stages.flatMap((stage) =>
        stage.milestones.map(({ text, state }) => [stageName(stage), of(text), translate(`classes.state.${state}`)]),
      )}
    />
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
