import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewWords } from "#app/_view/review/words";
import type { FirmFacts } from "#lib/rules/fact";
import { factsFrom, pairsOf } from "#lib/rules/keys";
import { compileLeaves } from "#lib/rules/leaves";
import { ratiosOf, ratioValues } from "#lib/rules/ratios";
import type { RuleSet } from "#lib/rules/rule-set";
import { examine } from "#lib/rules/screen";
import { canonical } from "#lib/text/canonical";
import { locales } from "#lib/text/languages";
import { factCatalogue, ruleSets } from "#questionnaires/index";
import { anyFacts } from "#test/any-facts";

const isFloor = (is: string) => is === "at-least" || is === "more-than";

/** What the page of a firm says of each comparison, and what its ratios say, in words of every language. */
function bothSay(ruleSet: RuleSet, facts: FirmFacts) {
  const occasion = { tier: ruleSet.tier, action: "new", openedOn: "2026-06-01", province: null } as const;
  const screening = { ...occasion, appliedOn: "2026-06-10" };
  const leaves = compileLeaves(ruleSet, occasion);
  const ratios = ratiosOf(leaves);
  const values = ratioValues(leaves, ratios, leaves.valuesOf(facts, screening.appliedOn));
  const { verdict, compared } = examine(ruleSet, facts, screening);
  const told = ratios.flatMap(({ criterion, measure, isFloor: floor, unit }, place) => {
    const value = values[place];
    if (!value) return [];
    const { gap: distance, ...found } = value;
    return [{ key: canonical([criterion, measure, floor]), ...found, unit, distance }];
  });
  const page = verdict.criteria.flatMap(({ criterion, comparisons }) =>
    comparisons.map((comparison, place) => {
      const measure = compared.get(criterion)?.[place]?.test.compare;
      return { key: canonical([criterion, measure, isFloor(comparison.is)]), ...comparison };
    }),
  );
  return { told, page };
}

type Told = ReturnType<typeof bothSay>["page"][number] | ReturnType<typeof bothSay>["told"][number];

const shown = ({ low, high, computable, unit, threshold, distance }: Told) =>
  locales.map((locale) => {
    const words = reviewWords(locale);
    const comparison = { low, high, computable, unit, threshold, distance, parameter: "", year: null };
    const value = words.comparisonText({ ...comparison, is: "at-least", status: "unknown" });
    return [value, distance === null ? null : [words.distanceText({ distance, unit }), Math.sign(distance)]];
  });

function expectAlike(ruleSet: RuleSet, facts: FirmFacts): void {
  const { told, page } = bothSay(ruleSet, facts);
  expect([...new Set(page.map(({ key }) => key))].sort()).toEqual(told.map(({ key }) => key).sort());
  for (const each of told) {
    const own = page.filter(({ key }) => key === each.key);
    const best = Math.max(...own.map(({ distance }) => distance ?? Number.NEGATIVE_INFINITY));
    const same = own.find(({ threshold }) => threshold === each.threshold);
    expect(shown(each)).toEqual(same && shown(same));
    if (each.distance !== null) expect(each.distance).toBeCloseTo(best, 6);
  }
}

describe("the ratios of a firm", () => {
  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "are those of its page under %s, whatever it tells",
    (_, ruleSet) => {
      expectAlike(ruleSet, {});
      fc.assert(
        fc.property(anyFacts(factCatalogue), fc.array(fc.nat(), { maxLength: 5 }), (all, left) => {
          const pairs = pairsOf(all);
          const gone = new Set(left.map((each) => each % Math.max(1, pairs.length)));
          expectAlike(ruleSet, factsFrom(pairs.filter((__, place) => !gone.has(place))));
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});
