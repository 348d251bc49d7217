import type { Compound, Measure, Rows, Test } from "./criterion";
import { isExamined, testAt } from "./examined";
import type { FactKey } from "./fact";
import { keyOf } from "./keys";
import { criteriaOf, lastYearOf, type OwnMeasures, ownMeasuresOf, type Screening, yearAt } from "./reading";
import type { RuleSet } from "./rule-set";

/** What a rule asks for: a fact with the year it means (0 is the year of the application), and the fields of a list. */
export type Use = {
  fact: string;
  year: number | undefined;
  fields: readonly string[];
  as: Kind;
  /** Which rows of a list count. */
  anyOf?: Rows["anyOf"];
};
export type Kind = "number" | "day" | "list" | "value" | "finding";

const rows = (list: Rows, more: readonly string[] = []): Use[] => [
  {
    fact: list.list,
    year: undefined,
    fields: [...new Set([...list.anyOf.flat().map(({ field }) => field), ...more])],
    as: "list",
    anyOf: list.anyOf,
  },
];

/** Every use of a fact in a measure. */
export function usesOfMeasure(measure: Measure | Compound): Use[] {
  if ("sum" in measure) return measure.sum.flatMap(usesOfMeasure);
  if ("mean" in measure) return measure.mean.flatMap(usesOfMeasure);
  if ("least" in measure) return measure.least.flatMap(usesOfMeasure);
  if ("greatest" in measure) return measure.greatest.flatMap(usesOfMeasure);
  if ("ratio" in measure) return measure.ratio.flatMap(usesOfMeasure);
  if ("growth" in measure) return measure.growth.flatMap(usesOfMeasure);
  if ("compound" in measure) return [measure.compound.from, measure.compound.to].flatMap(usesOfMeasure);
  if ("count" in measure) return rows(measure.count);
  if ("total" in measure) return rows(measure.total, [measure.field]);
  if ("fullYears" in measure) return [{ fact: measure.fullYears.since, year: undefined, fields: [], as: "day" }];
  if ("points" in measure) return measure.points.flatMap(({ when }) => usesOf(when));
  if ("capped" in measure) return measure.capped.parts.flatMap(usesOfMeasure);
  return [{ fact: measure.fact, year: measure.year, fields: [], as: "number" }];
}

/** Every use of a fact in a question. */
export function usesOf(test: Test): Use[] {
  if ("compare" in test) return usesOfMeasure(test.compare);
  if ("all" in test) return test.all.flatMap(usesOf);
  if ("any" in test) return test.any.flatMap(usesOf);
  if ("not" in test) return usesOf(test.not);
  if ("disputed" in test) {
    const { finding, interpretations } = test.disputed;
    return [...interpretations.flatMap(({ asks }) => (asks ? usesOf(asks) : [])), ...usesOf({ finding })];
  }
  if ("finding" in test) return [{ fact: test.finding, year: undefined, fields: [], as: "finding" }];
  return [{ fact: test.fact, year: undefined, fields: [], as: "value" }];
}

/** One value that a rule set asks of a firm. */
export type AskedFact = { key: FactKey; fact: string; year: number | null; isFinding: boolean; fields: string[] };

/** A province asks what it computes a fact from instead of the fact. */
function replaced(use: Use, measures: OwnMeasures): Use[] {
  const measure = measures.get(use.fact);
  return measure ? usesOfMeasure(measure) : [use];
}

/** The tests of the clauses that count on an occasion. */
const testsOn = (ruleSet: RuleSet, screening: Screening, clause?: string): Test[] =>
  criteriaOf(ruleSet, screening).flatMap((criterion) => {
    if (!isExamined(criterion, screening) || (clause !== undefined && criterion.id !== clause)) return [];
    const test = testAt(criterion, screening);
    return criterion.appliesWhen ? [criterion.appliesWhen, test] : [test];
  });

/**
 * Which values of a field the rows have that a rule set counts on an occasion: those that it names, every one (`"any"`)
 * where some count asks nothing of the field, none where it does not read the list.
 */
export function valuesCounted(
  ruleSet: RuleSet,
  screening: Screening,
  { list, field }: { list: string; field: string },
): ReadonlySet<string> | "any" {
  const measures = ownMeasuresOf(ruleSet, screening);
  const uses = testsOn(ruleSet, screening)
    .flatMap(usesOf)
    .flatMap((use) => replaced(use, measures));
  const ways = uses.flatMap(({ fact, anyOf = [] }) => (fact === list ? anyOf : []));
  const values = new Set<string>();
  for (const way of ways) {
    const named = way.flatMap((test) => (test.field === field && test.test === "one-of" ? [test.values] : []));
    if (named.length === 0) return "any";
    for (const value of named.flat()) values.add(value);
  }
  return values;
}

/** What a rule set, or one clause of it, asks on an occasion, in the order of its clauses, each fact and year once. */
export function factsOf(ruleSet: RuleSet, screening: Screening, clause?: string): AskedFact[] {
  const measures = ownMeasuresOf(ruleSet, screening);
  const byKey = new Map<FactKey, AskedFact>();
  const uses = testsOn(ruleSet, screening, clause)
    .flatMap(usesOf)
    .flatMap((use) => replaced(use, measures));
  for (const { fact, year, fields, as } of uses) {
    const inYear = yearAt(year, lastYearOf(screening));
    const key = keyOf(fact, inYear);
    const before = byKey.get(key);
    byKey.set(key, {
      key,
      fact,
      year: inYear,
      isFinding: as === "finding",
      fields: [...new Set([...(before?.fields ?? []), ...fields])],
    });
  }
  return [...byKey.values()];
}
