import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usesOf } from "#lib/rules/asked";
import type { Test } from "#lib/rules/criterion";
import { isExamined, testAt } from "#lib/rules/examined";
import { excessText } from "#lib/rules/excess-text";
import type { FirmFacts } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import { compileLeaves, withThresholds } from "#lib/rules/leaves";
import { factsById } from "#lib/rules/parse-facts";
import { excessesIn, excessIn } from "#lib/rules/part-of";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { meaningOf } from "#lib/text/meaning";
import { checks, parts } from "#questionnaires/facts/checks";
import { factCatalogue, findRuleSet, ruleSets } from "#questionnaires/index";
import { anyFacts } from "#test/any-facts";

const opened: Screening = { tier: "specialised", action: "new", openedOn: "2026-07-01", province: null };
const specialised = findRuleSet("specialised-2026") as RuleSet;
const said = (facts: FirmFacts, id: string) =>
  screen(specialised, facts, opened).criteria.find(({ criterion }) => criterion === id);
const main = (part: number | string, revenue: number | string) =>
  said({ "main-business-revenue": { 2025: part }, revenue: { 2025: revenue } }, "Z26-2b");

/** The impossible pairs that the facts of a comparison stand in. */
function excessesBehind(test: Test, facts: FirmFacts): string[] {
  if (!("compare" in test)) return [];
  const found = usesOf(test).flatMap(({ fact, year }) =>
    parts
      .filter(({ part, whole }) => year !== undefined && (part === fact || whole === fact))
      .flatMap((pair) => excessIn(pair, 2026 + (year as number), (key) => valueAt(facts, key)) ?? []),
  );
  return [...new Set(found.map(({ part, whole }) => `${part} ${whole}`))].sort();
}

/** A comparison of one fact, a growth, or a share of two: what one unknown fact leaves wholly open. */
const isPlain = (test: Test): boolean =>
  "compare" in test && ("fact" in test.compare || "growth" in test.compare || "ratio" in test.compare);

describe("a share", () => {
  it("is met up to all of the whole, and unknown beyond it, by a hair", () => {
    expect(main("9100.00", 9100)).toMatchObject({ status: "met", comparisons: [{ low: 100, status: "met" }] });
    expect(main("9100.000001", 9100)).toMatchObject({
      status: "unknown",
      missing: [],
      shortfalls: [],
      excesses: [
        {
          part: "main-business-revenue.2025",
          partValue: "9100.000001",
          whole: "revenue.2025",
          wholeValue: 9100,
        },
      ],
      comparisons: [{ low: null, high: null, distance: null, status: "unknown" }],
    });
    expect(main(9099, 9100)).not.toHaveProperty("excesses");
  });

  it("of nothing is unknown where the part is not known to be nothing", () => {
    expect(main(5, 0)?.status).toBe("unknown");
    expect(main(0, 0)).toMatchObject({ status: "person", findings: ["share-of-nothing"] });
    expect(said({ revenue: { 2025: 0 } }, "Z26-2b")).toMatchObject({
      status: "unknown",
      missing: ["main-business-revenue.2025"],
    });
  });

  it("is of one year", () => {
    const facts = { "main-business-revenue": { 2025: 9700, 2024: 99 }, revenue: { 2025: 10000, 2024: 9 } };
    expect(said(facts, "Z26-2b")).toMatchObject({ status: "met" });
  });

  it("of R&D in revenue may well be over 100 %: it is no part", () => {
    const facts = { revenue: { 2025: 900, 2024: 100 }, "research-spending": { 2025: 1000, 2024: 200 } };
    expect(said(facts, "Z26-3b")?.status).toBe("met");
  });

  it("leaves its points open", () => {
    const technology = findRuleSet("technology-2017") as RuleSet;
    const facts = { staff: { 2025: 200 }, "technology-staff": { 2025: 300 } };
    const points = screen(technology, facts, { ...opened, tier: "technology" }).criteria.find(
      ({ criterion }) => criterion === "T17-1",
    );
    expect(points).toMatchObject({ status: "unknown", excesses: [{ part: "technology-staff.2025" }] });
    expect(points?.comparisons[0]).toMatchObject({ low: 0, high: 20 });
  });
});

describe("a figure that stands in an impossible pair", () => {
  const screened = (id: string, facts: FirmFacts, screening: Omit<Screening, "province">) => {
    const verdict = screen(findRuleSet(id) as RuleSet, facts, { province: null, ...screening });
    const clause = (name: string) => verdict.criteria.find(({ criterion }) => criterion === name);
    return { verdict, clause };
  };
  const littleGiant = { tier: "little-giant", action: "new", openedOn: "2026-04-25" } as const;

  it("decides nothing, also where the pair is not the share's own, and the whole says so", () => {
    const { verdict, clause } = screened(
      "little-giant-2026",
      {
        revenue: { 2025: 8000 },
        "main-business-revenue": { 2025: 7600 },
        "main-product-revenue": { 2025: 7800 },
        "research-spending": { 2025: 700 },
      },
      littleGiant,
    );
    const excess = { part: "main-product-revenue.2025", whole: "main-business-revenue.2025" };
    expect(clause("D26-3")).toMatchObject({ status: "unknown", excesses: [excess] });
    expect(verdict).toMatchObject({ status: "unknown", excesses: [excess] });
    // What needs neither fact stays judged.
    expect(clause("X26-3b")).not.toHaveProperty("excesses");
  });

  it("decides no share of another whole: R&D above all costs", () => {
    const facts = { revenue: { 2025: 8000 }, "research-spending": { 2025: 8800 }, "total-costs": { 2025: 7000 } };
    const excess = { part: "research-spending.2025", whole: "total-costs.2025" };
    const { verdict, clause } = screened("little-giant-2026", facts, littleGiant);
    expect(clause("X26-3b")).toMatchObject({ status: "unknown", excesses: [excess] });
    expect(verdict.excesses).toMatchObject([excess]);
    const technology = screened(
      "technology-2017",
      {
        staff: { 2025: 100 },
        "technology-staff": { 2025: 30 },
        revenue: { 2025: 10000 },
        "total-costs": { 2025: 1 },
        "research-spending": { 2025: 500 },
        "intellectual-property": [],
      },
      { tier: "technology", action: "new", openedOn: "2026-04-25" },
    );
    expect(technology.clause("T17-2b")?.status).toBe("unknown");
    expect(technology.clause("T17-B")?.status).toBe("unknown");
    expect(technology.verdict.excesses).toMatchObject([excess]);
  });

  it("decides no mean and no growth", () => {
    const champion = screened(
      "champion-2023",
      {
        revenue: { 2023: 100, 2024: 100, 2025: 100 },
        "main-business-revenue": { 2023: 40000, 2024: 45000, 2025: 50000 },
      },
      { tier: "champion", action: "new", openedOn: "2025-04-25" },
    );
    expect(champion.verdict.excesses).toHaveLength(2);
    expect(champion.clause("K-03")?.status).toBe("unknown");
    const review = screened(
      "little-giant-2022",
      { revenue: { 2024: 18000, 2025: 20000 }, "main-business-revenue": { 2023: 14000, 2024: 99999, 2025: 16000 } },
      { tier: "little-giant", action: "review", openedOn: "2026-04-25" },
    );
    expect(review.clause("X22-3")?.status).not.toBe("met");
  });

  it("leaves open whatever rests on it, at any threshold, in both evaluators", () => {
    for (const ruleSet of ruleSets) {
      const screening: Screening = { ...opened, tier: ruleSet.tier };
      const leaves = compileLeaves(ruleSet, screening);
      const places = ruleSet.criteria.flatMap((criterion, place) => {
        const test = testAt(criterion, screening);
        return isExamined(criterion, screening) && isPlain(test) ? [{ place, test }] : [];
      });
      fc.assert(
        fc.property(anyFacts(factCatalogue), (facts) => {
          const verdict = screen(ruleSet, facts, screening);
          const values = leaves.valuesOf(facts, "2026-07-01");
          for (const { place, test } of places) {
            const behind = excessesBehind(test, facts);
            const clause = verdict.criteria[place];
            // Nothing by nothing cannot be computed, and nothing of anything is nothing, whatever the other fact is.
            const isSure = clause?.comparisons.some(({ computable, high }) => !computable || high === 0);
            if (clause?.status === "not-applicable" || isSure) continue;
            const said = (clause?.excesses ?? []).map(({ part, whole }) => `${part} ${whole}`);
            expect([...said].sort()).toEqual(behind);
            if (behind.length === 0) continue;
            expect(clause?.status).toBe("unknown");
            expect(leaves.criterionStatusOf(place, values)).toBe("unknown");
            for (const threshold of [0, 1, 99, 100, 1e9]) {
              const parameter = clause?.comparisons[0]?.parameter ?? "";
              expect(withThresholds(leaves, { [parameter]: threshold }).criterionStatusOf(place, values)).toBe(
                "unknown",
              );
            }
          }
        }),
        { numRuns: 60 },
      );
    }
  });
});

describe("what is part of what", () => {
  it("stands beside every rule set, and outside of what is sealed", () => {
    for (const { partsOfFacts, ...ruleSet } of ruleSets) {
      expect(partsOfFacts).toBe(parts);
      expect(meaningOf({ ...ruleSet, partsOfFacts: [] })).toBe(meaningOf(ruleSet));
    }
    expect(excessesIn(parts, { staff: { 2024: 5, 2025: 5 }, "research-staff": { 2024: 6, 2025: 5 } })).toMatchObject([
      { part: "research-staff.2024", partValue: 6, whole: "staff.2024", wholeValue: 5 },
    ]);
  });

  it("is of one unit, and of years or not alike", () => {
    const facts = factsById(factCatalogue);
    for (const { smaller, larger } of checks) {
      expect([smaller, larger].map((id) => facts.get(id))).toMatchObject([{ perYear: true }, { perYear: true }]);
      const units = [smaller, larger].map((id) => facts.get(id)).map((fact) => fact?.kind === "number" && fact.unit);
      expect(units[0]).toBe(units[1]);
    }
  });

  it("is told in words, every digit of it", () => {
    const [excess] = excessesIn(parts, { revenue: { 2025: 9100 }, "main-business-revenue": { 2025: "9700.000001" } });
    if (!excess) throw new Error("no excess");
    expect(excessText(excess, factsById(factCatalogue))).toEqual({
      zh: "部分大于整体：2025 年主营业务收入 9,700.000001 万元，大于 2025 年营业收入 9,100 万元",
      en: "part exceeds whole: Main-business revenue 2025: CNY 97,000,000.01 > Revenue 2025: CNY 91 million",
    });
  });
});
