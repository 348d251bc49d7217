import { canonical } from "../text/canonical";
import { usesOfMeasure } from "./asked";
import type { Compound, Measure, MeasureUnit, Test } from "./criterion";
import type { FactKey, FirmFacts } from "./fact";
import { keyOf, valueAt } from "./keys";
import type { Leaf } from "./leaf";
import { lastYearOf, ownMeasuresOf, type Screening, yearAt } from "./reading";
import type { RuleSet } from "./rule-set";

/** A fact in numbers, or that of one year, with its unit. */
export type AskedNumber = { key: FactKey; unit: MeasureUnit };

/**
 * A number of a firm: one of its facts, or what a comparison of the rules computes from facts, with the facts that it
 * rests on. Its id is that of its column.
 */
export type Figure = { id: string; unit: MeasureUnit; keys: readonly FactKey[] } & (
  | { kind: "fact"; key: FactKey }
  | { kind: "computed"; leaf: number; measure: Measure | Compound }
);

/**
 * The figures of a rule set on an occasion: the facts that are asked, and what is compared, each once although several
 * thresholds may stand against it.
 */
export function figuresOf(
  tests: readonly Test[],
  leaves: readonly Leaf[],
  asked: readonly AskedNumber[],
  ruleSet: RuleSet,
  screening: Screening,
): Figure[] {
  const own = ownMeasuresOf(ruleSet, screening);
  const lastYear = lastYearOf(screening);
  const keysOf = (measure: Measure | Compound): FactKey[] => {
    const uses = usesOfMeasure(measure).flatMap((use) => {
      const replaced = own.get(use.fact);
      return replaced ? usesOfMeasure(replaced) : [use];
    });
    return [...new Set(uses.map(({ fact, year }) => keyOf(fact, yearAt(year, lastYear))))];
  };
  const facts = asked.map(({ key, unit }): Figure => ({ id: `fact.${key}`, unit, keys: [key], kind: "fact", key }));
  const measures = new Set<string>();
  const ids = new Set<string>();
  const computed = tests.flatMap((test, place): Figure[] => {
    const leaf = leaves[place];
    if (!("compare" in test) || leaf?.kind !== "comparison" || leaf.selects) return [];
    const { compare: measure } = test;
    if ("fact" in measure && !own.has(measure.fact)) return [];
    const name = canonical(measure);
    if (measures.has(name)) return [];
    measures.add(name);
    let id = `rule.${leaf.parameter}`;
    for (let next = 2; ids.has(id); next++) id = `rule.${leaf.parameter}.${next}`;
    ids.add(id);
    return [{ id, unit: leaf.unit, keys: keysOf(measure), kind: "computed", leaf: place, measure }];
  });
  return [...facts, ...computed];
}

/** A value of a fact as a number; NaN where it is none. */
function numberOf(facts: FirmFacts, key: FactKey): number {
  const value = valueAt(facts, key);
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
}

/**
 * The figures of a firm; NaN where one is not exactly known.
 * @param values low and high of every leaf of its rule set
 */
export const figureValues = (figures: readonly Figure[], values: Float64Array, facts: FirmFacts): Float64Array =>
  Float64Array.from(figures, (figure) => {
    if (figure.kind === "fact") return numberOf(facts, figure.key);
    const [low, high] = [values[2 * figure.leaf] as number, values[2 * figure.leaf + 1]];
    return low === high && Number.isFinite(low) ? low : Number.NaN;
  });
