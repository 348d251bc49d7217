import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distance } from "#lib/rules/distance";
import { relativeDistance } from "#lib/rules/distance";
import { isExamined, testAt } from "#lib/rules/examined";
import type { FirmFacts } from "#lib/rules/fact";
import { judge } from "#lib/rules/judge";
import type { Judgement } from "#lib/rules/judgement";
import { factsFrom, pairsOf } from "#lib/rules/keys";
import { compileLeaves, withThresholds } from "#lib/rules/leaves";
import { compare, minus, percentOf, toNumber, zero } from "#lib/rules/rational";
import { criteriaOf, type Reading, readingOf, type Screening, thresholdOf } from "#lib/rules/reading";
import { Action, type Formula, type RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { appliedTruth, type Code, combinedTruth, disputedTruth, Truth } from "#lib/rules/truth";
import { correctionOf, factCatalogue, findRuleSet, ruleSetFor, ruleSets } from "#questionnaires";
import type { WorkedCase } from "#questionnaires/rule-sets/worked-case";
import { anyFacts } from "#test/any-facts";
import { tinyFacts, tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

/**
 * A second witness, which knows nothing of steps: it takes every value that is no further from its threshold than so
 * many per cent for one on the other side, asks what that makes of the whole, and looks for the smallest percentage
 * that makes a difference.
 */
type Side = "mend" | "undo";

const countless = ["years", "rank", "pieces"];

/** How far a known value of money, people, shares or points is from its threshold, in per cent; `null` for all else. */
function percentTo({ test, range }: Judgement, { thresholds }: Reading): number | null {
  if (!("compare" in test) || test.selects || range?.computable !== "yes" || !range.low || !range.high) return null;
  const { parameter, exact } = thresholdOf(thresholds, test.parameter);
  if (countless.includes(parameter.unit) || compare(exact, zero) === 0) return null;
  if (compare(range.low, range.high) !== 0) return null;
  if ("compound" in test.compare) {
    const { years } = test.compare.compound;
    const factor = toNumber({ over: range.low.over, under: range.low.under * 100n ** BigInt(years) });
    const rate = (factor ** (1 / years) - 1) * 100;
    return Math.abs(((rate - parameter.value) / parameter.value) * 100);
  }
  const off = percentOf(minus(range.low, exact), exact);
  return off && Math.abs(toNumber(off));
}

/** What a question comes to when values within so many per cent stand on the other side. */
function shifted(judged: Judgement, reading: Reading, side: Side, within: number): Truth {
  const { test, truth, parts } = judged;
  if ("all" in test || "any" in test)
    return combinedTruth(
      "all" in test ? "all" : "any",
      parts.map((part) => shifted(part, reading, side, within)),
    );
  const other = side === "mend" ? "undo" : "mend";
  if ("not" in test)
    return combinedTruth(
      "not",
      parts.map((part) => shifted(part, reading, other, within)),
    );
  if ("disputed" in test) {
    const read = parts.slice(0, -1).map((part) => shifted(part, reading, side, within));
    const found = parts.at(-1)?.truth ?? Truth.unknown;
    return disputedTruth(read, read.length < test.disputed.interpretations.length, found);
  }
  const percent = percentTo(judged, reading);
  if (percent === null || percent > within) return truth;
  if (side === "mend") return truth === Truth.unmet ? Truth.met : truth;
  return truth === Truth.met ? Truth.unmet : truth;
}

const leavesIn = (judged: Judgement): Judgement[] =>
  judged.parts.length > 0 ? judged.parts.flatMap(leavesIn) : [judged];

type Witness = { truth: Code; percent: number | null };

/** Truth of a formula, and the smallest percentage that makes an unmet one not so, or a met one so no longer. */
function witnessOf(ruleSet: RuleSet, formula: Formula, facts: FirmFacts, screening: Screening): Witness {
  const reading = readingOf(ruleSet, facts, screening);
  const criteria = criteriaOf(ruleSet, screening);
  const judgedOf = (id: string) => {
    const criterion = criteria.find((each) => each.id === id);
    if (!criterion || !isExamined(criterion, screening)) return null;
    const applies = criterion.appliesWhen ? judge(criterion.appliesWhen, reading).truth : Truth.met;
    return applies === Truth.unmet ? null : { applies, judged: judge(testAt(criterion, screening), reading) };
  };
  const known = new Map(criteria.map(({ id }) => [id, judgedOf(id)]));

  const truthOf = (part: Formula, side: Side, within: number): Code | null => {
    if (typeof part === "string") {
      const found = known.get(part);
      return found ? appliedTruth(shifted(found.judged, reading, side, within), found.applies) : null;
    }
    const truths = ("all" in part ? part.all : part.any).flatMap((each) => truthOf(each, side, within) ?? []);
    return truths.length === 0 ? null : combinedTruth("all" in part ? "all" : "any", truths);
  };
  const now = (part: Formula) => truthOf(part, "mend", -1);
  /** Whether everything that is met and needed still is; `null` where nothing of it is met. */
  const stands = (part: Formula, within: number): boolean | null => {
    if (typeof part === "string") return now(part) === Truth.met ? truthOf(part, "undo", within) === Truth.met : null;
    if ("any" in part) {
      if (now(part) !== Truth.met) return null;
      return part.any.some((each) => now(each) === Truth.met && stands(each, within));
    }
    const told = part.all.map((each) => stands(each, within)).filter((each) => each !== null);
    return told.length === 0 ? null : told.every(Boolean);
  };

  const percents = [...known.values()]
    .flatMap((each) => (each ? leavesIn(each.judged) : []))
    .flatMap((leaf) => percentTo(leaf, reading) ?? [])
    .sort((one, other) => one - other);
  const truth = now(formula) ?? Truth.met;
  const changes = (within: number) =>
    truth === Truth.unmet ? truthOf(formula, "mend", within) !== Truth.unmet : stands(formula, within) === false;
  return { truth, percent: percents.find(changes) ?? null };
}

function agrees(ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Distance | null {
  const leaves = compileLeaves(ruleSet, screening);
  const found = leaves.distanceOf(leaves.valuesOf(facts, screening.appliedOn ?? screening.openedOn));
  const { truth, percent } = witnessOf(ruleSet, ruleSet.requires, facts, screening);
  const verdict = screen(ruleSet, facts, screening);
  if (truth === Truth.unmet) {
    expect(found?.isMet).toBe(false);
    const own = witnessOf(ruleSet, found?.criterion ?? "", facts, screening);
    expect(own.truth).toBe(Truth.unmet);
    if (percent === null) expect([found?.percent, own.percent]).toEqual([null, null]);
    else expect(-(found?.percent ?? Number.NaN)).toBeCloseTo(percent, 6);
    if (percent !== null) expect(own.percent).toBe(percent);
  } else if (percent === null) expect(found).toBeNull();
  else {
    expect(found).toMatchObject({ isMet: true });
    expect(found?.percent).toBeCloseTo(percent, 6);
  }
  if (!found) return null;
  const clause = verdict.criteria.find(({ criterion }) => criterion === found.criterion);
  expect(clause?.status).toBe(found.isMet ? "met" : "unmet");
  return found;
}

const tellsIts = (found: Distance | null, ruleSet: RuleSet, facts: FirmFacts, screening: Screening) => {
  const clause = screen(ruleSet, facts, screening).criteria.find((each) => each.criterion === found?.criterion);
  expect(clause?.replacedBy ?? []).toEqual([]);
  if (!found || found.percent === null || found.amount === null) return;
  const own =
    clause?.comparisons.filter(({ parameter, distance }) => parameter === found.parameter && distance !== null) ?? [];
  expect(own.some(({ distance }) => Math.abs((distance ?? 0) - (found.amount ?? 0)) < 1e-6)).toBe(true);
};

/** The last days of the year and of the measures before those of 2026. */
const lastDays = ["2026-12-31", "2026-03-31"];

const occasionsOf = ({ id: ruleSet, tier, provinces }: RuleSet): Screening[] =>
  Action.options.flatMap((action) => {
    const openedOn = lastDays.find((day) => {
      const choice = ruleSetFor({ tier, action, openedOn: day, province: null });
      const isLaw = (id: string) => "ruleSet" in choice && choice.ruleSet.id === id;
      return isLaw(ruleSet) || isLaw(correctionOf(ruleSet, day)?.ruleSet.id ?? "");
    });
    if (openedOn === undefined) return [];
    const at = { tier, action, openedOn, appliedOn: openedOn };
    return [{ ...at, province: null }, ...provinces.map(({ id }) => ({ ...at, province: id }))];
  });

const worked = new Map(
  await Promise.all(
    ruleSets.map(async ({ id }) => {
      const { cases } = (await import(`../../../questionnaires/rule-sets/${id}/cases.ts`)) as { cases: WorkedCase[] };
      return [id, cases.map(({ facts }) => facts as FirmFacts)] as const;
    }),
  ),
);

describe("the distance of a firm", () => {
  it.each(ruleSets.map(({ id }) => id))("is what a second witness finds: %s", { timeout: 120_000 }, (id) => {
    const ruleSet = findRuleSet(id) as RuleSet;
    const seen = { met: 0, unmet: 0, unmeasured: 0 };
    for (const screening of occasionsOf(ruleSet)) {
      // Firms that are nearly there, with a few values otherwise: of one made at random everything is far off.
      const firms = fc
        .tuple(
          fc.constantFrom(...(worked.get(id) ?? [{}])),
          anyFacts(factCatalogue),
          fc.array(fc.nat(), { maxLength: 5 }),
        )
        .map(([base, other, places]) => {
          const pairs = pairsOf(other);
          const taken = places.flatMap((place) => (pairs.length > 0 ? [pairs[place % pairs.length]] : []));
          return factsFrom([...pairsOf(base), ...taken.filter((pair) => pair !== undefined)]);
        });
      fc.assert(
        fc.property(
          fc.oneof({ weight: 6, arbitrary: firms }, { weight: 1, arbitrary: anyFacts(factCatalogue) }),
          (facts) => {
            const found = agrees(ruleSet, facts, screening);
            tellsIts(found, ruleSet, facts, screening);
            if (found) seen[found.isMet ? "met" : found.percent === null ? "unmeasured" : "unmet"] += 1;
          },
        ),
        { numRuns: 150 },
      );
    }
    expect(seen.met).toBeGreaterThan(0);
  });

  it("tells the figure by which a clause fails in whichever bracket the firm is", () => {
    const ruleSet = findRuleSet("little-giant-2022") as RuleSet;
    const [first] = worked.get(ruleSet.id) ?? [];
    // The revenue of the year cannot be, and with it the bracket is unknown; the share of the year before is none in any.
    const facts = factsFrom([
      ...pairsOf(first ?? {}),
      ["revenue.2025", 0],
      ["main-business-revenue.2025", 16_000],
      ["revenue.2024", 18_000],
      ["research-spending.2024", 0],
    ]);
    for (const screening of occasionsOf(ruleSet)) {
      const found = agrees(ruleSet, facts, screening);
      expect(found?.isMet).toBe(false);
      tellsIts(found, ruleSet, facts, screening);
    }
  });

  it("is that of rules of every shape", () => {
    fc.assert(
      fc.property(tinyRuleSet, tinyFacts, (ruleSet, facts) => {
        agrees(ruleSet, facts, tinyOccasion);
      }),
      { numRuns: 1_000 },
    );
  });

  const littleGiant = findRuleSet("little-giant-2026") as RuleSet;
  const occasion: Screening = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null };
  const leaves = compileLeaves(littleGiant, occasion);
  const met = worked.get("little-giant-2026")?.find((facts) => screen(littleGiant, facts, occasion).status === "met");
  const distanceOf = (other: FirmFacts) => leaves.distanceOf(leaves.valuesOf({ ...met, ...other }, "2026-04-25"));
  const perYear = (key: string, ...values: number[]) =>
    Object.fromEntries([[key, Object.fromEntries(values.map((value, place) => [2025 - place, value]))]]);

  it("never reads another industry's line of size", () => {
    // 305 staff: 1.7 % from the line of firms of no listed industry, and far inside the line of industry.
    const found = distanceOf({ "industry-line": "industry", ...perYear("staff", 305, 300) });
    expect(found).toMatchObject({ isMet: true });
    expect(found?.criterion).not.toBe("B26-02");
    expect(found?.percent).toBeGreaterThan(0);
  });

  it("has both sides of a threshold: on it is inside, a hair below is not", () => {
    const revenue = (last: number) => ({
      ...perYear("revenue", last, 4200, 4000),
      ...perYear("main-business-revenue", last),
      ...perYear("main-product-revenue", last),
    });
    expect(distanceOf(revenue(5000))).toEqual({
      ...{ criterion: "X26-2a", isMet: true, parameter: "revenue", percent: 0, amount: 0 },
    });
    expect(distanceOf(revenue(4999.99))).toMatchObject({ criterion: "X26-2a", isMet: false, amount: -0.01 });
    expect(distanceOf(revenue(4500))).toMatchObject({ criterion: "X26-2a", percent: -10, amount: -500 });
  });

  it("names the worst of several unmet clauses, and one without a distance before all others", () => {
    const poor = {
      ...perYear("revenue", 4000, 3600, 3000),
      ...perYear("main-business-revenue", 3960),
      ...perYear("main-product-revenue", 3960),
    };
    expect(distanceOf(poor)).toMatchObject({ criterion: "X26-2a", percent: -20, amount: -1000 });
    const indebted = { ...poor, ...perYear("total-assets", 100), ...perYear("total-liabilities", 95) };
    expect(distanceOf(indebted)).toMatchObject({ criterion: "X26-2d", isMet: false, amount: -20 });
    expect(distanceOf({ ...indebted, titles: [] })).toEqual({
      ...{ criterion: "X26-1a", isMet: false, parameter: "least-title", percent: null, amount: -1 },
    });
    expect(distanceOf({ ...poor, "registered-in-mainland": false })).toEqual({
      ...{ criterion: "B26-01", isMet: false, parameter: null, percent: null, amount: null },
    });
  });

  it("counts an either-or once: the safest branch where it is met, the nearest where it is not", () => {
    const share = (home: number, world: number, rank: number) => ({
      ...perYear("main-product-share-domestic", home),
      ...perYear("main-product-share-global", world),
      ...perYear("main-product-rank-domestic", rank),
    });
    expect(distanceOf(share(10.1, 1, 9))).toMatchObject({ criterion: "X26-5", isMet: true, amount: 0.1 });
    expect(distanceOf(share(10.1, 40, 9))?.criterion).not.toBe("X26-5");
    expect(distanceOf(share(9, 1, 9))).toMatchObject({ criterion: "X26-5", isMet: false, percent: -10, amount: -1 });
  });

  it("passes over what is unknown, a person's, or not applicable", () => {
    const { revenue: _, ...untold } = { ...met };
    const found = leaves.distanceOf(leaves.valuesOf(untold, "2026-04-25"));
    expect(["X26-2a", "X26-2b", "X26-2c", "X26-3b"]).not.toContain(found?.criterion);
    expect(leaves.distanceOf(leaves.valuesOf({}, "2026-04-25"))).toBeNull();
  });

  it("goes by moved thresholds where it is asked by them", () => {
    const values = leaves.valuesOf(
      {
        ...met,
        ...perYear("revenue", 4500, 4200, 4000),
        ...perYear("main-business-revenue", 4400),
        ...perYear("main-product-revenue", 4400),
      },
      "2026-04-25",
    );
    expect(leaves.distanceOf(values)).toMatchObject({ criterion: "X26-2a", isMet: false, percent: -10 });
    expect(withThresholds(leaves, { revenue: 4500 }).distanceOf(values)).toMatchObject({
      criterion: "X26-2a",
      percent: 0,
      isMet: true,
    });
  });

  it("in per cent is of the threshold's size, whatever its sign", () => {
    expect(relativeDistance(12, "at-most", 10)).toBe(-20);
    expect(relativeDistance(-6, "at-least", -5)).toBe(-20);
    expect(Object.is(relativeDistance(10, "at-most", 10), 0)).toBe(true);
  });
});
