import { doubtParts } from "#app/_view/result/doubts";
import { nearWords } from "#app/_view/result/first-screen";
import { goalHeadline } from "#app/_view/result/goal";
import { leadsWithGoal } from "#app/_view/result/goal-step";
import type { ResultView } from "#app/_view/result/result-view";
import { findingOf } from "#app/_view/result/rooms";
import { headlineOf } from "#app/_view/result/verdict";
import { absenceOf, roomsShown } from "#lib/charts/rooms";
import { languages } from "#lib/text/languages";
import { type Block, said, type Told, tableUnder } from "../blocks";

const strengthOf = ({ edition, diagnosis, words }: ResultView): string => headlineOf(edition, diagnosis, words);

/** The finding as the first screen of the result has it, the summary of the practice, and every part in a sentence. */
export function finding({ report, view }: Told): Block[] {
  const { translate } = view.words;
  const hasGoalFirst = leadsWithGoal(view);
  const goal = view.official && view.official.wants !== "strength" ? goalHeadline(view) : null;
  return [
    ...said("lead", hasGoalFirst ? goalHeadline(view) : strengthOf(view)),
    ...said("lead", hasGoalFirst ? strengthOf(view) : goal),
    ...said("text", nearWords(view)),
    ...said("text", doubtWords(view)),
    ...said("own", report.texts.finding),
    ...tableUnder(
      translate("advisorReport.finding.glance"),
      [
        { name: translate("advisorReport.finding.part"), share: 24 },
        { name: translate("advisorReport.finding.found"), share: 76 },
      ],
      partsOf(view),
    ),
  ];
}

/** What keeps the result from being taken as it stands. */
function doubtWords(view: ResultView): string {
  const { translate, locale } = view.words;
  const { gap, semicolon, stop } = languages[locale];
  const parts = doubtParts(view);
  if (parts.length === 0) return translate("rooms.doubt.none");
  return `${translate("rooms.doubt.title")}${gap}${parts.join(semicolon)}${stop.trimEnd()}`;
}

/** Every part that applies with what it finds. */
function partsOf(view: ResultView): string[][] {
  const told = { strength: strengthOf(view), tiers: view.official ? goalHeadline(view) : "" };
  return roomsShown(view.shows)
    .filter((room) => room !== "method" && room !== "advice" && absenceOf(room, view) === null)
    .map((room) => [
      view.words.translate(`rooms.names.${room}`),
      room === "strength" || room === "tiers" ? told[room] : findingOf(room, view),
    ]);
}
