import { type Milestone, milestonesCounted, type StageChart } from "#lib/charts/stages";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { Origins } from "./origins";
import { StageSteps } from "./stage-steps";
import type { Words } from "./words";

/** The line of four stages with the firm's milestones beside the reference firm's years. */
export function StageLine({ chart, words }: { chart: StageChart; words: Words }) {
  const { translate, of, locale } = words;
  const title = milestonesTitle(chart, words);
  return (
    <ChartFrame
      locale={locale}
      title={title}
      note={
        <>
          {chart.irregular ? <p>{translate("charts.stages.irregular")}</p> : null}
          <p>
            {words.sentences([
              translate("charts.stages.reading"),
              hasAny(chart, ({ isNecessary }) => isNecessary) ? translate("sureness.stages.reading") : "",
              hasAny(chart, ({ isBorrowed }) => isBorrowed) ? translate("charts.stages.borrowed") : "",
            ])}
          </p>
          <p>
            <Origins sentence="charts.stages.origins" firm={chart.reference ? of(chart.reference) : ""} words={words} />
          </p>
        </>
      }
      table={<MilestoneTable chart={chart} words={words} />}
    >
      <StageSteps chart={chart} words={words} label={stagesLabel(chart, words)} />
    </ChartFrame>
  );
}

/** How many milestones are reached, as a title. */
export const milestonesTitle = (chart: StageChart, { translate }: Words): string =>
  translate("charts.stages.title", milestonesCounted(chart));

/** What the drawing of the stages shows, for those who do not see it. */
export function stagesLabel(chart: StageChart, words: Words): string {
  const { translate, list } = words;
  const parts = chart.stages.map(({ id, met }) =>
    translate("charts.stages.part", {
      stage: translate(`classes.stage.${id}.name`),
      met: met === null ? translate("charts.notEnough") : translate(met ? "charts.stages.met" : "charts.stages.unmet"),
    }),
  );
  return translate("charts.stages.label", { title: milestonesTitle(chart, words), parts: list(parts) });
}

const hasAny = ({ stages }: StageChart, is: (milestone: Milestone) => boolean): boolean =>
  stages.some(({ milestones }) => milestones.some(is));

/** Every milestone with its state, under the stage that it belongs to and the years in which the reference firm lived it. */
function MilestoneTable({ chart: { stages, reference }, words }: { chart: StageChart; words: Words }) {
  const { translate, of, years } = words;
  const stageName = ({ id, years: span }: StageChart["stages"][number]) => {
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
        stage.milestones.map(({ text, state, isNecessary, isBorrowed }) => [
          stageName(stage),
          `${of(text)}${isNecessary ? translate("sureness.stages.necessary") : ""}${isBorrowed ? translate("charts.stages.borrowedMark") : ""}`,
          translate(`classes.state.${state}`),
        ]),
      )}
    />
  );
}

export function stageTitle(chart: StageChart, { translate }: Words): string {
  if (chart.completed) return translate("charts.stages.titleCompleted");
  const here = chart.stages.find((stage) => stage.here);
  if (!here) return translate("charts.stages.titleUnknown");
  return translate(chart.atLeast ? "charts.stages.titleAtLeast" : "charts.stages.titleHere", {
    step: translate(`classes.stage.${here.id}.step`),
    stage: translate(`classes.stage.${here.id}.name`),
    plain: translate(`classes.stage.${here.id}.plain`),
  });
}
