import { canonical } from "../text/canonical";
import { isDay, startOfDay } from "../text/day";
import { usesOfMeasure } from "./asked";
import type { Compound, Measure, MeasureUnit, Test } from "./criterion";
import type { FactKey, FirmFacts } from "./fact";
import { keyOf, valueAt } from "./keys";
import type { Leaf } from "./leaf";
import { lastYearOf, ownMeasuresOf, type Screening, yearAt } from "./reading";
import type { RuleSet } from "./rule-set";

/** What a fact holds that stands in a column: a number in a unit, a day, or one of some words. */
export type Held = { unit: MeasureUnit } | { isDay: true } | { options: readonly string[] };

/** A fact, or that of one year, with what it holds. */
export type AskedFigure = { key: FactKey; held: Held };

/** The words of a fact that is yes or no. */
export const yesNo = ["no", "yes"] as const;

const beginnings = { day: "day.", choice: "choice." } as const;

/** Whether the figure of an id is a day, as the moment at which it begins. */
export const isDayFigure = (id: string): boolean => id.startsWith(beginnings.day);

/** Whether the figure of an id is one of some words, as its place among them. */
export const isChoiceFigure = (id: string): boolean => id.startsWith(beginnings.choice);

function idOf({ key, held }: AskedFigure): string {
  if ("unit" in held) return `fact.${key}`;
  return `${"isDay" in held ? beginnings.day : beginnings.choice}${key}`;
}

/**
 * A figure of a firm: one of its facts, or what a comparison of the rules computes from facts, with the facts that it
 * rests on. Its id is that of its column; days and words have no unit, and `options` are the words, in their order.
 */
export type Figure = {
  id: string;
  unit: MeasureUnit | null;
  keys: readonly FactKey[];
  options?: readonly string[];
} & ({ kind: "fact"; key: FactKey } | { kind: "computed"; leaf: number; measure: Measure | Compound });

/**
 * The figures of a rule set on an occasion: the facts that are asked, and what is compared, each once although several
 * thresholds may stand against it.
 */
export function figuresOf(
  tests: readonly Test[],
  leaves: readonly Leaf[],
  asked: readonly AskedFigure[],
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
  const facts = asked.map((each): Figure => {
    const { key, held } = each;
    const of = { id: idOf(each), keys: [key], kind: "fact", key } as const;
    if ("unit" in held) return { ...of, unit: held.unit };
    return { ...of, unit: null, ...("options" in held && { options: held.options }) };
  });
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
  const isNumber = ({ unit }: Figure) => unit !== null;
  return [...facts.filter(isNumber), ...computed, ...facts.filter((each) => !isNumber(each))];
}

/** A value of a fact as a number: of a day when it begins, of a word its place; NaN where it is none. */
function numberOf(facts: FirmFacts, { id, key, options }: Figure & { kind: "fact" }): number {
  const value = valueAt(facts, key);
  if (options) {
    const place = options.indexOf(typeof value === "boolean" ? (value ? "yes" : "no") : String(value));
    return place < 0 ? Number.NaN : place;
  }
  if (isDayFigure(id)) return isDay(value) ? startOfDay(value).getTime() : Number.NaN;
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
}

/**
 * The figures of a firm; NaN where one is not exactly known.
 * @param values low and high of every leaf of its rule set
 */
export const figureValues = (figures: readonly Figure[], values: Float64Array, facts: FirmFacts): Float64Array =>
  Float64Array.from(figures, (figure) => {
    if (figure.kind === "fact") return numberOf(facts, figure);
    const [low, high] = [values[2 * figure.leaf] as number, values[2 * figure.leaf + 1]];
    return low === high && Number.isFinite(low) ? low : Number.NaN;
  });
