import { describe, expect, it } from "vitest";
import { parseFacts } from "#lib/rules/parse-facts";
import { screen } from "#lib/rules/screen";
import { factCatalogue, ruleSetFor, ruleSets } from "#questionnaires";
import { occasionCases } from "#questionnaires/rule-sets/occasion-cases";
import type { WorkedCase } from "#questionnaires/rule-sets/worked-case";

const books = await Promise.all(
  ruleSets.map(async (ruleSet) => {
    const { cases } = (await import(`../questionnaires/rule-sets/${ruleSet.id}/cases.ts`)) as { cases: WorkedCase[] };
    return { ruleSet, cases };
  }),
);

describe.each(books)("$ruleSet.id", ({ ruleSet, cases }) => {
  it.each(cases)("$id: $title.en", ({ occasion, facts, expect: expected }) => {
    expect(parseFacts(factCatalogue, facts)).not.toHaveProperty("problems");
    const verdict = screen(ruleSet, facts, { tier: ruleSet.tier, ...occasion });
    const statuses = Object.fromEntries(verdict.criteria.map(({ criterion, status }) => [criterion, status]));
    expect(statuses).toMatchObject(expected.criteria);
    expect(verdict.status).toBe(expected.status);
  });

  it("has each case once", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

describe("rounds on both sides of a change of rules", () => {
  it.each(occasionCases)("$id: $title.en", ({ occasion, ruleSet }) => {
    const choice = ruleSetFor(occasion);
    expect("ruleSet" in choice ? choice.ruleSet.id : null).toBe(ruleSet);
  });
});
