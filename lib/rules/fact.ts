import { z } from "zod";
import { Id, Text } from "../text/text";
import { MeasureUnit } from "./criterion";

const named = { id: Id, text: Text, help: Text };

const choices = z.array(z.strictObject({ id: Id, text: Text })).min(2);

/** A column of a list: what is told of each title, right, award, body or investment. */
export const Field = z.discriminatedUnion("kind", [
  z.strictObject({ ...named, kind: z.literal("yes-no"), required: z.boolean() }),
  z.strictObject({
    ...named,
    kind: z.literal("number"),
    unit: MeasureUnit,
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(6),
    required: z.boolean(),
  }),
  z.strictObject({ ...named, kind: z.literal("date"), required: z.boolean() }),
  z.strictObject({ ...named, kind: z.literal("choice"), options: choices, required: z.boolean() }),
  z.strictObject({ ...named, kind: z.literal("text"), maxLength: z.int().positive(), required: z.boolean() }),
]);
export type Field = z.infer<typeof Field>;

/**
 * One thing that rules, cross-checks or an official form ask of a firm. `perYear`: one value for each year. `finding`: not the firm's to say; a person
 * of the authority finds it, and the firm may only declare it.
 */
export const Fact = z.discriminatedUnion("kind", [
  z.strictObject({
    ...named,
    kind: z.literal("number"),
    unit: MeasureUnit,
    perYear: z.boolean(),
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(6),
  }),
  z.strictObject({ ...named, kind: z.literal("yes-no") }),
  z.strictObject({ ...named, kind: z.literal("finding") }),
  z.strictObject({ ...named, kind: z.literal("date") }),
  z.strictObject({ ...named, kind: z.literal("choice"), options: choices }),
  z.strictObject({
    ...named,
    kind: z.literal("text"),
    maxLength: z.int().positive(),
    format: z.enum(["plain", "uscc"]),
    perYear: z.boolean().optional(),
  }),
  z.strictObject({ ...named, kind: z.literal("list"), fields: z.array(Field).min(1), atMost: z.int().positive() }),
]);
export type Fact = z.infer<typeof Fact>;

/** Whether a fact has one value for each year. */
export const isYearly = (fact: Fact): boolean =>
  (fact.kind === "number" || fact.kind === "text") && fact.perYear === true;

/** A page of the facts. */
export const FactSection = z.strictObject({ ...named, facts: z.array(Fact).min(1) });
export type FactSection = z.infer<typeof FactSection>;

/** Everything that any rule set asks; versioned and sealed like an edition of the questionnaire. */
export const FactCatalogue = z.strictObject({ id: Id, sections: z.array(FactSection).min(1) });
export type FactCatalogue = z.infer<typeof FactCatalogue>;

export type ListRow = Readonly<Record<string, string | number | boolean>>;

/** A value: a decimal as a number or as digits, yes or no, an option's id, words, a day (YYYY-MM-DD), or rows. */
export type FactValue = number | string | boolean | readonly ListRow[];

/**
 * What is known of a firm: by fact, or for facts of a year by fact and year. What is absent is not known; an empty
 * list says that there is none.
 */
export type FirmFacts = Readonly<Record<string, FactValue | Readonly<Record<string, FactValue>>>>;

/**
 * Where one value stands in storage and in forms: the fact, and its year where it has one ("revenue.2025"), or the
 * row, counted from 1, and the field of a list ("titles.2.expires").
 */
export type FactKey = string;
