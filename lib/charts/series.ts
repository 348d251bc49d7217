import type { Answer, Answers } from "../instrument/answers";
import type { Edition, Model, SeriesTopic } from "../instrument/edition";
import type { Question, Unit } from "../instrument/question";
import { questionIndex } from "./questions";

export type Point = { year: number; value: number };

/** The firm's own numbers of a topic, oldest first. */
export type SeriesChart = { topic: SeriesTopic; unit: Unit; own: Point[] };

const amount = (answer: Answer | undefined): number | null => (typeof answer === "number" ? answer : null);

/** The firm's numbers by year. */
export function seriesCharts(edition: Edition, answers: Answers, year: number): SeriesChart[] {
  const questions = questionIndex(edition);
  return edition.model.series.flatMap((series) => {
    const unit = unitOf(series, questions);
    if (!unit) return [];
    const own = ownPoints(series, questions, answers, year).sort((first, second) => first.year - second.year);
    return [{ topic: series.topic, unit, own }];
  });
}

/** Those of which the firm has a course to show: numbers of several years that are not all nothing. */
export const seriesWorthShowing = (...given: Parameters<typeof seriesCharts>): SeriesChart[] =>
  seriesCharts(...given).filter(({ own }) => own.length > 1 && own.some(({ value }) => value > 0));

function unitOf(series: Model["series"][number], questions: Map<string, Question>): Unit | null {
  if (series.kind === "share") return "percent";
  const [first] = series.figures;
  const question = first === undefined ? undefined : questions.get(first);
  return question?.kind === "number" ? question.unit : null;
}

function ownPoints(
  series: Model["series"][number],
  questions: Map<string, Question>,
  answers: Answers,
  year: number,
): Point[] {
  switch (series.kind) {
    case "figures":
      return series.figures.flatMap((id): Point[] => {
        const question = questions.get(id);
        const value = amount(answers[id]);
        if (value === null || question?.kind !== "number") return [];
        return [{ year: year - (question.yearsBefore ?? 0), value }];
      });
    case "share": {
      const over = amount(answers[series.over]);
      const under = amount(answers[series.under]);
      return over === null || !under ? [] : [{ year, value: (over / under) * 100 }];
    }
  }
}

/** Whether numbers rose, fell or stayed between the first and the last year; `null` with fewer than two. */
export function trendOf(points: Point[]): "rising" | "falling" | "level" | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  if (first.value === last.value) return "level";
  return last.value > first.value ? "rising" : "falling";
}

/** Whether numbers go up and down: neither do they never fall nor never rise. */
export function isUneven(points: Point[]): boolean {
  const steps = points.slice(1).map(({ value }, place) => value - (points[place]?.value ?? value));
  return steps.some((step) => step > 0) && steps.some((step) => step < 0);
}
