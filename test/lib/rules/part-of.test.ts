import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure, Test } from "../../../lib/rules/criterion";
import { isExamined, testAt } from "../../../lib/rules/examined";
import { excessText } from "../../../lib/rules/excess-text";
import type { FirmFacts } from "../../../lib/rules/fact";
import { valueAt } from "../../../lib/rules/keys";
import { compileLeaves } from "../../../lib/rules/leaves";
import { factsById } from "../../../lib/rules/parse-facts";
import { excessesIn, excessIn, partsOfFigures } from "../../../lib/rules/part-of";
import type { Screening } from "../../../lib/rules/reading";
import type { RuleSet } from "../../../lib/rules/rule-set";
import { screen } from "../../../lib/rules/screen";
import { factCatalogue, findRuleSet, ruleSets } from "../../../questionnaires/index";
import { checks, parts } from "../../../questionnaires/official-figures/checks";
import { anyFacts } from "../../any-facts";

const opened: Screening = { tier: "specialised", action: "new", openedOn: "2026-07-01", province: null };
const specialised = findRuleSet("specialised-2026") as RuleSet;
const said = (facts: FirmFacts, id: string) =>
  screen(specialised, facts, opened).criteria.find(({ criterion }) => criterion === id);
const main = (part: number | string, revenue: number | string) =>
  said({ "main-business-revenue": { 2025: part }, revenue: { 2025: revenue } }, "Z26-2b");

/** The part and whole of every share that a test compares outright, by the fact and year of each. */
function sharesIn(test: Test): { part: string; whole: string; year: number }[] {
  if ("all" in test) return test.all.flatMap(sharesIn);
  if ("any" in test) return test.any.flatMap(sharesIn);
  if (!("compare" in test) || !("ratio" in test.compare)) return [];
  const [above, below]: [Measure, Measure] = test.compare.ratio;
  if (!("fact" in above && "fact" in below)) return [];
  return [{ part: above.fact, whole: below.fact, year: above.year ?? 0 }];
}

describe("a share", () => {
  it("is met up to all of the whole, and unknown beyond it, by a hair", () => {
    expect(main("9100.00", 9100)).toMatchObject({ status: "met", figures: [{ low: 100, status: "met" }] });
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
      figures: [{ low: null, high: null, distance: null, status: "unknown" }],
    });
    expect(main(9099, 9100)).not.toHaveProperty("excesses");
  });

  it("of nothing is unknown where the part is not known to be nothing", () => {
    expect(main(5, 0)?.status).toBe("unknown");
    expect(main(0, 0)?.status).toBe("unmet");
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

  it("in which a part exceeds its whole is never met and never unmet, and says so, in both evaluators", () => {
    for (const ruleSet of ruleSets) {
      const screening: Screening = { ...opened, tier: ruleSet.tier };
      const leaves = compileLeaves(ruleSet, screening);
      const places = ruleSet.criteria.flatMap((criterion, place) => {
        const test = testAt(criterion, screening);
        const [share] = "compare" in test && isExamined(criterion, screening) ? sharesIn(test) : [];
        const isPart = parts.some(({ part, whole }) => part === share?.part && whole === share.whole);
        return share && isPart ? [{ place, ...share }] : [];
      });
      if (places.length === 0) continue;
      fc.assert(
        fc.property(anyFacts(factCatalogue), (facts) => {
          const verdict = screen(ruleSet, facts, screening);
          const values = leaves.valuesOf(facts, "2026-07-01");
          for (const { place, part, whole, year } of places) {
            const excess = excessIn({ part, whole }, 2026 + year, (key) => valueAt(facts, key));
            const clause = verdict.criteria[place];
            if (clause?.status === "not-applicable") continue;
            expect(clause?.excesses).toEqual(excess ? [excess] : undefined);
            if (!excess) continue;
            expect(clause?.status).toBe("unknown");
            expect(leaves.criterionStatusOf(place, values)).toBe("unknown");
            for (const threshold of [0, 1, 99, 100, 1e9]) {
              const parameter = clause?.figures[0]?.parameter ?? "";
              expect(leaves.criterionStatusOf(place, values, { [parameter]: threshold })).toBe("unknown");
            }
          }
        }),
        { numRuns: 60 },
      );
    }
  });

  it("leaves its points open", () => {
    const technology = findRuleSet("technology-2017") as RuleSet;
    const facts = { staff: { 2025: 200 }, "technology-staff": { 2025: 300 } };
    const points = screen(technology, facts, { ...opened, tier: "technology" }).criteria.find(
      ({ criterion }) => criterion === "T17-1",
    );
    expect(points).toMatchObject({ status: "unknown", excesses: [{ part: "technology-staff.2025" }] });
    expect(points?.figures[0]).toMatchObject({ low: 0, high: 20 });
  });
});

describe("what is part of what", () => {
  it("stands beside every rule set, and outside of what is sealed", () => {
    for (const ruleSet of ruleSets) {
      expect(ruleSet[partsOfFigures]).toBe(parts);
      expect({ ...ruleSet }[partsOfFigures]).toBe(parts);
      expect(JSON.stringify(ruleSet)).not.toContain("main-business-above-revenue");
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
      en: "part exceeds whole: Main-business revenue 2025: 9,700.000001 × 10,000 yuan > Revenue 2025: 9,100 × 10,000 yuan",
    });
  });
});
