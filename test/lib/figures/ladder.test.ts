import { describe, expect, it } from "vitest";
import { ladderOf } from "../../../lib/figures/ladder";
import type { FirmFacts } from "../../../lib/rules/fact";
import { tiers } from "../../../lib/rules/rule-set";
import { screen } from "../../../lib/rules/screen";
import { factCatalogue, findRuleSet, ruleSetFor } from "../../../questionnaires";

const occasion = (tier: (typeof tiers)[number]) =>
  ({ tier, action: "new", openedOn: "2026-11-20", appliedOn: "2026-11-20", province: null }) as const;
const verdictsOf = (facts: FirmFacts) =>
  tiers.flatMap((tier) => {
    const choice = ruleSetFor(occasion(tier));
    return "ruleSet" in choice ? [screen(choice.ruleSet, facts, occasion(tier))] : [];
  });
const ladder = (facts: FirmFacts) => ladderOf(verdictsOf(facts), findRuleSet, factCatalogue, () => null);
const step = (facts: FirmFacts, tier: (typeof tiers)[number]) => {
  const found = ladder(facts).find((each) => each.tier === tier);
  if (!found) throw new Error(tier);
  return found;
};

describe("the ladder", () => {
  it("has every tier from the lowest to the highest, and every clause of its rule set once", () => {
    const steps = ladder({});
    expect(steps.map(({ tier }) => tier)).toEqual(tiers);
    for (const { rules, clauses, counts } of steps) {
      const ids = findRuleSet(rules?.id ?? "")?.criteria.map(({ id }) => id);
      expect(clauses.map(({ id }) => id)).toEqual(ids);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(clauses.length);
      for (const { clause, source, advice, confidence } of clauses) {
        expect(clause.zh && source && advice.zh && advice.en && confidence).toBeTruthy();
      }
    }
  });

  it("knows nothing of a firm that has given nothing, and names what is missing", () => {
    for (const { status, first, missing } of ladder({})) {
      expect(status).toBe("unknown");
      expect(first).toBeNull();
      expect(missing.length).toBeGreaterThan(0);
      for (const { name } of missing) expect(name.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("tells what is short in the firm's own numbers", () => {
    const { status, first } = step({ "research-spending": { 2024: 400, 2025: 520 } }, "little-giant");
    expect(status).toBe("unmet");
    expect(first?.shortfalls).toMatchObject([{ fact: "research-spending", amount: 280, change: "more" }]);
    expect(first?.shortfalls[0]?.name.zh).toBe("研发费用");
  });

  it("advises the nearest of what is unmet", () => {
    const facts = {
      revenue: { 2025: 4999 },
      "research-spending": { 2024: 10, 2025: 10 },
      "total-assets": { 2025: 100 },
      "total-liabilities": { 2025: 90 },
    };
    const { first, clauses } = step(facts, "little-giant");
    expect(clauses.filter(({ status }) => status === "unmet").length).toBeGreaterThan(2);
    expect(first?.figures).toMatchObject([{ threshold: 5000, distance: -1 }]);
  });

  it("says of a waiver that it is one of several ways", () => {
    const { clauses } = step({}, "specialised");
    expect(clauses.some(({ isAlternative }) => isAlternative)).toBe(true);
    expect(clauses.some(({ isAlternative }) => !isAlternative)).toBe(true);
  });

  it("says why a tier has no rules", () => {
    const [first] = ladderOf([], findRuleSet, factCatalogue, () => ({ zh: "没有", en: "none" }));
    expect(first).toMatchObject({ rules: null, status: null, reason: { zh: "没有" }, clauses: [] });
  });
});
