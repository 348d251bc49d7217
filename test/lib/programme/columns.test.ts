import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../../lib/diagnosis/diagnose";
import { boardColumns, relativeDistance, statusLetters, statusOfLetter } from "../../../lib/programme/columns";
import { compileLeaves } from "../../../lib/rules/leaves";
import type { RuleSet } from "../../../lib/rules/rule-set";
import { screen } from "../../../lib/rules/screen";
import { latestEdition } from "../../../questionnaires";
import { completeSheets } from "../../make";
import { tinyFacts, tinyOccasion, tinyRuleSet } from "../../tiny-rule-set";

const day = "2026-05-06";

describe("the board's columns of a firm", () => {
  it("say what the screening says, letter by letter, with the figures behind it in bytes", () => {
    fc.assert(
      fc.property(tinyRuleSet, tinyFacts, (ruleSet, facts) => {
        const columns = boardColumns(null, ruleSet, tinyOccasion, day, facts);
        const verdict = screen(ruleSet, facts, tinyOccasion);
        expect(columns.verdict).toBe(verdict.status);
        expect([...columns.criteria].map(statusOfLetter)).toEqual(verdict.criteria.map(({ status }) => status));
        const values = compileLeaves(ruleSet, tinyOccasion).valuesOf(facts, day);
        const bytes = new DataView(columns.figures.buffer, columns.figures.byteOffset, columns.figures.byteLength);
        expect(Array.from(values.keys(), (place) => bytes.getFloat64(place * 8, true))).toEqual([...values]);
      }),
    );
  });

  it("tell the nearest threshold of a known figure in per cent, negative where it is missed", () => {
    const criterion = (id: string, fact: string, is: "at-least" | "at-most", parameter: string) => ({
      ...(base.criteria[0] as RuleSet["criteria"][number]),
      id,
      appliesWhen: undefined,
      notExaminedAt: [],
      test: { compare: { fact }, is, parameter },
    });
    const [base] = fc.sample(tinyRuleSet, { seed: 1, numRuns: 1 }) as [RuleSet];
    const limits: Record<string, number> = { share: 80, cost: 50, score: 0, staff: 10 };
    const ruleSet: RuleSet = {
      ...base,
      parameters: base.parameters.map((each) => ({ ...each, value: limits[each.id] ?? 0 })),
      criteria: [
        criterion("T-1", "one-figure", "at-least", "share"),
        criterion("T-2", "two-figure", "at-most", "cost"),
        criterion("T-3", "three-figure", "at-least", "score"),
      ],
      requires: { all: ["T-1", "T-2", "T-3"] },
    };
    const nearest = (facts: Record<string, number>) => boardColumns(null, ruleSet, tinyOccasion, day, facts).nearest;
    expect(nearest({ "one-figure": 76, "two-figure": 25 })).toBe(-5);
    expect(nearest({ "one-figure": 40, "two-figure": 45 })).toBe(10);
    expect(nearest({ "one-figure": 80 })).toBe(0);
    expect(nearest({ "three-figure": 3 })).toBeNull();
    expect(nearest({})).toBeNull();
    expect(relativeDistance(12, "at-most", 10)).toBe(-20);
    expect(relativeDistance(-6, "at-least", -5)).toBe(-20);
  });

  it("take classes and scores from the diagnosis, and its certainty from the verdict on the quadrant", () => {
    const [ruleSet] = fc.sample(tinyRuleSet, { seed: 2, numRuns: 1 }) as [RuleSet];
    for (const sheet of completeSheets(latestEdition, 20, 5)) {
      const diagnosis = diagnose(latestEdition, sheet);
      const columns = boardColumns(diagnosis, ruleSet, tinyOccasion, day, {});
      expect(columns.quadrant).toBe(diagnosis.technicalStrength.quadrant);
      expect(columns.certainty).toBe(diagnosis.technicalStrength.verdict);
      expect(columns.level).toBe(diagnosis.technicalStrength.level.score);
      expect(columns.oddities + columns.contradictions).toBe(diagnosis.flags.length);
    }
    expect(Object.values(statusLetters).map(statusOfLetter)).toEqual(Object.keys(statusLetters));
  });
});
