import { sureLine } from "#app/_view/charts/sure-words";
import { abroadFinding } from "#app/_view/result/abroad";
import { innovationFinding } from "#app/_view/result/innovation";
import { innovationChart } from "#lib/charts/innovation";
import { pathChart } from "#lib/charts/path";
import { absenceOf } from "#lib/charts/rooms";
import { sureOfAll } from "#lib/charts/sureness";
import { type Block, listedUnder, said, type Told } from "../blocks";
import { bothSaid } from "./both";

const abroadIds = ["identification-entry", "identification-now", "orientation-entry", "orientation-now", "alignment"];

/** How the firm's ways abroad suit its strength; nothing where it does not apply. */
export function abroad(told: Told): Block[] {
  const { report, view } = told;
  if (absenceOf("abroad", view)) return said("own", report.texts.abroad);
  const { words, diagnosis } = view;
  const { path } = pathChart(view.edition, diagnosis, view.answers, view.depth);
  const sure = sureOfAll(diagnosis).filter(({ id }) => abroadIds.includes(id));
  return [
    ...bothSaid(told, abroadFinding),
    ...said(
      "text",
      words.sentences([
        path ? words.translate("result.direction.path", { path: words.translate(`classes.path.${path}`) }) : "",
        words.translate("result.direction.rule"),
      ]),
    ),
    ...listedUnder(
      null,
      sure.map((each) => sureLine(each, words)),
    ),
    ...said("own", report.texts.abroad),
  ];
}

/** Technical against market results of innovation; nothing where it was not asked. */
export function innovation(told: Told): Block[] {
  const { report, view } = told;
  if (absenceOf("innovation", view)) return said("own", report.texts.innovation);
  const { translate } = view.words;
  const { ahead } = innovationChart(view.edition, view.diagnosis);
  return [
    ...bothSaid(told, innovationFinding),
    ...said("text", ahead && translate(`charts.innovation.means.${ahead}`)),
    ...said("own", report.texts.innovation),
  ];
}
