import { milestonesTitle, stagesLabel } from "#app/_view/charts/stages";
import { StagesSvg, stagesHeight, stagesWidth } from "#app/_view/charts/stages-svg";
import { eitherWords } from "#app/_view/charts/sure-words";
import { fitOf, learningFinding, stagesOf } from "#app/_view/result/learning";
import type { ResultView } from "#app/_view/result/result-view";
import { notToldInQuick } from "#lib/charts/quick";
import { isReached } from "#lib/charts/stages";
import { type Block, type Picture, said, type Told, tableUnder } from "../blocks";
import { bothSaid } from "./both";

/** The stage, what comes next, the milestones, and whether the way of learning suits it. */
export function learning(told: Told): Block[] {
  const { report, view } = told;
  const { words, diagnosis } = view;
  const { translate } = words;
  const { stage, completed } = diagnosis.learning;
  const chart = stagesOf(view);
  const isAnswered = chart.stages.some(({ milestones }) => milestones.some(({ state }) => isReached(state)));
  const next =
    stage && !completed ? translate("result.learning.next", { next: translate(`classes.stage.${stage}.next`) }) : null;
  return [
    ...bothSaid(told, learningFinding),
    ...said("text", chart.atLeast && !diagnosis.range?.stage ? translate("charts.stages.atLeast") : null),
    ...said("text", next),
    ...said("own", report.texts.learning),
    ...(isAnswered ? [{ kind: "picture" as const, picture: stagesPicture(view) }, ...milestones(view)] : []),
    ...mode(view),
  ];
}

/** The four stages with the milestones as the pages draw them. */
export function stagesPicture(view: ResultView): Picture {
  const { words } = view;
  const chart = stagesOf(view);
  const label = stagesLabel(chart, words);
  return {
    id: "stages",
    drawing: <StagesSvg chart={chart} words={words} label={label} />,
    width: 158,
    ratio: stagesHeight / stagesWidth,
    title: milestonesTitle(chart, words),
    label,
    note: words.sentences([
      words.translate("charts.stages.reading"),
      chart.irregular ? words.translate("charts.stages.irregular") : "",
    ]),
  };
}

/** Every milestone with how far it is reached. */
function milestones(view: ResultView): Block[] {
  const { translate, of } = view.words;
  const rows = stagesOf(view).stages.flatMap(({ id, milestones: each }) =>
    each.map(({ text, state }) => [
      translate(`classes.stage.${id}.name`),
      of(text),
      translate(`classes.state.${state}`),
    ]),
  );
  const columns = [
    { name: translate("charts.columns.stage"), share: 18 },
    { name: translate("charts.columns.milestone"), share: 64 },
    { name: translate("charts.columns.state"), share: 18 },
  ];
  return tableUnder(translate("advisorReport.learning.milestones"), columns, rows);
}

/** Whether the way of learning suits the stage, where the answers tell. */
function mode({ words, edition, diagnosis, answers, depth }: ResultView): Block[] {
  const { translate } = words;
  if (notToldInQuick(edition, diagnosis, answers, depth).includes("mode")) return [];
  const heading = said("heading", translate("advisorReport.learning.mode"));
  if (diagnosis.learning.coupling === "none")
    return [
      ...heading,
      ...said("text", translate("result.learning.noPartner")),
      ...said("text", translate("result.learning.noPartnerMeans")),
    ];
  const fit = fitOf(diagnosis);
  const either = eitherWords(diagnosis, "fit", words);
  if (either) return [...heading, ...said("text", either)];
  return fit
    ? [
        ...heading,
        ...said("text", translate(`classes.fit.${fit}.headline`)),
        ...said("text", translate(`classes.fit.${fit}.means`)),
      ]
    : [];
}
