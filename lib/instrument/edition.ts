import { z } from "zod";
import { Id, Source, Text } from "../text/text";
import { Condition } from "./condition";
import { Question } from "./question";

/** One page of the questionnaire. */
export const Section = z.strictObject({ id: Id, title: Text, intro: Text, questions: z.array(Question).min(1) });
export type Section = z.infer<typeof Section>;

/** Straight lines through these points, clamped at both ends; scores from 0 to 1. */
export const Breakpoints = z.array(z.strictObject({ at: z.number(), score: z.number().min(0).max(1) })).min(2);
export type Breakpoints = z.infer<typeof Breakpoints>;

const item = {
  id: Id,
  weight: z.number().positive(),
  phase: z.enum(["entry", "now"]).optional(),
  /** Of a stage's milestones the one without which it is not met. */
  necessary: z.literal(true).optional(),
};

/**
 * One measurement of an indicator. Most read one answer; a ratio or a growth reads several numbers.
 * - `answer`: the points of the chosen option; where `options` names those that count, nothing for any other.
 * - `choices`: the points of those chosen among `options`, summed and capped at 1.
 * - `number`: the number through the breakpoints.
 * - `ratio`: `over` divided by `under` through the breakpoints; without a value where `under` is 0.
 * - `sized`: a count read against the size of the firm (calibration `size`) through the breakpoints.
 * - `growth`: the growth of three yearly counts, oldest first, through the breakpoints; 0 if all are 0. By the first
 *   arithmetic ((p3+1)/(p1+1))^(1/2) - 1, by the second as the calibration's `growth` says.
 */
export const Item = z.discriminatedUnion("kind", [
  z.strictObject({ ...item, kind: z.literal("answer"), question: Id, options: z.array(Id).min(1).optional() }),
  z.strictObject({ ...item, kind: z.literal("choices"), question: Id, options: z.array(Id).min(1) }),
  z.strictObject({ ...item, kind: z.literal("number"), question: Id, breakpoints: Breakpoints }),
  z.strictObject({ ...item, kind: z.literal("ratio"), over: Id, under: Id, breakpoints: Breakpoints }),
  z.strictObject({ ...item, kind: z.literal("sized"), count: Id, size: Id, breakpoints: Breakpoints }),
  z.strictObject({ ...item, kind: z.literal("growth"), counts: z.tuple([Id, Id, Id]), breakpoints: Breakpoints }),
]);
export type Item = z.infer<typeof Item>;

/** The questions that an item reads. */
export function questionsOf(item: Item): string[] {
  switch (item.kind) {
    case "answer":
    case "choices":
    case "number":
      return [item.question];
    case "ratio":
      return [item.over, item.under];
    case "sized":
      return [item.count, item.size];
    case "growth":
      return item.counts;
  }
}

/** A published indicator and the items that measure it. */
export const Indicator = z.strictObject({
  id: Id,
  name: Text,
  source: Source,
  weight: z.number().positive(),
  /** Where other answers say no, the indicator leaves the sum (a part abroad, of a firm without business abroad). */
  applicableWhen: Condition.optional(),
  items: z.array(Item).min(2),
});
export type Indicator = z.infer<typeof Indicator>;

/** Whether an item gives anything for an option of its question. */
export const credits = (item: Item, option: string): boolean =>
  !("options" in item) || item.options === undefined || item.options.includes(option);

/** One part of the questionnaire: its pages and the indicators that they measure. */
export type Part = { sections: Section[]; indicators: Indicator[] };

const share = z.number().min(0).max(1);
const ids = z.array(Id).min(1);

const everyCalibration = {
  name: Text,
  /** What one question takes on average, in seconds. */
  secondsPerQuestion: z.number().positive(),
  /** Scores from this on count as high, strong, active, customer, and a network as strong. */
  cuts: z.strictObject({
    level: share,
    capability: share,
    identification: share,
    orientation: share,
    network: share,
    indicator: share,
  }),
  verdicts: z.strictObject({ clear: share, likely: share }),
  /** Part of an indicator's applicable weight, and number of a dimension's indicators, that must be answered. */
  enough: z.strictObject({ indicator: share, dimension: z.int().positive() }),
  milestones: z.strictObject({ needed: z.number().positive(), of: z.int().positive() }),
  coupling: z.strictObject({ loose: share, tight: share, reciprocity: share }),
  mode: z.strictObject({ twoWay: share, mutual: share, equal: share, shared: share }),
};

/** Of the first arithmetic: what is unanswered leaves the sum. */
export const FirstCalibration = z.strictObject({
  ...everyCalibration,
  /** Standard deviations of an item's score; `verified` multiplies them where evidence was verified. */
  errors: z.strictObject({ choice: share, number: share, unanswered: share, verified: share }),
});
export type FirstCalibration = z.infer<typeof FirstCalibration>;

/** Of the second arithmetic: what is withheld counts at its worst, and the calibration is as uncertain as it is. */
export const SecondCalibration = z.strictObject({
  ...everyCalibration,
  arithmetic: z.literal("second"),
  /**
   * Standard deviations of an item's score: of a level or milestone, a choice of several, and a number from the books;
   * `leniency` is common to all levels and milestones of a sheet. `verified` multiplies them where evidence was verified.
   */
  errors: z.strictObject({ level: share, choices: share, number: share, leniency: share, verified: share }),
  /** How uncertain the calibration itself is: weights as a standard deviation of their logarithm, cuts as a half-width. */
  calibration: z.strictObject({ weights: share, cut: share }),
  /** A count is divided by (size / `typical`)^`exponent`. */
  size: z.strictObject({ typical: z.number().positive(), exponent: share }),
  /** ln(((p2+p3)/2 + `added`) / (p1 + `added`)); by chance at least `sd` where less than `few` came in three years. */
  growth: z.strictObject({ added: z.number().positive(), few: z.number().positive(), sd: share }),
  /** Standard errors that a difference between two scores has to exceed to be told as one. */
  difference: z.number().positive(),
});
export type SecondCalibration = z.infer<typeof SecondCalibration>;

/** Numbers and groupings that the studies do not give: ours, and shown as ours. */
export const Calibration = z.union([FirstCalibration, SecondCalibration]);
export type Calibration = z.infer<typeof Calibration>;

export const SeriesTopic = z.enum(["patents", "centres", "overseasShare"]);
export type SeriesTopic = z.infer<typeof SeriesTopic>;

/** Which indicators and questions play which part in the model. */
export const Model = z.strictObject({
  level: ids,
  capability: ids,
  identification: z.strictObject({ passive: ids, active: ids }),
  orientation: ids,
  /** The question that asks how high the level was at entry. */
  levelAtEntry: Id.optional(),
  stages: z.strictObject({ benchmark: Id, chase: Id, surpass: Id, overturn: Id }),
  partner: z.strictObject({ direction: Id, frequency: Id, distance: Id, reciprocity: Id, status: Id, governance: Id }),
  innerConditions: ids,
  networks: z.strictObject({
    government: z.strictObject({ home: Id, host: Id }),
    business: z.strictObject({ clientsSuppliers: Id, associations: Id, otherEnterprises: Id }),
    technological: z.strictObject({ domestic: Id, overseas: Id }),
  }),
  innovation: z.strictObject({ technology: Id, market: Id }),
  foreignSales: z.strictObject({ question: Id, now: Id, stopped: Id, never: Id }),
  /** Numbers of a sheet that are shown by year beside a series printed of a case: as they are, or as a percentage. */
  series: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ topic: SeriesTopic, printed: Id, kind: z.literal("figures"), figures: ids }),
      z.strictObject({ topic: SeriesTopic, printed: Id, kind: z.literal("share"), over: Id, under: Id }),
    ]),
  ),
});
export type Model = z.infer<typeof Model>;

/** Two numbers of which the first cannot exceed the second, or the sum of the second group. */
export const Contradiction = z.strictObject({ id: Id, title: Text, larger: ids, smaller: Id, text: Text });
export type Contradiction = z.infer<typeof Contradiction>;

/** A pattern of answers that is kept but pointed out to whoever reviews it. */
export const Oddity = z.strictObject({
  id: Id,
  /** The answers contradict each other: told before submitting, and no verdict is clear beside it. */
  contradicts: z.literal(true).optional(),
  /** What is odd, of the firm, for any reader. */
  title: Text,
  /** What is odd, to the firm, with what to look at. */
  text: Text,
  when: z.union([
    Condition,
    z.strictObject({ sameRating: z.int().positive() }),
    /** A number above so many times another. */
    z.strictObject({ figure: Id, above: Id, times: z.number().positive() }),
    z.strictObject({ secondsPerAnswerBelow: z.number().positive(), answersAtLeast: z.int().positive() }),
  ]),
});
export type Oddity = z.infer<typeof Oddity>;

export const Horizon = z.enum(["quarter", "year", "three-years"]);
export type Horizon = z.infer<typeof Horizon>;

/** What to do when a condition over the diagnosis holds. */
export const Advice = z.strictObject({
  id: Id,
  when: Condition,
  title: Text,
  text: Text,
  source: Source,
  horizon: Horizon,
  /** Indicators that it improves. */
  improves: z.array(Id),
  weight: z.number().positive(),
});
export type Advice = z.infer<typeof Advice>;

const editionId = z.string().regex(/^\d{4}-\d+$/);

/** One sealed version of the whole questionnaire. */
export const Edition = z.strictObject({
  id: editionId,
  title: Text,
  /** Of an earlier edition, the questions whose answers mean the same here: this edition's question by the earlier one's. */
  carries: z.strictObject({ from: editionId, questions: z.record(Id, Id) }).optional(),
  sections: z.array(Section).min(1),
  indicators: z.array(Indicator).min(1),
  model: Model,
  calibration: Calibration,
  contradictions: z.array(Contradiction),
  oddities: z.array(Oddity),
  advice: z.array(Advice),
});
export type Edition = z.infer<typeof Edition>;
