import { z } from "zod";
import { Id, Text } from "../text/text";
import { Confidence, Day } from "./criterion";
import type { FirmFacts, ListRow } from "./fact";
import { keyOf, valueAt } from "./keys";
import { compare, rational } from "./rational";
import { Tier } from "./rule-set";

/** Years count from the last complete accounting year, which is -1. */
const Year = z.int().min(-5).max(0);

/**
 * One thing that a trigger looks at. `of-rows`: whether a list has no row of some kinds, or none at all where no kind is
 * named. Where a fact is not known, nobody can tell.
 */
const Sign = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("number"),
    fact: Id,
    year: Year.optional(),
    is: z.enum(["at-most", "less-than"]),
    value: z.number(),
  }),
  z.strictObject({ kind: z.literal("yes-no"), fact: Id, is: z.boolean() }),
  z.strictObject({
    kind: z.literal("none-of-rows"),
    list: Id,
    field: Id.optional(),
    values: z.array(Id).default([]),
  }),
]);
type Sign = z.infer<typeof Sign>;

const Passage = { clause: Text, source: z.url(), confidence: Confidence };

/** A firm of which one of the signs is seen has to be visited. */
const Trigger = z.strictObject({ id: Id, text: Text, anyOf: z.array(Sign).min(1) });
export type Trigger = z.infer<typeof Trigger>;

/** Whom the authorities have visited before a list of a tier is made public, in rounds opened from a day on. */
export const VisitRule = z.strictObject({
  id: Id,
  tier: Tier,
  from: Day,
  document: Text,
  ...Passage,
  /** At least so many per cent of all firms of a round, by lot. */
  share: z.number().min(0).max(100),
  triggers: z.array(Trigger),
});
export type VisitRule = z.infer<typeof VisitRule>;

/** By which rule a draw went, and of how many firms nobody could tell whether a trigger holds. */
export type DrawRule = { id: string; unknown: Readonly<Record<string, number>> };

/** The rule that holds for a round; `null` where none was seen. */
export const visitRuleFor = (
  rules: readonly VisitRule[],
  { tier, opensOn }: { tier: string; opensOn: string },
): VisitRule | null =>
  rules
    .filter((rule) => rule.tier === tier && rule.from <= opensOn)
    .toSorted((one, other) => other.from.localeCompare(one.from))[0] ?? null;

function holds(sign: Sign, facts: FirmFacts, year: number): boolean | null {
  if (sign.kind === "number") {
    const at = keyOf(sign.fact, sign.year === undefined ? null : year + sign.year);
    const [value, limit] = [rational(valueAt(facts, at)), rational(sign.value)];
    if (value === null || limit === null) return null;
    const order = compare(value, limit);
    return sign.is === "at-most" ? order <= 0 : order < 0;
  }
  if (sign.kind === "yes-no") {
    const value = valueAt(facts, sign.fact);
    return typeof value === "boolean" ? value === sign.is : null;
  }
  const rows = valueAt(facts, sign.list);
  if (!Array.isArray(rows)) return null;
  const { field, values } = sign;
  return !rows.some((row: ListRow) => field === undefined || values.includes(String(row[field])));
}

/**
 * Which triggers of a rule hold for a firm, and of which nobody can tell: those none of whose signs is seen and one of
 * which is not known.
 * @param year that of the application, from which years are counted
 */
export function triggersOf(rule: VisitRule, facts: FirmFacts, year: number): { hold: string[]; unknown: string[] } {
  const found = rule.triggers.map(({ id, anyOf }) => ({ id, seen: anyOf.map((sign) => holds(sign, facts, year)) }));
  return {
    hold: found.filter(({ seen }) => seen.includes(true)).map(({ id }) => id),
    unknown: found.filter(({ seen }) => !seen.includes(true) && seen.includes(null)).map(({ id }) => id),
  };
}

/** The facts that a rule looks at. */
export const factsOfRule = ({ triggers }: VisitRule): string[] => [
  ...new Set(
    triggers.flatMap(({ anyOf }) => anyOf.map((sign) => (sign.kind === "none-of-rows" ? sign.list : sign.fact))),
  ),
];
