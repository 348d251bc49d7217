import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "#lib/rules/asked";
import type { FirmFacts } from "#lib/rules/fact";
import { factsFrom, pairsOf } from "#lib/rules/keys";
import { compileLeaves, withThresholds } from "#lib/rules/leaves";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import type { CriterionVerdict } from "#lib/rules/verdict";
import { factCatalogue, findRuleSet, ruleSets } from "#questionnaires/index";
import { anyFacts, withoutExcesses } from "#test/any-facts";

const set = (id: string): RuleSet => {
  const found = findRuleSet(id);
  if (!found) throw new Error(`no rule set ${id}`);
  return found;
};
const littleGiant = set("little-giant-2026");
const specialised = set("specialised-2026");
const opened: Screening = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null };

const said = (facts: FirmFacts, id: string, ruleSet = littleGiant, screening = opened): CriterionVerdict => {
  const found = screen(ruleSet, facts, screening).criteria.find(({ criterion }) => criterion === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
};

const right = { kind: "invention-patent", "owner-rank": 1, "transferred-in": false, linked: true, applied: true };

describe("a figure", () => {
  const share = (main: number | string, revenue: number | string) =>
    said({ "main-business-revenue": { 2025: main }, revenue: { 2025: revenue } }, "Z26-2b", specialised);

  it("says nothing of a growth of which nothing is known", () => {
    const old = set("little-giant-2022");
    for (const facts of [{}, { revenue: { 2025: 100 } }])
      for (const { comparisons } of screen(old, facts, { ...opened, openedOn: "2025-04-25" }).criteria)
        for (const { low } of comparisons) expect(low).not.toBe(-100);
    expect(said({}, "X26-2c").comparisons[0]).toMatchObject({ low: null, high: null, status: "unknown" });
  });

  it("is compared exactly, never rounded first", () => {
    expect(share(80, 100).comparisons[0]).toMatchObject({ status: "met", low: 80, high: 80, distance: 0 });
    expect(share("79.996", 100).comparisons[0]).toMatchObject({ status: "unmet", low: 79.996, distance: -0.004 });
    const hair = share("799999999.999999", "1000000000").comparisons[0];
    expect(hair).toMatchObject({ status: "unmet" });
    expect(hair?.low).toBeLessThan(80);
    expect(share("0.24", "0.3").status).toBe("met");
    const thirds = share("7999999999999999999999", "10000000000000000000000");
    expect(thirds.comparisons[0]?.low).toBeLessThan(80);
    expect(thirds.status).toBe("unmet");
  });

  it("of a compound growth is compared by its power", () => {
    const growth = (from: number | string, to: number | string) =>
      said({ revenue: { 2023: from, 2024: 1, 2025: to } }, "X26-2c");
    expect(growth(5000, "5512.5").comparisons[0]).toMatchObject({ status: "met", low: 5, distance: 0 });
    expect(growth(5000, "5512.499999").status).toBe("unmet");
    expect(growth(5000, "5512.499999").comparisons[0]?.low).toBeLessThan(5);
    expect(growth(5000, "5512.499999").shortfalls).toEqual([
      { fact: "revenue", year: 2025, change: "more", amount: 0.000001, unit: "wan-yuan" },
    ]);
    expect(growth(100, 110).status).toBe("unmet");
    expect(growth(100, 121).comparisons[0]?.low).toBe(10);
    expect(growth(0, 6000)).toMatchObject({ status: "person", missing: [], findings: ["growth-from-nothing"] });
    expect(growth(0, 6000).comparisons[0]).toMatchObject({ computable: false, low: null, high: null, distance: null });
  });

  it("tells what is short in the firm's own numbers, one for each year that fails", () => {
    const facts = { revenue: { 2025: 10000, 2024: 9000 }, "research-spending": { 2025: 168, 2024: 200 } };
    expect(said(facts, "X26-3b").shortfalls).toEqual([
      { fact: "research-spending", year: 2025, change: "more", amount: 132, unit: "wan-yuan" },
      { fact: "research-spending", year: 2024, change: "more", amount: 70, unit: "wan-yuan" },
    ]);
    expect(said(facts, "X26-3b").comparisons.map(({ year, low }) => [year, low])).toEqual([
      [2025, 1.68],
      [2024, (200 / 9000) * 100],
    ]);
    expect(said(facts, "X26-3a").shortfalls).toEqual([
      { fact: "research-spending", year: null, change: "more", amount: 832, unit: "wan-yuan" },
    ]);
    expect(
      said({ "total-assets": { 2025: 1000 }, "total-liabilities": { 2025: "750.01" } }, "X26-2d").shortfalls,
    ).toEqual([{ fact: "total-liabilities", year: 2025, change: "less", amount: 0.01, unit: "wan-yuan" }]);
    expect(said({ "intellectual-property": [right] }, "X26-4").shortfalls).toEqual([
      { fact: "intellectual-property", year: null, change: "more", amount: 3, unit: "pieces" },
    ]);
    expect(said({ "niche-since": "2024-01-01" }, "X26-1b").shortfalls).toEqual([
      { fact: "niche-since", year: null, change: "more", amount: 1, unit: "years" },
    ]);
  });

  it("of a branch for other firms is not told", () => {
    const large = said({ revenue: { 2025: 2000 }, "equity-investments": [] }, "Z26-2a-exception", specialised);
    expect(large).toMatchObject({ status: "unmet", comparisons: [], shortfalls: [] });
    const sized = said({ "industry-line": "catering", staff: { 2025: 10 } }, "B26-02");
    expect(sized.comparisons.map(({ parameter }) => parameter)).toEqual([
      "large-staff-hospitality",
      "large-revenue-hospitality",
    ]);
  });

  it("of another branch is not told beside the firm's own", () => {
    const champion = set("champion-2023");
    const years = (facts: FirmFacts) =>
      said(facts, "K-02", champion, { ...opened, tier: "champion" }).comparisons.map(({ parameter }) => parameter);
    const since = { "champion-field-since": "2021-06-01" };
    expect(years({ ...since, "champion-product-new": true })).toEqual(["new-product-years"]);
    expect(years({ ...since, "champion-product-new": false })).toEqual(["field-years"]);
    expect(years(since)).toContain("field-years");
  });

  it("that would divide by nothing is a person's, and what the person finds", () => {
    expect(share(0, 0)).toMatchObject({
      status: "person",
      missing: [],
      shortfalls: [],
      findings: ["share-of-nothing"],
    });
    const debts = { "total-assets": { 2025: 0 }, "total-liabilities": { 2025: 0 } };
    expect(said(debts, "X26-2d").status).toBe("person");
    expect(said({ ...debts, "share-of-nothing": true }, "X26-2d")).toMatchObject({ status: "met", findings: [] });
    expect(said({ ...debts, "share-of-nothing": false }, "X26-2d")).toMatchObject({ status: "unmet", findings: [] });
  });

  it("of points that rest on what divides by nothing is a person's only where that decides", () => {
    const innovative = set("innovative-2022");
    const round: Screening = { ...opened, tier: "innovative" };
    const growth = (facts: FirmFacts, id: string) =>
      said({ "main-business-revenue": { 2025: 500, 2024: 0 }, ...facts }, id, innovative, round);
    const indebted = (liabilities: number) => ({
      "total-assets": { 2025: 100 },
      "total-liabilities": { 2025: liabilities },
    });
    expect(growth({}, "C22-3")).toMatchObject({ status: "person", comparisons: [{ low: 0, high: 20 }] });
    expect(growth({ "growth-from-nothing": true }, "C22-3")).toMatchObject({
      status: "met",
      comparisons: [{ low: 20 }],
    });
    expect(growth({ "growth-from-nothing": false }, "C22-3")).toMatchObject({
      status: "unmet",
      comparisons: [{ high: 0 }],
    });
    expect(growth(indebted(50), "C22-B2")).toMatchObject({ status: "person", findings: ["growth-from-nothing"] });
    expect(growth({}, "C22-B2")).toMatchObject({
      status: "unknown",
      missing: ["total-liabilities.2025", "total-assets.2025"],
    });
  });
});

describe("what is missing", () => {
  it("is named, with its year or row", () => {
    expect(said({}, "X26-2b")).toMatchObject({
      status: "unknown",
      missing: ["main-business-revenue.2025", "revenue.2025"],
      comparisons: [{ low: null, high: null, distance: null }],
    });
    expect(said({}, "X26-2c").missing).toEqual(["revenue.2025", "revenue.2023"]);
    expect(
      said({ "intellectual-property": [right, right, right, { kind: "invention-patent", linked: true }] }, "X26-4"),
    ).toMatchObject({
      status: "unknown",
      comparisons: [{ low: 3, high: 4 }],
      missing: [
        "intellectual-property.4.transferred-in",
        "intellectual-property.4.owner-rank",
        "intellectual-property.4.applied",
      ],
    });
    expect(said({}, "X26-4").missing).toEqual(["intellectual-property"]);
    expect(said({ "intellectual-property": [] }, "X26-4").status).toBe("unmet");
  });

  it("does not matter where it cannot change the outcome", () => {
    expect(said({ "research-spending": { 2025: 1300 } }, "X26-3a").status).toBe("met");
    expect(said({ "research-spending": { 2025: 10 }, revenue: { 2025: 1000 } }, "X26-3b").status).toBe("unmet");
    expect(said({ "main-product-share-global": { 2025: 12 }, "niche-reputation": true }, "X26-5").status).toBe("met");
    expect(said({ "main-product-share-global": { 2025: 12 } }, "X26-5")).toMatchObject({
      status: "person",
      findings: ["niche-reputation"],
    });
    expect(
      said({ "intellectual-property": [right, right, right, right, { kind: "invention-patent" }] }, "X26-4").status,
    ).toBe("met");
    expect(said({ "industry-line": "industry", revenue: { 2025: 39999 } }, "B26-02").status).toBe("met");
    expect(said({ "industry-line": "industry", revenue: { 2025: 40000 } }, "B26-02").missing).toEqual(["staff.2025"]);
  });

  it("beside a route that is met is not asked for", () => {
    const facts: FirmFacts = { "intellectual-property": [right, right, right, right] };
    const verdict = screen(littleGiant, facts, opened);
    expect(verdict.missing).not.toContain("awards");
    expect(verdict.criteria.find(({ criterion }) => criterion === "X26-4-waiver")).toMatchObject({
      status: "unknown",
      replacedBy: ["X26-4"],
    });
  });

  it("never decides what the whole would decide otherwise", () => {
    for (const ruleSet of ruleSets) {
      fc.assert(
        fc.property(anyFacts(factCatalogue), fc.array(fc.nat(200), { maxLength: 8 }), (facts, gaps) => {
          // A value that is given only later may contradict the others, and then nothing rests on them any more.
          const whole = withoutExcesses(facts);
          const pairs = pairsOf(whole);
          const dropped = new Set(gaps.map((gap) => gap % Math.max(1, pairs.length)));
          const part = factsFrom(pairs.filter((_, place) => !dropped.has(place)));
          const screening = { ...opened, tier: ruleSet.tier };
          const full = screen(ruleSet, whole, screening);
          const partial = screen(ruleSet, part, screening);
          for (const [place, { status }] of partial.criteria.entries()) {
            // What would be met by any firm is met before it is known whether it concerns this one.
            const possible = status === "met" ? ["met", "not-applicable"] : [status];
            if (status === "met" || status === "unmet") expect(possible).toContain(full.criteria[place]?.status);
          }
          if (partial.status === "met" || partial.status === "unmet") expect(full.status).toBe(partial.status);
        }),
        { numRuns: 60 },
      );
    }
  });
});

describe("a screening", () => {
  it("counts from the day of application", () => {
    expect(screen(littleGiant, {}, opened)).toMatchObject({ appliedOn: "2026-04-25", lastYear: 2025 });
    expect(screen(littleGiant, {}, { ...opened, appliedOn: "2027-01-02" })).toMatchObject({ lastYear: 2026 });
    const titles = [{ kind: "specialised", granted: "2023-05-01", expires: "2026-05-20" }];
    const on = (appliedOn: string) => said({ titles }, "X26-1a", littleGiant, { ...opened, appliedOn }).status;
    expect([on("2026-05-20"), on("2026-05-21"), on("2023-04-30")]).toEqual(["met", "unmet", "unmet"]);
  });

  it("takes no growth and the better score of two years at a review", () => {
    const review: Screening = { ...opened, action: "review" };
    expect(said({}, "X26-2c", littleGiant, review).status).toBe("not-applicable");
    const facts = { "platform-score": { 2025: 60, 2026: 10 } };
    expect(said(facts, "X26-7", littleGiant, review).status).toBe("met");
    expect(said(facts, "X26-7").status).toBe("unmet");
  });

  it("holds a notice against the rounds of its year alone", () => {
    const facts = { "controlled-with-little-giant": true };
    expect(said(facts, "P26-8b").status).toBe("unmet");
    expect(said(facts, "P26-8b", littleGiant, { ...opened, openedOn: "2027-04-25" }).status).toBe("not-applicable");
  });

  it("is total", () => {
    for (const ruleSet of ruleSets) {
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...factsOf(ruleSet, opened).map(({ fact }) => fact)), fc.anything()),
          (facts) => {
            screen(ruleSet, facts as FirmFacts, opened);
          },
        ),
        { numRuns: 50 },
      );
    }
  });

  it("asks for what it uses, with the years", () => {
    const keys = factsOf(littleGiant, opened).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(["revenue.2025", "revenue.2024", "revenue.2023", "platform-score.2026", "titles"]),
    );
    expect(factsOf(littleGiant, { ...opened, action: "review" }).map(({ key }) => key)).not.toContain("revenue.2023");
    expect(new Set(keys).size).toBe(keys.length);
    const missing = screen(littleGiant, {}, opened).missing;
    expect(missing.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe("leaves", () => {
  it("say what the screening says", () => {
    for (const ruleSet of ruleSets) {
      for (const action of ["new", "review"] as const) {
        const screening = { ...opened, tier: ruleSet.tier, action };
        const leaves = compileLeaves(ruleSet, screening);
        fc.assert(
          fc.property(anyFacts(factCatalogue), (facts) => {
            const verdict = screen(ruleSet, facts, screening);
            const values = leaves.valuesOf(facts, "2026-04-25");
            expect(values).toHaveLength(leaves.leaves.length * 2);
            expect(leaves.statusOf(values)).toBe(verdict.status);
            const own = leaves.criteria.map((_, place) => leaves.criterionStatusOf(place, values));
            expect(own).toEqual(verdict.criteria.map(({ status }) => status));
          }),
          { numRuns: 60 },
        );
      }
    }
  });

  it("move with a threshold", () => {
    const leaves = compileLeaves(littleGiant, opened);
    const place = leaves.criteria.findIndex(({ id }) => id === "X26-2a");
    const values = leaves.valuesOf({ revenue: { 2025: 4800 } }, "2026-04-25");
    expect(leaves.criterionStatusOf(place, values)).toBe("unmet");
    expect(withThresholds(leaves, { revenue: 4800 }).criterionStatusOf(place, values)).toBe("met");
    expect(withThresholds(leaves, { revenue: 4800.01 }).criterionStatusOf(place, values)).toBe("unmet");
  });
});
