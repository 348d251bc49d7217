import { z } from "zod";
import { Id, Text } from "../text/text";

/**
 * How far the wording of a rule was seen, never in the authority's own file: V1 in a near-verbatim copy by others, V2 in
 * several retellings that agree, V3 in one, M+ and M? from memory, surely or not. N: entered by an officer from the
 * notice of a round; no published rule set has it.
 */
export const Confidence = z.enum(["V1", "V2", "V3", "M+", "M?", "N"]);
export type Confidence = z.infer<typeof Confidence>;

/**
 * Units of official facts and of what criteria compute from them. Money is in 万元, shares and rates in percent, as the
 * firm's books print them.
 */
export const MeasureUnit = z.enum(["wan-yuan", "people", "percent", "points", "years", "rank", "pieces"]);
export type MeasureUnit = z.infer<typeof MeasureUnit>;

/** A number of law: its value, unit, source and how well it was seen. */
export const Parameter = z.strictObject({
  id: Id,
  value: z.number(),
  unit: MeasureUnit,
  clause: Text,
  /** Where the authority publishes it. */
  source: z.url(),
  /** Where others published it, and it was read. */
  copy: z.url().optional(),
  confidence: Confidence,
});
export type Parameter = z.infer<typeof Parameter>;

/** Which rows of a list count: every field must hold. A field that a row does not tell keeps the row in doubt. */
export const RowTest = z.discriminatedUnion("test", [
  z.strictObject({ field: Id, test: z.literal("one-of"), values: z.array(Id).min(1) }),
  z.strictObject({ field: Id, test: z.literal("is"), value: z.boolean() }),
  z.strictObject({ field: Id, test: z.literal("at-most"), parameter: Id }),
  z.strictObject({ field: Id, test: z.literal("at-least"), parameter: Id }),
  /** The day has not passed on the day of application: a title is still valid. */
  z.strictObject({ field: Id, test: z.literal("not-passed") }),
  /** The day has come on the day of application. A row that does not tell it is of something held already. */
  z.strictObject({ field: Id, test: z.literal("reached") }),
  /** The day has come, and lies at most that many years before the day of application. */
  z.strictObject({ field: Id, test: z.literal("within-years"), parameter: Id }),
  /** The day lies at least that many years before the day of application. */
  z.strictObject({ field: Id, test: z.literal("at-least-years-ago"), parameter: Id }),
  /** The day has come, and lies less than that many years before the day of application. */
  z.strictObject({ field: Id, test: z.literal("less-than-years-ago"), parameter: Id }),
  /** The day lies more than that many years before the day of application. */
  z.strictObject({ field: Id, test: z.literal("older-than-years"), parameter: Id }),
  /** Whether the row tells the field at all. */
  z.strictObject({ field: Id, test: z.literal("told"), value: z.boolean() }),
  /** The day lies in one of the last so many complete accounting years. */
  z.strictObject({ field: Id, test: z.literal("in-last-years"), parameter: Id }),
  /** The day has come, and lies in the year of the application or in one of so many calendar years before it. */
  z.strictObject({ field: Id, test: z.literal("within-calendar-years"), parameter: Id }),
]);
export type RowTest = z.infer<typeof RowTest>;

/** Every row that counts passes all tests of at least one alternative. */
export const Rows = z.strictObject({ list: Id, anyOf: z.array(z.array(RowTest)).min(1) });
export type Rows = z.infer<typeof Rows>;

/**
 * What is computed, exactly. Years count from the last complete accounting year, which is -1; 0 is the year of the
 * application. A fact is not below 0 unless it is `signed`. `ratio` and `growth` are in percent; `of` is the unit of the
 * amounts of a ratio (万元 unless told). What would divide by nothing cannot be computed, and a person finds what a
 * comparison with it comes to.
 */
export type Measure =
  | { fact: string; year?: number | undefined; signed?: true | undefined }
  | { sum: Measure[] }
  | { mean: Measure[] }
  | { least: Measure[] }
  | { greatest: Measure[] }
  | { ratio: [Measure, Measure]; of?: MeasureUnit | undefined }
  /** From the first to the second. */
  | { growth: [Measure, Measure] }
  | { count: Rows }
  /** The sum of a number field over the rows that count. */
  | { total: Rows; field: string }
  /** Full years from a day to the end of the last complete accounting year. */
  | { fullYears: { since: string } }
  /** Points by the first band whose test holds. Bands ask for facts, never for findings. */
  | { points: Band[]; otherwise: number }
  /** The sum of parts, not above a cap. */
  | { capped: { parts: Measure[]; cap: string } };

/** The yearly rate, in percent, that leads from one amount to the other: a root, so it is compared and never added. */
export type Compound = { compound: { from: Measure; to: Measure; years: number } };

export type Comparator = "at-least" | "at-most" | "more-than" | "less-than";

/** A band of a points table: what must hold, and the points it gives. */
type Band = { when: Test; points: number };

/**
 * One yes-or-no question of a criterion. Only a comparison has a threshold, a value and a distance; one that `selects`
 * only tells which branch is for the firm, such as a bracket of revenue, and is no value of its own.
 */
export type Test =
  | { compare: Measure | Compound; is: Comparator; parameter: string; selects?: true | undefined }
  | { fact: string; is: string | boolean }
  /** A person finds it; the finding, once there, is a fact. */
  | { finding: string }
  /** A text that is read in several ways: what all of them come to, and where they differ, what a person finds. */
  | { disputed: Dispute }
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test };

/** One way to read a disputed text, and who reads it so. */
export type Interpretation = {
  words: Text;
  clause: Text;
  source: string;
  copy?: string | undefined;
  confidence: Confidence;
  /** What it asks of a firm; `null` where by this reading nothing is asked. */
  asks: Test | null;
};

/** A text that is read in several ways, with the finding by which a person settles it for a firm. */
export type Dispute = { finding: string; interpretations: Interpretation[] };

export const Measure: z.ZodType<Measure> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: Id, year: z.int().max(0).optional(), signed: z.literal(true).optional() }),
    z.strictObject({ sum: z.array(Measure).min(1) }),
    z.strictObject({ mean: z.array(Measure).min(1) }),
    z.strictObject({ least: z.array(Measure).min(1) }),
    z.strictObject({ greatest: z.array(Measure).min(1) }),
    z.strictObject({ ratio: z.tuple([Measure, Measure]), of: MeasureUnit.optional() }),
    z.strictObject({ growth: z.tuple([Measure, Measure]) }),
    z.strictObject({ count: Rows }),
    z.strictObject({ total: Rows, field: Id }),
    z.strictObject({ fullYears: z.strictObject({ since: Id }) }),
    z.strictObject({ points: z.array(z.strictObject({ when: Test, points: z.number() })), otherwise: z.number() }),
    z.strictObject({ capped: z.strictObject({ parts: z.array(Measure).min(1), cap: Id }) }),
  ]),
);

const Compound: z.ZodType<Compound> = z.lazy(() =>
  z.strictObject({ compound: z.strictObject({ from: Measure, to: Measure, years: z.int().positive() }) }),
);

export const Test: z.ZodType<Test> = z.lazy(() =>
  z.union([
    z.strictObject({
      compare: z.union([Measure, Compound]),
      is: z.enum(["at-least", "at-most", "more-than", "less-than"]),
      parameter: Id,
      selects: z.literal(true).optional(),
    }),
    z.strictObject({ fact: Id, is: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ finding: Id }),
    z.strictObject({ disputed: Dispute }),
    z.strictObject({ all: z.array(Test).min(1) }),
    z.strictObject({ any: z.array(Test).min(1) }),
    z.strictObject({ not: Test }),
  ]),
);

const Dispute: z.ZodType<Dispute> = z.lazy(() =>
  z.strictObject({
    finding: Id,
    interpretations: z
      .array(
        z.strictObject({
          words: Text,
          clause: Text,
          source: z.url(),
          copy: z.url().optional(),
          confidence: Confidence,
          asks: Test.nullable(),
        }),
      )
      .min(2),
  }),
);

/** A day of the calendar, YYYY-MM-DD. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One clause of a rule set. */
export const Criterion = z.strictObject({
  /** As the reference numbers it, e.g. "X26-2a". */
  id: z.string().regex(/^[A-Z0-9]+-[A-Za-z0-9]+(-[a-z]+)*$/),
  /** Number of the item in the document that it belongs to, e.g. "2". */
  item: z.string().min(1),
  title: Text,
  /** What the clause demands, in our words. */
  demands: Text,
  /** What a firm that does not meet it can do first. */
  advice: Text,
  clause: Text,
  source: z.url(),
  copy: z.url().optional(),
  confidence: Confidence,
  test: Test,
  /** What is asked at a review instead, where the clause says something else for it. */
  testAtReview: Test.optional(),
  /** Whom the clause concerns; it is not applicable to others. A fact test, and no comparison. */
  appliesWhen: Test.optional(),
  /** Actions for which the clause is not examined. */
  notExaminedAt: z.array(z.enum(["new", "review"])),
  /** Rounds, by opening day, whose notice waived it at an action. */
  waivedIn: z.array(z.strictObject({ action: z.enum(["new", "review"]), from: Day, until: Day })).optional(),
  /** Opening days of the rounds whose notice sets the clause, where it is not the document itself. */
  rounds: z.strictObject({ from: Day, until: Day }).optional(),
});
/** With why and by which clause the notice of a round waives it, where one does. */
export type Criterion = z.infer<typeof Criterion> & { readonly waivedBy?: { reason: Text; clause: Text } };
