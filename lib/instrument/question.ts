import { z } from "zod";
import { Id, Source, Text } from "../text/text";
import { Condition } from "./condition";

/** The answers that say why there is none. */
export const Abstention = z.enum(["dont-know", "not-applicable"]);
export type Abstention = z.infer<typeof Abstention>;

/** How long the questionnaire is: a quick question is asked in both depths. */
export const Depth = z.enum(["quick", "full"]);
export type Depth = z.infer<typeof Depth>;

export const Unit = z.enum([
  "people",
  "wan-yuan",
  "pieces",
  "months",
  "percent",
  "positions",
  "laboratories",
  "centres",
]);
export type Unit = z.infer<typeof Unit>;

const base = {
  id: Id,
  text: Text,
  help: Text,
  source: Source,
  depth: Depth,
  shownWhen: Condition.optional(),
  /** Where other answers say no, the question leaves the sum; elsewhere "not applicable" counts like "don't know". */
  applicableWhen: Condition.optional(),
  /** It tells of what is over, or proves it after the fact: no step forward changes its answer. */
  past: z.literal(true).optional(),
  allows: z.array(Abstention),
  /** Why a sheet cannot be submitted without an answer; other questions may stay open. */
  required: Text.optional(),
};

const levels = (count: number) => z.array(Text).length(count);

/** Five described levels from lowest to highest. */
const Rating = z.strictObject({ ...base, kind: z.literal("rating"), levels: levels(5) });
/** Five described steps from the production pole to the customer pole. */
const Bipolar = z.strictObject({ ...base, kind: z.literal("bipolar"), levels: levels(5) });
/** A milestone described as not yet, partly and done. */
const Milestone = z.strictObject({ ...base, kind: z.literal("milestone"), levels: levels(3) });
/** A number with its unit, range, period and place in the firm's books. */
export const NumberQuestion = z.strictObject({
  ...base,
  kind: z.literal("number"),
  unit: Unit,
  min: z.number(),
  max: z.number(),
  decimals: z.int().min(0).max(2),
  /** Years before the reporting year of the sheet: 0 is the reporting year; `null` where no year applies. */
  yearsBefore: z.int().min(0).max(5).nullable(),
  /** A flow over the whole year or a stock at its end. */
  period: z.enum(["whole-year", "year-end", "any"]),
  whereToFind: Text,
});
const option = z.strictObject({
  id: Id,
  text: Text,
  /** Worth from 0 to 1; `null` where the choice is a fact and is not scored. */
  points: z.number().min(0).max(1).nullable(),
  /** Cannot be chosen beside others ("none of these"). */
  exclusive: z.literal(true).optional(),
});
const OneOf = z.strictObject({ ...base, kind: z.literal("one"), options: z.array(option).min(2) });
const AnyOf = z.strictObject({ ...base, kind: z.literal("many"), options: z.array(option).min(2) });
export const Words = z.strictObject({ ...base, kind: z.literal("text"), maxLength: z.int().positive() });

export const Question = z.discriminatedUnion("kind", [Rating, Bipolar, Milestone, NumberQuestion, OneOf, AnyOf, Words]);
export type Question = z.infer<typeof Question>;
export type QuestionOption = { id: string; text: Text; points: number | null; exclusive?: true | undefined };

const ratingIds = ["lowest", "low", "middle", "high", "highest"];
const bipolarIds = ["production", "mostly-production", "balanced", "mostly-customer", "customer"];
const milestoneIds = ["not-yet", "partly", "done"];

const graded = (ids: string[], texts: Text[]): QuestionOption[] =>
  texts.map((text, step) => ({ id: ids[step] as string, text, points: step / (texts.length - 1) }));

/** The options of a question from lowest to highest, with their worth from 0 to 1; empty for numbers and words. */
export function optionsOf(question: Question): QuestionOption[] {
  switch (question.kind) {
    case "rating":
      return graded(ratingIds, question.levels);
    case "bipolar":
      return graded(bipolarIds, question.levels);
    case "milestone":
      return graded(milestoneIds, question.levels);
    case "one":
    case "many":
      return question.options;
    case "number":
    case "text":
      return [];
  }
}

/** Whether a question belongs to a questionnaire of that depth. */
export const isAsked = (question: Question, depth: Depth): boolean => depth === "full" || question.depth === "quick";
