import { z } from "zod";
import { Id, Text } from "../text/text";
import { Confidence, Criterion, Day, Measure, Parameter, Test } from "./criterion";
import type { Notice } from "./notice";
import type { PartOf } from "./part-of";
import type { Identity } from "./same-rows";

/** The official tiers, lowest first; `sme` is the size class that all but the champion presuppose. */
export const Tier = z.enum(["sme", "technology", "innovative", "specialised", "little-giant", "champion"]);
export type Tier = z.infer<typeof Tier>;
export const tiers = Tier.options;

/** The tiers of quality SMEs, lowest first: each presupposes the one below. */
export const rungs: readonly Tier[] = ["innovative", "specialised", "little-giant"];

/** Titles beside those tiers; the size class is none. */
export const titlesApart: readonly Tier[] = tiers.filter((tier) => tier !== "sme" && !rungs.includes(tier));

/** A first recognition, or the review of a title before it expires. */
export const Action = z.enum(["new", "review"]);
export type Action = z.infer<typeof Action>;

/** What must hold together: a criterion by its id, all of several, or any of several. */
export type Formula = string | { all: Formula[] } | { any: Formula[] };
export const Formula: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({ all: z.array(Formula).min(1) }),
    z.strictObject({ any: z.array(Formula).min(1) }),
  ]),
);

/** What a formula joins. */
export const membersOf = (formula: Exclude<Formula, string>): Formula[] =>
  "all" in formula ? formula.all : formula.any;

/** Every criterion of a formula, in its order. */
export const criteriaIn = (formula: Formula): string[] =>
  typeof formula === "string" ? [formula] : membersOf(formula).flatMap(criteriaIn);

/** Where a province says of a clause what it does, and what the clause asks there where that is something else. */
const ProvinceClause = z.strictObject({
  criterion: z.string().min(1),
  clause: Text,
  source: z.url(),
  copy: z.url().optional(),
  confidence: Confidence,
  test: Test.optional(),
});

/**
 * What a province changes: numbers that are stricter, facts that it computes instead of asking: its own points, and
 * clauses. With `from` and `until`, only in rounds opened on these days or between them.
 */
export const Province = z.strictObject({
  id: Id,
  name: Text,
  from: Day.optional(),
  until: Day.optional(),
  parameters: z.array(Parameter),
  measures: z.array(z.strictObject({ fact: Id, measure: Measure })),
  clauses: z.array(ProvinceClause).optional(),
});
export type Province = z.infer<typeof Province>;

/** One version of the conditions of one tier: sealed, its meaning never changed after it was published. */
export const RuleSet = z.strictObject({
  id: Id,
  tier: Tier,
  name: Text,
  /** The document with its number, and where it can be read. */
  document: Text,
  source: z.url(),
  copy: z.url().optional(),
  parameters: z.array(Parameter),
  criteria: z.array(Criterion).min(1),
  requires: Formula,
  provinces: z.array(Province),
});
/** Findings by which a person settles a share of nothing, and a growth from nothing. */
export type FindingsOfNothing = { share: string; growth: string };

/**
 * With what its facts are parts of, by what rows of lists are known for the same, and what a person finds where
 * something would divide by nothing: that is the meaning of the facts and no law, and stands apart from its seal; and
 * with the notice of a round that it was changed by, whose words do so, too.
 */
export type RuleSet = z.infer<typeof RuleSet> & {
  readonly partsOfFacts?: readonly PartOf[];
  readonly identities?: readonly Identity[];
  readonly findingsOfNothing?: FindingsOfNothing;
  readonly notice?: Notice;
};

/** What decides which rule set applies; never the tier alone. */
export type Occasion = { tier: Tier; action: Action; openedOn: string; province: string | null };
