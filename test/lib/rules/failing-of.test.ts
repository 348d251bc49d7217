import fc from "fast-check";
import { expect, test } from "vitest";
import { askedFigures } from "#lib/programme/asked-facts";
import { figureBytes, figuresIn } from "#lib/programme/figures";
import { figureValues } from "#lib/rules/figures";
import { compileLeaves } from "#lib/rules/leaves";
import { screen } from "#lib/rules/screen";
import { factCatalogue, findRuleSet } from "#questionnaires";
import { tinyFacts, tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

const day = "2026-05-06";

test("what a firm fails is unmet, each clause once, and the first of it is what its distance is of", () => {
  fc.assert(
    fc.property(tinyRuleSet, tinyFacts, (ruleSet, facts) => {
      const leaves = compileLeaves(ruleSet, tinyOccasion);
      const values = leaves.valuesOf(facts, day);
      const failing = leaves.failingOf(values);
      const verdict = screen(ruleSet, facts, { ...tinyOccasion, appliedOn: day });
      const isUnmet = verdict.status === "unmet";
      expect(failing.length > 0).toBe(isUnmet);
      if (isUnmet) expect(failing[0]).toEqual(leaves.distanceOf(values));
      const named = failing.map(({ criterion }) => criterion);
      expect(new Set(named).size).toBe(named.length);
      for (const id of named)
        expect(verdict.criteria.find(({ criterion }) => criterion === id)).toMatchObject({ status: "unmet" });
    }),
    { numRuns: 500 },
  );
});

const ruleSet = findRuleSet("little-giant-2026");
if (!ruleSet) throw new Error("no such rule set");
const occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
const asked = askedFigures(factCatalogue, ruleSet, occasion, [{ fact: "patents-filed-abroad", evidence: false }]);
const leaves = compileLeaves(ruleSet, occasion, asked);

test("the figures of a rule set are the numbers that it asks and what it compares, each under one name", () => {
  const ids = leaves.figures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("fact.revenue.2025");
  expect(leaves.figures.some(({ kind }) => kind === "computed")).toBe(true);
});

test("a figure is the firm's own number or what the screening computes, and unknown where that is not exact", () => {
  const facts = { revenue: { 2024: 4300, 2025: "5160.5" }, "research-spending": { 2025: 258.025 } };
  const values = leaves.valuesOf(facts, day);
  const told = new Map(
    leaves.figures.map(({ id }, place) => [id, figureValues(leaves.figures, values, facts)[place]] as const),
  );
  expect(told.get("fact.revenue.2025")).toBe(5160.5);
  expect(told.get("fact.revenue.2023")).toBeNaN();
  const shares = leaves.figures.filter(
    ({ kind, keys }) => kind === "computed" && keys.every((key) => ["revenue.2024", "revenue.2025"].includes(key)),
  );
  for (const { id } of shares) expect(told.get(id)).not.toBeNaN();
});

test("figures keep their bytes, and are marked as verified where all that they rest on is", () => {
  const known = { standing: { revenue: { 2024: 4300, 2025: 5000 } }, verified: new Set(["revenue.2025"]) };
  const values = leaves.valuesOf(known.standing, day);
  const read = figuresIn(figureBytes(leaves, values, known), leaves.figures.length);
  for (const [place, { keys }] of leaves.figures.entries()) {
    expect(read?.value.getFloat64(place * 8, true)).toEqual(
      figureValues(leaves.figures, values, known.standing)[place],
    );
    const isMarked = ((read?.marks[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
    expect([place, isMarked]).toEqual([place, keys.length > 0 && keys.every((key) => known.verified.has(key))]);
  }
  expect(figuresIn(Buffer.alloc(7), leaves.figures.length)).toBeNull();
});
