import { isDay, yearOf } from "../text/day";
import { isRecord } from "../text/is-record";
import type { Criterion, Measure, Parameter } from "./criterion";
import type { FactValue, FirmFacts, ListRow } from "./fact";
import { partsOf } from "./keys";
import { type Excess, excessIn, type Pairs, pairsByFact } from "./part-of";
import type { Range } from "./range";
import { type Rational, rational } from "./rational";
import type { Occasion, Province, RuleSet } from "./rule-set";
import { type Identity, type RowGroups, rowGroupsOf } from "./same-rows";

/** The occasion and the day of the firm's application; without one, it is the day on which the round opened. */
export type Screening = Occasion & { appliedOn?: string | undefined };

/** A number of law, ready to be compared with. */
export type Threshold = { parameter: Parameter; exact: Rational };

/** What a firm is read against: its facts, the day of application, the numbers of law, and what a province computes. */
export type Reading = {
  facts: FirmFacts;
  appliedOn: string;
  lastYear: number;
  thresholds: Thresholds;
  own: OwnMeasures;
  pairs: Pairs;
  /** Findings by which a person settles what would divide by nothing. */
  ofNothing: RuleSet["findingsOfNothing"];
  identities: readonly Identity[];
  /** The rows of each list, and which of them are one thing, once they were looked for. */
  lists: Map<string, { rows: readonly ListRow[]; groups: RowGroups } | null>;
  /** Facts that were measured already, by their measure: the bands of a points table ask for the same one each. */
  measured: Map<string, Range>;
};

/** Facts that a province computes instead of asking. */
export type OwnMeasures = ReadonlyMap<string, Measure>;

export type Thresholds = ReadonlyMap<string, Threshold>;

export const appliedOn = (screening: Screening): string => screening.appliedOn ?? screening.openedOn;

/** The last complete accounting year on the day of application. */
export const lastYearOf = (screening: Screening): number => yearOf(appliedOn(screening)) - 1;

const cache = new WeakMap<RuleSet, Map<Province | null, Thresholds>>();

/** The parameters of a rule set, those of the province in place of the general ones. */
export function thresholdsOf(ruleSet: RuleSet, occasion: Occasion): Thresholds {
  const perProvince = cache.get(ruleSet) ?? new Map<Province | null, Thresholds>();
  cache.set(ruleSet, perProvince);
  const province = provinceOf(ruleSet, occasion);
  const key = province ?? null;
  const before = perProvince.get(key);
  if (before) return before;
  const thresholds = new Map<string, Threshold>();
  for (const parameter of [...ruleSet.parameters, ...(province?.parameters ?? [])]) {
    const exact = rational(parameter.value);
    if (exact) thresholds.set(parameter.id, { parameter, exact });
  }
  perProvince.set(key, thresholds);
  return thresholds;
}

/** What the province of an occasion changes, while it does. */
export const provinceOf = (ruleSet: RuleSet, { province, openedOn }: Occasion): Province | undefined =>
  ruleSet.provinces.find(
    ({ id, from, until }) =>
      id === province && (from === undefined || openedOn >= from) && (until === undefined || openedOn <= until),
  );

const provincial = new WeakMap<RuleSet, Map<Province, readonly Criterion[]>>();

/** The clauses of a rule set on an occasion: where the province says something else of one, as it says it. */
export function criteriaOf(ruleSet: RuleSet, occasion: Occasion): readonly Criterion[] {
  const province = provinceOf(ruleSet, occasion);
  if (!province?.clauses) return ruleSet.criteria;
  const perProvince = provincial.get(ruleSet) ?? new Map<Province, readonly Criterion[]>();
  provincial.set(ruleSet, perProvince);
  const own = new Map(
    province.clauses.map(({ criterion, test, ...said }) => [criterion, test ? { ...said, test } : said] as const),
  );
  const criteria =
    perProvince.get(province) ?? ruleSet.criteria.map((criterion) => ({ ...criterion, ...own.get(criterion.id) }));
  perProvince.set(province, criteria);
  return criteria;
}

/** What the province computes instead of asking. */
export const ownMeasuresOf = (ruleSet: RuleSet, occasion: Occasion): OwnMeasures =>
  new Map(provinceOf(ruleSet, occasion)?.measures.map(({ fact, measure }) => [fact, measure]));

/** A firm's facts on its day of application, beside the law of that occasion. */
export const readingOf = (ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Reading => ({
  facts,
  appliedOn: appliedOn(screening),
  lastYear: lastYearOf(screening),
  thresholds: thresholdsOf(ruleSet, screening),
  own: ownMeasuresOf(ruleSet, screening),
  pairs: pairsByFact(ruleSet.partsOfFacts),
  ofNothing: ruleSet.findingsOfNothing,
  identities: ruleSet.identities ?? [],
  lists: new Map(),
  measured: new Map(),
});

/** The parameter of a test. A rule set that lacks it was refused when it was loaded. */
export function thresholdOf(thresholds: Thresholds, id: string): Threshold {
  const threshold = thresholds.get(id);
  if (!threshold) throw new Error(`There is no parameter ${id}.`);
  return threshold;
}

/** The year that a rule means by a number from 0 (the year of application) down; `null` for facts of no year. */
export const yearAt = (year: number | undefined, lastYear: number): number | null =>
  year === undefined ? null : lastYear + 1 + year;

/** What is told of a fact, or `undefined`. */
export function valueIn({ facts, lastYear }: Reading, fact: string, year: number | undefined): unknown {
  const value: unknown = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (year === undefined) return value;
  const key = String(lastYear + 1 + year);
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The impossible pairs of its year in which a fact stands: one of the two values is wrong, and nobody knows which. */
export function excessesOf(reading: Reading, fact: string, year: number | undefined): readonly Excess[] {
  const pairs = reading.pairs.get(fact);
  if (!pairs) return noExcesses;
  const valueAt = (key: string) => valueIn(reading, partsOf(key).fact, year) as FactValue | undefined;
  const isGiven = (each: string) => valueIn(reading, each, year) !== undefined;
  const given = pairs.filter(({ part, whole }) => isGiven(part) && isGiven(whole));
  return given.flatMap((pair) => excessIn(pair, yearAt(year, reading.lastYear), valueAt) ?? []);
}

const noExcesses: readonly Excess[] = [];

/** The rows of a list with those that are one thing, or may be; `null` where nothing is told of it. */
export function listIn(reading: Reading, list: string): { rows: readonly ListRow[]; groups: RowGroups } | null {
  const before = reading.lists.get(list);
  if (before !== undefined) return before;
  const value = valueIn(reading, list, undefined);
  const rows = Array.isArray(value) ? value.map((row) => (isRecord(row) ? (row as ListRow) : {})) : null;
  const identity = reading.identities.find((each) => each.list === list);
  const found = rows && { rows, groups: rowGroupsOf(identity, rows) };
  reading.lists.set(list, found);
  return found;
}

/** A day that a fact or a field tells, or `null`. */
export const dayIn = (value: unknown): string | null => (isDay(value) ? value : null);
