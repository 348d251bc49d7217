import { fullYears } from "../text/day";
import type { Compound, Measure, Test } from "./criterion";
import { combined, type Judgement, selects } from "./judgement";
import { keyOf } from "./keys";
import {
  allExcesses,
  allFindings,
  allSameRows,
  exactly,
  hundred,
  impossible,
  joined,
  larger,
  lesser,
  none,
  pickOf,
  type Range,
  shareOf,
  sumOf,
} from "./range";
import { ratioOf } from "./ratio";
import { dividedBy, minus, plus, type Rational, rational, times, toThe, whole, zero } from "./rational";
import { dayIn, excessesOf, type Reading, thresholdOf, valueIn, yearAt } from "./reading";
import { countRows, totalRows } from "./rows";
import { truthOf, unlessNothing } from "./settled";
import { disputedTruth, Truth } from "./truth";

const keys = new WeakMap<Measure, string>();

function keyOfMeasure(measure: Measure): string {
  const key = keys.get(measure) ?? JSON.stringify(measure);
  keys.set(measure, key);
  return key;
}

/** The value that a measure comes to. */
export function measured(measure: Measure, reading: Reading): Range {
  const key = keyOfMeasure(measure);
  const before = reading.measured.get(key);
  if (before) return before;
  const range = computed(measure, reading);
  reading.measured.set(key, range);
  return range;
}

function computed(measure: Measure, reading: Reading): Range {
  if ("sum" in measure) return sumOf(measure.sum.map((part) => measured(part, reading)));
  if ("mean" in measure) {
    const { low, high, ...rest } = sumOf(measure.mean.map((part) => measured(part, reading)));
    const by = whole(measure.mean.length);
    return { low: low && dividedBy(low, by), high: high && dividedBy(high, by), ...rest };
  }
  if ("least" in measure)
    return pickOf(
      measure.least.map((part) => measured(part, reading)),
      lesser,
    );
  if ("greatest" in measure)
    return pickOf(
      measure.greatest.map((part) => measured(part, reading)),
      larger,
    );
  if ("ratio" in measure) {
    const [above, below] = measure.ratio;
    const share = ratioOf(measure.ratio, [measured(above, reading), measured(below, reading)], reading);
    return unlessNothing(share, reading.ofNothing?.share);
  }
  if ("growth" in measure) {
    const [from, to] = measure.growth;
    const share = unlessNothing(shareOf(measured(to, reading), measured(from, reading)), reading.ofNothing?.growth);
    const { low, high, ...rest } = share;
    return { low: low && minus(low, hundred), high: high && minus(high, hundred), ...rest };
  }
  if ("count" in measure) return { ...countRows(measure.count, reading), computable: "yes" };
  if ("total" in measure) return { ...totalRows(measure.total, measure.field, reading), computable: "yes" };
  if ("fullYears" in measure) {
    const { since } = measure.fullYears;
    const day = dayIn(valueIn(reading, since, undefined));
    if (day === null) return { low: zero, high: null, computable: "yes", missing: [since] };
    return exactly(whole(fullYears(day, reading.lastYear)));
  }
  if ("points" in measure) return pointsOf(measure.points, measure.otherwise, reading);
  if ("capped" in measure) {
    const sum = sumOf(measure.capped.parts.map((part) => measured(part, reading)));
    const cap = thresholdOf(reading.thresholds, measure.capped.cap).exact;
    return { ...sum, low: sum.low && lesser(sum.low, cap), high: sum.high ? lesser(sum.high, cap) : cap };
  }
  const { fact, year, signed } = measure;
  const points = reading.own.get(fact);
  if (points) return measured(points, { ...reading, own: new Map(), measured: new Map() });
  const excesses = excessesOf(reading, fact, year);
  if (excesses.length > 0) return impossible(excesses);
  const value = rational(valueIn(reading, fact, year));
  if (value) return exactly(value);
  return {
    low: signed ? null : zero,
    high: null,
    computable: "yes",
    missing: [keyOf(fact, yearAt(year, reading.lastYear))],
  };
}

/** Points of the first band that holds, between those that may still be it. */
function pointsOf(bands: readonly { when: Test; points: number }[], otherwise: number, reading: Reading): Range {
  const possible: Rational[] = [];
  const missing: (readonly string[])[] = [];
  const doubtful: Judgement[] = [];
  const all: Judgement[] = [];
  const worth = (points: number) => rational(points) ?? zero;
  let decided = false;
  for (const { when, points } of bands) {
    const judged = judge(when, reading);
    const { truth, missing: open } = judged;
    all.push(judged);
    if (truth === Truth.unmet) continue;
    possible.push(worth(points));
    decided = truth === Truth.met;
    if (decided) break;
    missing.push(open);
    doubtful.push(judged);
  }
  if (!decided) possible.push(worth(otherwise));
  return {
    low: possible.reduce(lesser),
    high: possible.reduce(larger),
    computable: "yes",
    missing: joined(missing),
    ...allExcesses(doubtful),
    ...(doubtful.some(({ findings }) => findings.length > 0) && allFindings(doubtful)),
    ...allSameRows(all),
  };
}

export const isCompound = (measure: Measure | Compound): measure is Compound => "compound" in measure;

/**
 * What is compared, and with what: a compound rate is compared by its power, since its root is no fraction, and so
 * nothing is rounded on the way.
 */
export function compared(
  test: Extract<Test, { compare: unknown }>,
  reading: Reading,
): { range: Range; against: Rational } {
  const { exact } = thresholdOf(reading.thresholds, test.parameter);
  if (!isCompound(test.compare)) return { range: measured(test.compare, reading), against: exact };
  const { from, to, years } = test.compare.compound;
  const factor = toThe(plus(hundred, exact), years);
  // (to / from) * 100^years against (100 + rate)^years; the share is in percent already.
  const share = unlessNothing(shareOf(measured(to, reading), measured(from, reading)), reading.ofNothing?.growth);
  const power = toThe(hundred, years - 1);
  return {
    range: { ...share, low: share.low && times(share.low, power), high: share.high && times(share.high, power) },
    against: factor,
  };
}

/** Answers a question from what is told. Total: what is not told or not readable is missing. */
export function judge(test: Test, reading: Reading): Judgement {
  if ("compare" in test) {
    const { range, against } = compared(test, reading);
    const truth = truthOf(range, test.is, against, reading);
    const missing = truth === Truth.unknown ? range.missing : none;
    const findings = truth === Truth.unknown || truth === Truth.person ? (range.findings ?? none) : none;
    const judged = { test, truth, missing, findings, range, against, parts: [] };
    if (range.excesses === undefined && range.sameRows === undefined) return judged;
    return { ...judged, ...(truth === Truth.unknown && allExcesses([range])), ...allSameRows([range]) };
  }
  if ("all" in test || "any" in test) {
    if ("any" in test)
      return combined(
        test,
        "any",
        test.any.map((part) => judge(part, reading)),
      );
    const parts: Judgement[] = [];
    for (const part of test.all) {
      const judged = judge(part, reading);
      parts.push(judged);
      // A branch that is not for this firm says nothing more.
      if (judged.truth === Truth.unmet && selects(judged)) break;
    }
    return combined(test, "all", parts);
  }
  if ("not" in test) return combined(test, "not", [judge(test.not, reading)]);
  if ("disputed" in test) return judgedDispute(test, reading);
  const id = "finding" in test ? test.finding : test.fact;
  const value = valueIn(reading, id, undefined);
  const judged = { test, missing: none, findings: none, range: null, against: null, parts: [] };
  if ("finding" in test) {
    if (typeof value === "boolean") return { ...judged, truth: value ? Truth.met : Truth.unmet };
    return { ...judged, truth: Truth.person, findings: [id] };
  }
  if (typeof value !== typeof test.is) return { ...judged, truth: Truth.unknown, missing: [id] };
  return { ...judged, truth: value === test.is ? Truth.met : Truth.unmet };
}

/** Every reading of a disputed text that asks something, and last what a person finds where they differ. */
function judgedDispute(test: Extract<Test, { disputed: unknown }>, reading: Reading): Judgement {
  const { interpretations, finding } = test.disputed;
  const asked = interpretations.flatMap(({ asks }) => (asks ? [judge(asks, reading)] : []));
  const found = judge({ finding }, reading);
  const truth = disputedTruth(
    asked.map((part) => part.truth),
    asked.length < interpretations.length,
    found.truth,
  );
  const isOpen = truth === Truth.unknown || truth === Truth.person;
  return {
    test,
    truth,
    missing: truth === Truth.unknown ? joined(asked.map(({ missing }) => missing)) : none,
    findings: isOpen
      ? joined([...asked, ...(truth === Truth.person ? [found] : [])].map((part) => part.findings))
      : none,
    ...(truth === Truth.unknown && allExcesses(asked)),
    ...allSameRows(asked),
    range: null,
    against: null,
    parts: [...asked, found],
  };
}
