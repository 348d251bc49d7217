import { describe, expect, it } from "vitest";
import { askedSections, neededKeys, progressOf } from "#lib/programme/asked-facts";
import { factsOf } from "#lib/rules/asked";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { factCatalogue, factCatalogues, ruleSetFor } from "#questionnaires";
import { forms } from "#questionnaires/facts/forms";

const occasion = (tier: Tier) => ({ tier, action: "new", openedOn: "2026-11-20", province: null }) as const;
const usesOf = (tier: Tier) => {
  const choice = ruleSetFor(occasion(tier));
  return "ruleSet" in choice ? factsOf(choice.ruleSet, occasion(tier)) : [];
};
const asked = (tier: Tier, requirements: { fact: string; evidence: boolean }[] = []) =>
  askedSections(factCatalogue, usesOf(tier), {
    ...{ requirements, always: ["uscc"], forms, tiers: [tier], lastYear: 2025 },
  });
const questions = (tier: Tier, requirements: { fact: string; evidence: boolean }[] = []) =>
  asked(tier, requirements).flatMap(({ facts }) => facts);
const question = (tier: Tier, id: string) => questions(tier).find(({ fact }) => fact.id === id);

describe("what an official form asks", () => {
  it("is nothing of a firm that looks at the size class or the technology SME alone, and the scope of an innovative one", () => {
    const optional = (tier: Tier) => questions(tier).flatMap((each) => [...each.optional]);
    expect(optional("sme")).toEqual([]);
    expect(optional("technology")).toEqual([]);
    expect(optional("innovative")).toEqual(["accounts-scope"]);
  });

  it("is three years of a little giant, of which the rules need some", () => {
    const revenue = question("little-giant", "revenue");
    expect(revenue?.keys).toEqual(["revenue.2023", "revenue.2024", "revenue.2025"]);
    const research = question("little-giant", "research-spending");
    expect(research?.keys).toHaveLength(3);
    expect([...(research?.optional ?? [])]).toEqual(["research-spending.2023"]);
    const codes = question("little-giant", "audit-report-code");
    expect(codes?.keys).toEqual(["audit-report-code.2023", "audit-report-code.2024", "audit-report-code.2025"]);
    expect(codes?.why).toHaveLength(1);
    expect(question("specialised", "main-business-cost")?.keys).toEqual(["main-business-cost.2025"]);
  });

  it("never counts as missing, and what the rules need is told as needed at every tier", () => {
    for (const tier of tiers) {
      const needed = questions(tier).flatMap(neededKeys);
      const before = askedSections(factCatalogue, usesOf(tier), {
        ...{ requirements: [], always: ["uscc"], forms: [], tiers: [tier], lastYear: 2025 },
      }).flatMap(({ facts }) => facts.flatMap(({ keys }) => keys));
      expect(needed).toEqual(before);
      expect(progressOf(asked(tier), new Map()).missing).toEqual(before);
    }
  });

  it("is needed where a round requires it", () => {
    const required = questions("specialised", [{ fact: "audit-report-code", evidence: false }]);
    const codes = required.find(({ fact }) => fact.id === "audit-report-code");
    expect(codes).toMatchObject({ isRequired: true, why: [] });
    expect(codes?.optional.size).toBe(0);
  });

  it("shows the new fields of lists where the tier's form asks them, and all earlier ones always", () => {
    const rights = (tier: Tier) => [...(question(tier, "intellectual-property")?.fields ?? [])];
    expect(rights("innovative")).not.toContain("status");
    expect(rights("specialised")).toEqual(expect.arrayContaining(["number", "registered-owner", "status"]));
    expect(rights("specialised")).not.toContain("use-and-benefit");
    expect(rights("little-giant")).toContain("use-and-benefit");
    const first = factCatalogues[0]?.sections.flatMap(({ facts }) => facts) ?? [];
    for (const tier of tiers) {
      for (const { fact, fields } of questions(tier)) {
        const before = first.find(({ id }) => id === fact.id);
        if (before?.kind === "list")
          expect([...fields]).toEqual(expect.arrayContaining(before.fields.map(({ id }) => id)));
      }
    }
  });

  it("names facts and fields that there are, each with its reason, and nothing that a finding is for", () => {
    const facts = new Map(factCatalogue.sections.flatMap((section) => section.facts.map((each) => [each.id, each])));
    for (const { facts: named, fields, tiers: of } of forms) {
      expect(of.length).toBeGreaterThan(0);
      for (const id of named) expect(facts.get(id)?.kind, id).toMatch(/^(number|text|choice|list)$/);
      for (const [list, ids] of Object.entries(fields ?? {})) {
        const fact = facts.get(list);
        expect(fact?.kind === "list" && fact.fields.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
      }
    }
  });
});
