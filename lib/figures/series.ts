import type { Case } from "../diagnosis/case";
import type { Answer, Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Unit } from "../instrument/question";
import { questionIndex } from "./questions";

export type Point = { year: number; value: number };
export type PrintedSeries = Case["series"][number];
export type SeriesTopic = "patents" | "centres" | "overseasShare";

export type SeriesFigure = {
  topic: SeriesTopic;
  unit: Unit;
  /** The firm's own figures, oldest first. */
  own: Point[];
  /** What the study prints of the reference firm. */
  reference: PrintedSeries;
};

/** Which printed series of the reference firm, and which figures of a sheet, belong to a topic. */
const topics: { topic: SeriesTopic; series: string; counts?: string[]; ratio?: { over: string; under: string } }[] = [
  {
    topic: "patents",
    series: "patent-applications",
    counts: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
  },
  { topic: "centres", series: "research-centres-overseas", counts: ["overseas-research-centres"] },
  { topic: "overseasShare", series: "overseas-revenue-share", ratio: { over: "overseas-revenue", under: "revenue" } },
];

const figure = (answer: Answer | undefined): number | null => (typeof answer === "number" ? answer : null);

/** The firm's figures by year beside the printed ones of the reference firm; topics that it does not print are left out. */
export function seriesFigures(
  edition: Edition,
  answers: Answers,
  year: number,
  reference: Case | undefined,
): SeriesFigure[] {
  const questions = questionIndex(edition);
  return topics.flatMap(({ topic, series, counts = [], ratio }) => {
    const printed = reference?.series.find(({ id }) => id === series);
    if (!printed) return [];
    const own = counts.flatMap((id): Point[] => {
      const question = questions.get(id);
      const value = figure(answers[id]);
      if (value === null || question?.kind !== "number") return [];
      return [{ year: year - (question.yearsBefore ?? 0), value }];
    });
    const over = ratio ? figure(answers[ratio.over]) : null;
    const under = ratio ? figure(answers[ratio.under]) : null;
    if (over !== null && under) own.push({ year, value: (over / under) * 100 });
    return [{ topic, unit: printed.unit, own: own.sort((a, b) => a.year - b.year), reference: printed }];
  });
}

/** Whether figures rose, fell or stayed between the first and the last year; `null` with fewer than two. */
export function trendOf(points: Point[]): "rising" | "falling" | "level" | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  if (first.value === last.value) return "level";
  return last.value > first.value ? "rising" : "falling";
}
