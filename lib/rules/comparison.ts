import { usesOfMeasure } from "./asked";
import type { Comparator, Compound, Measure, Test } from "./criterion";
import { compared, isCompound } from "./judge";
import type { Judgement } from "./judgement";
import { hundred, isForPerson, type Range } from "./range";
import { compare, dividedBy, minus, plus, type Rational, times, toNumber, toThe, whole, zero } from "./rational";
import { type Reading, thresholdOf, yearAt } from "./reading";
import { truthOf } from "./settled";
import { statuses, Truth } from "./truth";
import type { Comparison, Shortfall } from "./verdict";

export type CompareTest = Extract<Test, { compare: unknown }>;

const bits = new DataView(new ArrayBuffer(8));

/** The next double towards larger numbers (1) or smaller ones (-1). */
function beside(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(value > 0 === direction > 0 ? 1 : -1));
  return bits.getFloat64(0);
}

/** A double that stands to the threshold as the exact value does, whatever was rounded away. */
export function onItsSide(value: number, order: number, threshold: number): number {
  if (order === 0) return threshold;
  if (order > 0) return value > threshold ? value : beside(threshold, 1);
  return value < threshold ? value : beside(threshold, -1);
}

/** A value in its comparison, with the exact number that it is compared with. */
type Comparing = { test: CompareTest; range: Range; against: Rational };

const isFloor = (is: Comparator): boolean => is === "at-least" || is === "more-than";

/** Values of a rate carry rounding of the root beyond this many decimals. */
const rateDecimals = 9;

function numberOf(bound: Rational, test: CompareTest, against: Rational, threshold: number): number {
  if (!isCompound(test.compare)) return onItsSide(toNumber(bound), compare(bound, against), threshold);
  const { years } = test.compare.compound;
  const factor = toNumber({ over: bound.over, under: bound.under * toThe(hundred, years).over });
  const rate = Number(((factor ** (1 / years) - 1) * 100).toFixed(rateDecimals));
  return onItsSide(rate, compare(bound, against), threshold);
}

/**
 * The value of a comparison between two doubles, infinite where there is no bound. Compared with the threshold they give
 * the same answer as the exact value.
 */
function boundsOf({ test, range, against }: Comparing, reading: Reading): { low: number; high: number } {
  if (range.computable !== "yes") return { low: -Infinity, high: Infinity };
  const threshold = toNumber(thresholdOf(reading.thresholds, test.parameter).exact);
  const low = range.low ? numberOf(range.low, test, against, threshold) : -Infinity;
  const high = range.high ? numberOf(range.high, test, against, threshold) : Infinity;
  return { low, high };
}

/**
 * The bounds as a leaf keeps them: the higher one first where only a person's finding keeps the value open, and
 * infinitely far on one side of any threshold where a person has settled what would divide by nothing.
 */
export function leafBoundsOf(comparing: Comparing, reading: Reading): { low: number; high: number } {
  const { test, range, against } = comparing;
  const { low, high } = boundsOf(comparing, reading);
  if (range.computable !== "no") return isForPerson(range) ? { low: high, high: low } : { low, high };
  const truth = truthOf(range, test.is, against, reading);
  if (truth !== Truth.met && truth !== Truth.unmet) return { low: high, high: low };
  const side = (truth === Truth.met) === isFloor(test.is) ? Infinity : -Infinity;
  return { low: side, high: side };
}

const latestYears = new WeakMap<CompareTest, { year: number | undefined }>();

/** The latest year that a comparison asks for, as the rule counts years. */
function latestYear(test: CompareTest): number | undefined {
  const before = latestYears.get(test);
  if (before) return before.year;
  const years = usesOfMeasure(test.compare).flatMap(({ year }) => year ?? []);
  const year = years.length > 0 ? Math.max(...years) : undefined;
  latestYears.set(test, { year });
  return year;
}

/** The least that a measure can be where nothing is known of it: a growth can lose all. */
export function leastOf(measure: Measure | Compound): number {
  if ("growth" in measure || "compound" in measure) return -100;
  const parts = "mean" in measure ? measure.mean : "least" in measure ? measure.least : [];
  const [first] = parts.length > 0 ? parts : "greatest" in measure ? measure.greatest : [];
  return first ? leastOf(first) : 0;
}

/** A comparison as it is shown. */
export function comparisonOf({ truth, range, against }: Judgement, test: CompareTest, reading: Reading): Comparison {
  const { parameter, exact } = thresholdOf(reading.thresholds, test.parameter);
  const { low, high } =
    range && against ? boundsOf({ test, range, against }, reading) : { low: -Infinity, high: Infinity };
  const nothingKnown = high === Infinity && low === leastOf(test.compare) && (range?.missing.length ?? 0) > 0;
  return {
    parameter: parameter.id,
    year: yearAt(latestYear(test), reading.lastYear),
    is: test.is,
    threshold: parameter.value,
    unit: parameter.unit,
    low: nothingKnown || !Number.isFinite(low) ? null : low,
    high: Number.isFinite(high) ? high : null,
    computable: range?.computable !== "no",
    distance: low === high && Number.isFinite(low) ? distanceOf(test, range, low, exact) : null,
    status: statuses[truth],
  };
}

/** A difference of rates without the last bits of its doubles, but never 0 where they differ. */
const roundedRate = (difference: number): number => Number(difference.toFixed(rateDecimals)) || difference;

function distanceOf(test: CompareTest, range: Range | null, value: number, threshold: Rational): number {
  const sign = isFloor(test.is) ? 1 : -1;
  const difference =
    isCompound(test.compare) || !range?.low
      ? roundedRate(value - toNumber(threshold))
      : toNumber(minus(range.low, threshold));
  return difference === 0 ? 0 : sign * difference;
}

type Amount = { fact: string; year?: number | undefined };
const isAmount = (measure: Measure): measure is Amount => "fact" in measure;

/** What is missing in one amount of the firm for a comparison that is not met; `null` where no one amount decides. */
export function shortfallOf({ truth, range }: Judgement, test: CompareTest, reading: Reading): Shortfall | null {
  if (truth !== Truth.unmet || !range || range.computable !== "yes") return null;
  const { parameter, exact } = thresholdOf(reading.thresholds, test.parameter);
  const nearest = isFloor(test.is) ? range.high : range.low;
  if (!nearest) return null;
  const shortfall = (fact: string, year: number | undefined, gap: Rational, unit: Shortfall["unit"]): Shortfall => ({
    fact,
    year: yearAt(year, reading.lastYear),
    change: isFloor(test.is) ? "more" : "less",
    amount: toNumber(compare(gap, zero) < 0 ? minus(zero, gap) : gap),
    unit,
  });
  const gap = minus(exact, nearest);
  const measure = test.compare;
  if (isCompound(measure)) return fromShare(measure.compound.from, measure.compound.to, measure.compound.years);
  if (isAmount(measure)) return shortfall(measure.fact, measure.year, gap, parameter.unit);
  if ("count" in measure) return shortfall(measure.count.list, undefined, gap, "pieces");
  if ("total" in measure) return shortfall(measure.total.list, undefined, gap, parameter.unit);
  if ("fullYears" in measure) return shortfall(measure.fullYears.since, undefined, gap, "years");
  if ("sum" in measure) {
    const [first, ...rest] = measure.sum;
    const isOne = first && isAmount(first) && rest.every((part) => isAmount(part) && part.fact === first.fact);
    return isOne ? shortfall(first.fact, undefined, gap, parameter.unit) : null;
  }
  if ("ratio" in measure) {
    const [above, below] = measure.ratio;
    return fromAmounts(above, below, exact, measure.of ?? "wan-yuan");
  }
  return "growth" in measure ? fromShare(measure.growth[0], measure.growth[1], 1) : null;

  /** The later amount that the rate would need. */
  function fromShare(from: Measure, to: Measure, years: number): Shortfall | null {
    const factor = dividedBy(toThe(plus(hundred, exact), years), toThe(hundred, years - 1));
    return factor && fromAmounts(to, from, factor, "wan-yuan");
  }

  /** The amount above the line that a percentage of the amount below it would need. */
  function fromAmounts(above: Measure, below: Measure, percent: Rational, unit: Shortfall["unit"]): Shortfall | null {
    if (!isAmount(above)) return null;
    const bounds = compared({ ...test, compare: above }, reading).range;
    const base = compared({ ...test, compare: below }, reading).range;
    if (bounds.missing.length > 0 || base.missing.length > 0 || !bounds.low || !base.low) return null;
    const needed = dividedBy(times(percent, base.low), whole(100));
    return needed && shortfall(above.fact, above.year, minus(needed, bounds.low), unit);
  }
}
