import { caseWords, planeTitle } from "#app/_view/charts/plane";
import { planeHeight, planeWidth } from "#app/_view/charts/plane-geometry";
import { PlaneSvg } from "#app/_view/charts/plane-svg";
import { questionWords } from "#app/_view/result/question-words";
import type { ResultView } from "#app/_view/result/result-view";
import { headlineOf } from "#app/_view/result/verdict";
import { alikeCase } from "#lib/charts/alike";
import { type CaseArrow, type PlaneChart, planeChart } from "#lib/charts/plane";
import { reasonsShown } from "#lib/charts/reasons";
import { strengthShown } from "#lib/charts/sureness";
import type { Quadrant } from "#lib/diagnosis/diagnosis";
import { type Block, listedUnder, type Picture, said, type Told, tableUnder } from "../blocks";
import { bothSaid } from "./both";

/** How many case firms stand in the table of those near by, and reasons in that of each dimension. */
const nearAtMost = 4;
const reasonsAtMost = 4;

/** The class of technical strength: its place, the case firms near by, and what it rests on. */
export function strength(told: Told): Block[] {
  const { report, view, corrected } = told;
  const held = corrected ?? view;
  return [
    ...said("note", corrected && view.words.translate("advisorReport.by.strength")),
    ...bothSaid(told, ({ edition, diagnosis, words }) => headlineOf(edition, diagnosis, words), "told"),
    ...meaning(held),
    ...said("own", report.texts.strength),
    { kind: "picture", picture: planePicture(told) },
    ...near(held, planeTold(told)),
    ...reasons(view),
  ];
}

/** From how many points of the firm's mark on there is room for the name of where it stood before. */
const roomForName = 20;
/** How near the sides of the plane a name would be cut off. */
const edgeForName = 25;

/** The plane by the answers as they were corrected, and where the firm stood by its own. */
export function planeTold({ view, corrected }: Told): PlaneChart {
  const { edition, standings, diagnosis, answers, depth, year, words } = view;
  const far = corrected ? movedBy(view, corrected) : 0;
  const level = diagnosis.technicalStrength.level.score ?? 0;
  const hasRoom = far > roomForName && level > edgeForName && level < 100 - edgeForName;
  const name = hasRoom ? words.translate("advisorReport.by.before") : "";
  return planeChart(edition, corrected ?? view, standings, far > 0 ? [{ diagnosis, answers, depth, year, name }] : []);
}

/** How many points the corrections move the firm. */
function movedBy(claimed: ResultView, corrected: ResultView): number {
  const apart = (dimension: "level" | "capability") => {
    const score = ({ diagnosis }: ResultView) => diagnosis.technicalStrength[dimension].score ?? 0;
    return score(corrected) - score(claimed);
  };
  return Math.hypot(apart("level"), apart("capability"));
}

/** What the class means and what comes next; of each where either may be the firm's. */
function meaning({ words: { translate }, edition, diagnosis }: ResultView): Block[] {
  const { quadrant, certainty, neighbour } = diagnosis.technicalStrength;
  if (!quadrant) return said("text", translate("result.verdict.unknownText"));
  const shown = strengthShown(edition, diagnosis);
  const isNear = (shown ? shown.sure.certainty : certainty) === "borderline";
  const beside = shown?.range?.to ?? (isNear ? (shown ? shown.sure.neighbour?.class : neighbour) : null);
  const means = (id: Quadrant) => translate(`classes.quadrant.${id}.means`);
  if (!beside)
    return [...said("text", means(quadrant)), ...said("text", translate(`classes.quadrant.${quadrant}.next`))];
  const either = [shown?.sure.class ?? quadrant, beside].map((id) => {
    const name = translate(`classes.quadrant.${id}.name`);
    return `${translate("result.verdict.if", { name })} ${means(id)}`;
  });
  return [...said("text", shown?.range ? null : translate("result.verdict.either")), ...listedUnder(null, either)];
}

/** The plane as the pages draw it. */
export function planePicture(told: Told): Picture {
  const { words } = told.view;
  const { translate, locale } = words;
  const chart = planeTold(told);
  const who = { who: translate("charts.you"), isOther: "yes" };
  const found = planeTitle(chart, who, words);
  const { firm, past } = chart;
  const title = told.corrected && firm ? translate("advisorReport.by.corrected", { finding: found }) : found;
  const label = translate("advisorReport.strength.label", {
    title,
    firm: firm
      ? translate("charts.plane.firmAt", {
          ...who,
          level: words.score(firm.level),
          capability: words.score(firm.capability),
        })
      : "",
  });
  const [before] = past;
  const stood = before
    ? translate("advisorReport.by.stood", {
        level: words.score(before.level),
        capability: words.score(before.capability),
      })
    : "";
  return {
    id: "plane",
    drawing: <PlaneSvg chart={chart} locale={locale} label={label} you={who.who} />,
    width: 110,
    ratio: planeHeight / planeWidth,
    title,
    label: words.sentences([label, stood]),
    note: words.sentences([translate(firm ? "charts.plane.reading" : "charts.plane.readingCases", who), stood]),
  };
}

const distance = ({ entry }: CaseArrow, firm: NonNullable<PlaneChart["firm"]>): number =>
  Math.hypot(entry.level - firm.level, entry.capability - firm.capability);

/** The case firms nearest to where the firm stands, each with what became of it. */
export function casesNear({ words }: ResultView, { firm, cases }: PlaneChart) {
  const { translate } = words;
  if (!firm) return [];
  return cases
    .toSorted((one, other) => distance(one, firm) - distance(other, firm))
    .slice(0, nearAtMost)
    .map((arrow) => {
      const { title, course, why } = caseWords(arrow, words);
      const points = translate("advisorReport.strength.points", { points: Math.round(distance(arrow, firm)) });
      return { title, course: words.sentences([course, why]), points };
    });
}

function near(view: ResultView, chart: PlaneChart): Block[] {
  const { words, diagnosis, answers, standings } = view;
  const { translate, of } = words;
  const alike = diagnosis.certainty ? alikeCase(diagnosis, answers, standings) : null;
  const rows = casesNear(view, chart).map(({ title, course, points }) => [title, course, points]);
  if (rows.length === 0) return [];
  const lead = alike
    ? translate(`result.position.alike.${alike.because}`, {
        firm: of(alike.firm.name),
        industry: of(alike.firm.industry),
      })
    : "";
  return [
    ...said("heading", translate("advisorReport.strength.near")),
    ...said("text", words.sentences([lead, translate("advisorReport.strength.nearLead")])),
    ...tableUnder(
      null,
      [
        { name: translate("advisorReport.strength.case"), share: 26 },
        { name: translate("advisorReport.strength.course"), share: 60 },
        { name: translate("advisorReport.strength.distance"), share: 14 },
      ],
      rows,
    ),
  ];
}

/** The answers that weigh most, by dimension. */
function reasons(view: ResultView): Block[] {
  const { words, edition, diagnosis, questions, answers } = view;
  const { translate } = words;
  const columns = [
    { name: translate("advisorReport.strength.question"), share: 44 },
    { name: translate("advisorReport.strength.answer"), share: 32 },
    { name: translate("advisorReport.strength.score"), share: 12 },
    { name: translate("advisorReport.strength.weight"), share: 12 },
  ];
  const tables = (["level", "capability"] as const).flatMap((dimension) => {
    const cut = edition.calibration.cuts[dimension] * 100;
    const rows = reasonsShown(diagnosis.reasons[dimension], cut, reasonsAtMost).map((reason) => {
      const asked = reason.questions.flatMap((id) => questions.get(id) ?? []);
      return [
        asked.map((question) => questionWords(question, view)).join("\n"),
        asked.map((question) => words.answer(question, answers[question.id])).join("\n"),
        words.score(reason.score),
        words.share(reason.weight),
      ];
    });
    return tableUnder(translate(`advisorReport.strength.${dimension}`), columns, rows);
  });
  return tables.length > 0
    ? [...tables.slice(0, 1), ...said("text", translate("advisorReport.strength.whyLead")), ...tables.slice(1)]
    : [];
}
