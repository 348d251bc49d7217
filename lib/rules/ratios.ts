import { canonical } from "../text/canonical";
import { leastOf } from "./comparison";
import type { Compound, Measure, MeasureUnit } from "./criterion";
import type { Leaf } from "./leaf";
import type { Leaves } from "./leaves";
import { measuredLeaves } from "./measured-leaves";

type Comparison = Extract<Leaf, { kind: "comparison" }>;

/**
 * What a clause compares of a firm, in one direction. Clauses with a line for each industry have many leaves for it, of
 * which few are a firm's.
 */
export type Ratio = {
  criterion: string;
  measure: Measure | Compound;
  unit: MeasureUnit;
  isFloor: boolean;
  leaves: readonly number[];
};

/**
 * What a ratio comes to. `low` and `high` enclose it, `null` where there is no bound, and are equal where it is known;
 * `gap` is how far inside (+) or outside (-) the threshold a known value is, in its unit.
 */
export type RatioValue = {
  low: number | null;
  high: number | null;
  computable: boolean;
  threshold: number;
  gap: number | null;
};

const isFloor = ({ is }: Comparison): boolean => is === "at-least" || is === "more-than";

/** All that the clauses of a rule set compare, by clause and in its order. */
export function ratiosOf({ leaves, criteria, measures }: Leaves): Ratio[] {
  const slots = new Map<string, Ratio & { leaves: number[] }>();
  for (const [place, leaf] of leaves.entries()) {
    const measure = measures[place];
    if (leaf.kind !== "comparison" || leaf.selects || !measure) continue;
    const name = canonical([leaf.criterion, measure, isFloor(leaf)]);
    const slot = slots.get(name);
    if (slot) slot.leaves.push(place);
    else {
      const criterion = criteria[leaf.criterion]?.id ?? "";
      slots.set(name, { criterion, measure, unit: leaf.unit, isFloor: isFloor(leaf), leaves: [place] });
    }
  }
  return [...slots.values()];
}

/** A difference without the last bits of its doubles, but never 0 where they differ. */
const rounded = (difference: number): number => Number(difference.toFixed(9)) || difference;

function comparedAt({ leaves, measures }: Leaves, place: number, values: Float64Array): RatioValue {
  const leaf = leaves[place] as Comparison;
  const measure = measures[place] as Ratio["measure"];
  const [one, other] = [values[2 * place] as number, values[2 * place + 1] as number];
  // The higher one stands first where only a person's finding keeps it open.
  const [low, high] = one <= other ? [one, other] : [other, one];
  const { threshold } = leaf;
  const isSettled = one === other && !Number.isFinite(one);
  const isForPerson = one > other && !Number.isFinite(low) && !Number.isFinite(high);
  const isNothingKnown = high === Number.POSITIVE_INFINITY && low === leastOf(measure);
  const isKnown = low === high && Number.isFinite(low);
  const difference = isFloor(leaf) ? low - threshold : threshold - low;
  return {
    low: isNothingKnown || !Number.isFinite(low) ? null : low,
    high: Number.isFinite(high) ? high : null,
    computable: !isSettled && !isForPerson,
    threshold,
    gap: isKnown ? rounded(difference) + 0 : null,
  };
}

/**
 * What every ratio comes to for a firm; `null` where it is not measured by it. Of several lines that hold for one firm,
 * one is enough: the one that it is nearest to counts.
 * @param values low and high of every leaf, as `Leaves.valuesOf` gives them
 */
export function ratioValues(leaves: Leaves, ratios: readonly Ratio[], values: Float64Array): (RatioValue | null)[] {
  const measured = new Set(leaves.criteria.flatMap((_, criterion) => [...measuredLeaves(leaves, criterion, values)]));
  return ratios.map((ratio) => {
    const own = ratio.leaves.filter((place) => measured.has(place)).map((place) => comparedAt(leaves, place, values));
    return own.length === 0
      ? null
      : own.reduce((best, each) => ((each.gap ?? -Infinity) > (best.gap ?? -Infinity) ? each : best));
  });
}
