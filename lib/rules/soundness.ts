import { isDay } from "../text/day";
import { languages, locales } from "../text/languages";
import type { Text } from "../text/text";
import { type Use, usesOf, usesOfMeasure } from "./asked";
import type { Compound, Criterion, Measure, Rows, RowTest, Test } from "./criterion";
import type { Fact, FactCatalogue, Field } from "./fact";
import { factsById } from "./parse-facts";
import { criteriaIn, type RuleSet } from "./rule-set";

/** What a schema cannot see in a catalogue: ids used twice, ranges the wrong way round. Empty if sound. */
export function defectsOfCatalogue(catalogue: FactCatalogue): string[] {
  const facts = catalogue.sections.flatMap((section) => section.facts);
  return [
    ...twice("section", catalogue.sections),
    ...twice("fact", facts),
    ...facts.flatMap((fact) => (fact.kind === "list" ? twice(`fact(${fact.id}).field`, fact.fields) : [])),
    ...facts.flatMap((fact) => (fact.kind === "list" ? fact.fields.flatMap(defectsOfValue) : defectsOfValue(fact))),
    ...wordless(catalogue).map((text) => `text: ${text}`),
  ].map((defect) => `${catalogue.id}: ${defect}`);
}

function defectsOfValue(each: Fact | Field): string[] {
  if (each.kind === "choice") return twice(`fact(${each.id}).option`, each.options);
  return each.kind === "number" && each.min > each.max ? [`fact(${each.id}): min above max`] : [];
}

/** What a schema cannot see in a rule set: unused or missing parameters, facts of the wrong kind, loose ends. */
export function defectsOfRuleSet(ruleSet: RuleSet, catalogue: FactCatalogue): string[] {
  const facts = factsById(catalogue);
  const ids = new Set(ruleSet.criteria.map(({ id }) => id));
  const parameters = new Set(ruleSet.parameters.map(({ id }) => id));
  const measures = ruleSet.provinces.flatMap((province) => province.measures);
  const provincial = ruleSet.provinces.flatMap(({ clauses }) => clauses ?? []);
  const tests = [...ruleSet.criteria.flatMap(testsOf), ...provincial.flatMap(({ test }) => test ?? [])];
  const used = [...tests.flatMap(parametersOf), ...measures.flatMap(({ measure }) => parametersOfMeasure(measure))];
  const named = criteriaIn(ruleSet.requires);
  const days = ruleSet.criteria.flatMap(({ rounds, waivedIn }) => [rounds ?? [], waivedIn ?? []].flat());
  return [
    ...twice("parameter", ruleSet.parameters),
    ...twice("criterion", ruleSet.criteria),
    ...ruleSet.parameters.filter(({ id }) => !used.includes(id)).map(({ id }) => `parameter(${id}): never used`),
    ...used.filter((id) => !parameters.has(id)).map((id) => `no parameter ${id}`),
    ...ruleSet.provinces.flatMap(({ id, parameters: own }) =>
      own.filter((each) => !parameters.has(each.id)).map((each) => `province(${id}): no parameter ${each.id}`),
    ),
    ...named.filter((id) => !ids.has(id)).map((id) => `requires: no criterion ${id}`),
    ...named.filter((id, place) => named.indexOf(id) !== place).map((id) => `requires: ${id} twice`),
    ...ruleSet.criteria.flatMap((criterion) => defectsOfCriterion(criterion, facts)),
    ...provincial.flatMap(({ criterion: id, test }) => {
      const criterion = ruleSet.criteria.find((each) => each.id === id);
      return criterion
        ? defectsOfCriterion({ ...criterion, ...(test && { test }) }, facts)
        : [`province: no criterion ${id}`];
    }),
    ...measures.flatMap(({ fact, measure }) => [
      ...(facts.has(fact) ? [] : [`province: no fact ${fact}`]),
      ...usesOfMeasure(measure).flatMap((use) => defectsOfUse(use, facts)),
    ]),
    ...days
      .flatMap(({ from, until }) => [from, until])
      .concat(ruleSet.provinces.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()))
      .filter((day) => !isDay(day))
      .map((day) => `no day ${day}`),
    ...wordless(ruleSet).map((text) => `text: ${text}`),
  ].map((defect) => `${ruleSet.id}: ${defect}`);
}

/** Every test of a criterion. */
export const testsOf = ({ test, testAtReview, appliesWhen }: Criterion): Test[] =>
  [test, testAtReview, appliesWhen].filter((each) => each !== undefined);

function defectsOfCriterion(criterion: Criterion, facts: ReadonlyMap<string, Fact>): string[] {
  const tests = testsOf(criterion);
  const bands = tests.flatMap(measuresIn).flatMap(bandsIn);
  return [
    ...tests.flatMap(usesOf).flatMap((use) => defectsOfUse(use, facts)),
    ...tests.flatMap((test) => optionsIn(test, facts)),
    ...tests.flatMap(measuresIn).flatMap((measure) => defectsOfMeasure(measure, facts)),
    ...bands
      .flatMap(usesOf)
      .filter(({ as }) => as === "finding")
      .map(({ fact }) => `finding ${fact} gives points`),
    ...(criterion.appliesWhen && measuresIn(criterion.appliesWhen).length > 0 ? ["appliesWhen compares"] : []),
  ].map((defect) => `criterion(${criterion.id}): ${defect}`);
}

/** A fact that is not in the catalogue, or not of the kind that the rule reads. */
function defectsOfUse({ fact: id, year, fields, as }: Use, facts: ReadonlyMap<string, Fact>): string[] {
  const fact = facts.get(id);
  if (!fact) return [`no fact ${id}`];
  const kinds = {
    number: ["number"],
    day: ["date"],
    list: ["list"],
    value: ["yes-no", "choice"],
    finding: ["finding"],
  };
  if (!kinds[as].includes(fact.kind)) return [`${id} is no ${as}`];
  if (fact.kind === "number" && fact.perYear !== (year !== undefined)) return [`${id}: year`];
  const columns = fact.kind === "list" ? fact.fields.map((field) => field.id) : [];
  return fields.filter((field) => !columns.includes(field)).map((field) => `${id} has no field ${field}`);
}

/** What the readings of a disputed text ask, as far as they ask anything. */
const askedBy = ({ disputed }: Extract<Test, { disputed: unknown }>): Test[] =>
  disputed.interpretations.flatMap(({ asks }) => asks ?? []);

function optionsIn(test: Test, facts: ReadonlyMap<string, Fact>): string[] {
  if ("all" in test) return test.all.flatMap((part) => optionsIn(part, facts));
  if ("any" in test) return test.any.flatMap((part) => optionsIn(part, facts));
  if ("not" in test) return optionsIn(test.not, facts);
  if ("disputed" in test) return askedBy(test).flatMap((part) => optionsIn(part, facts));
  if ("compare" in test) return bandsIn(test.compare).flatMap((part) => optionsIn(part, facts));
  if ("finding" in test) return [];
  const fact = facts.get(test.fact);
  if (fact?.kind === "choice") {
    return fact.options.some(({ id }) => id === test.is) ? [] : [`${test.fact} has no option ${test.is}`];
  }
  return typeof test.is === "boolean" ? [] : [`${test.fact} is no choice`];
}

function measuresIn(test: Test): (Measure | Compound)[] {
  if ("all" in test) return test.all.flatMap(measuresIn);
  if ("any" in test) return test.any.flatMap(measuresIn);
  if ("not" in test) return measuresIn(test.not);
  if ("disputed" in test) return askedBy(test).flatMap(measuresIn);
  return "compare" in test ? [test.compare, ...bandsIn(test.compare).flatMap(measuresIn)] : [];
}

/** The measures that a measure is made of, itself first. */
function partsOf(measure: Measure | Compound): (Measure | Compound)[] {
  if ("compound" in measure) return [measure, ...partsOf(measure.compound.from), ...partsOf(measure.compound.to)];
  if ("capped" in measure) return [measure, ...measure.capped.parts.flatMap(partsOf)];
  if ("sum" in measure) return [measure, ...measure.sum.flatMap(partsOf)];
  if ("mean" in measure) return [measure, ...measure.mean.flatMap(partsOf)];
  if ("least" in measure) return [measure, ...measure.least.flatMap(partsOf)];
  if ("greatest" in measure) return [measure, ...measure.greatest.flatMap(partsOf)];
  if ("ratio" in measure) return [measure, ...measure.ratio.flatMap(partsOf)];
  return "growth" in measure ? [measure, ...measure.growth.flatMap(partsOf)] : [measure];
}

const bandsIn = (measure: Measure | Compound): Test[] =>
  partsOf(measure).flatMap((part) => ("points" in part ? part.points.map(({ when }) => when) : []));

const rowsIn = (measure: Measure | Compound): Rows[] =>
  partsOf(measure).flatMap((part) => ("count" in part ? [part.count] : "total" in part ? [part.total] : []));

function defectsOfMeasure(measure: Measure | Compound, facts: ReadonlyMap<string, Fact>): string[] {
  return partsOf(measure).flatMap((part) => {
    if ("fact" in part) {
      const fact = facts.get(part.fact);
      const isSigned = fact?.kind === "number" && fact.min < 0;
      return isSigned === (part.signed === true) ? [] : [`${part.fact}: signed does not fit its range`];
    }
    return rowsIn(part).flatMap(({ list, anyOf }) => anyOf.flat().flatMap((test) => defectsOfRow(list, test, facts)));
  });
}

const fieldKinds: Record<Exclude<RowTest["test"], "told">, string> = {
  "one-of": "choice",
  is: "yes-no",
  "at-most": "number",
  "at-least": "number",
  "not-passed": "date",
  reached: "date",
  "within-years": "date",
  "at-least-years-ago": "date",
  "older-than-years": "date",
  "in-last-years": "date",
  "within-calendar-years": "date",
  "less-than-years-ago": "date",
};

function defectsOfRow(list: string, test: RowTest, facts: ReadonlyMap<string, Fact>): string[] {
  const fact = facts.get(list);
  const field = fact?.kind === "list" ? fact.fields.find(({ id }) => id === test.field) : undefined;
  if (!field) return [];
  if (test.test === "told") return [];
  if (field.kind !== fieldKinds[test.test]) return [`${list}.${test.field} is no ${fieldKinds[test.test]}`];
  if (test.test !== "one-of" || field.kind !== "choice") return [];
  return test.values
    .filter((value) => !field.options.some(({ id }) => id === value))
    .map((value) => `${list}.${test.field} has no option ${value}`);
}

/** Ids of the numbers of law that a test rests on. */
export function parametersOf(test: Test): string[] {
  if ("all" in test) return test.all.flatMap(parametersOf);
  if ("any" in test) return test.any.flatMap(parametersOf);
  if ("not" in test) return parametersOf(test.not);
  if ("disputed" in test) return askedBy(test).flatMap(parametersOf);
  return "compare" in test ? [test.parameter, ...parametersOfMeasure(test.compare)] : [];
}

export const parametersOfMeasure = (measure: Measure | Compound): string[] => [
  ...partsOf(measure).flatMap((part) => ("capped" in part ? [part.capped.cap] : [])),
  ...bandsIn(measure).flatMap(parametersOf),
  ...rowsIn(measure).flatMap(({ anyOf }) =>
    anyOf.flat().flatMap((test) => ("parameter" in test ? [test.parameter] : [])),
  ),
];

function twice(kind: string, entries: readonly { id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${kind}(${id}): id used twice`);
}

/** Texts that stand in another language, or in its punctuation. */
export function wordless(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (!locales.every((locale) => locale in value)) return Object.values(value).flatMap(wordless);
  const text = value as Text;
  return locales.flatMap((locale) => (languages[locale].foreign.test(text[locale]) ? text[locale] : []));
}
