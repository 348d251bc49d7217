import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { boardColumns, boundsIn, columnsVersion, ruleColumns } from "#lib/programme/columns";
import { compileLeaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { statusLetters, statusOfLetter } from "#lib/rules/truth";
import { latestEdition } from "#questionnaires";
import { completeSheets } from "#test/make/sheets";
import { tinyFacts, tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

const day = "2026-05-06";

describe("the board's columns of a firm", () => {
  it("say what the screening says, letter by letter, with the figures behind it in bytes", () => {
    fc.assert(
      fc.property(tinyRuleSet, tinyFacts, (ruleSet, facts) => {
        const columns = boardColumns(null, compileLeaves(ruleSet, tinyOccasion), day, facts);
        const verdict = screen(ruleSet, facts, tinyOccasion);
        expect(columns.verdict).toBe(verdict.status);
        expect([...columns.criteria].map(statusOfLetter)).toEqual(verdict.criteria.map(({ status }) => status));
        const values = compileLeaves(ruleSet, tinyOccasion).valuesOf(facts, day);
        const bytes = new DataView(columns.bounds.buffer, columns.bounds.byteOffset, columns.bounds.byteLength);
        expect(Array.from(values.keys(), (place) => bytes.getFloat64(place * 8, true))).toEqual([...values]);
      }),
    );
  });

  it("keep the clause that decides how far the firm is, and by which version of the columns", () => {
    fc.assert(
      fc.property(tinyRuleSet, tinyFacts, (ruleSet, facts) => {
        const leaves = compileLeaves(ruleSet, tinyOccasion);
        const columns = boardColumns(null, leaves, day, facts);
        const distance = leaves.distanceOf(leaves.valuesOf(facts, day));
        expect([columns.nearestCriterion, columns.nearest, columns.nearestParameter, columns.nearestAmount]).toEqual(
          distance ? [distance.criterion, distance.percent, distance.parameter, distance.amount] : Array(4).fill(null),
        );
        expect(columns.columnsVersion).toBe(columnsVersion);
        // What a firm's facts came to can be read back from its bytes alone.
        const read = ruleColumns(leaves, boundsIn(columns.bounds, leaves.leaves.length) as Float64Array, {
          standing: facts,
          verified: new Set(),
        });
        expect(columns).toMatchObject(read);
      }),
    );
  });

  it("take classes and scores from the diagnosis, and its certainty from the verdict on the quadrant", () => {
    const [ruleSet] = fc.sample(tinyRuleSet, { seed: 2, numRuns: 1 }) as [RuleSet];
    for (const sheet of completeSheets(latestEdition, 20, 5)) {
      const diagnosis = diagnose(latestEdition, sheet);
      const columns = boardColumns(diagnosis, compileLeaves(ruleSet, tinyOccasion), day, {});
      expect(columns.quadrant).toBe(diagnosis.technicalStrength.quadrant);
      expect(columns.certainty).toBe(diagnosis.technicalStrength.certainty);
      expect(columns.level).toBe(diagnosis.technicalStrength.level.score);
      expect(columns.oddities + columns.contradictions).toBe(diagnosis.flags.length);
    }
    expect(Object.values(statusLetters).map(statusOfLetter)).toEqual(Object.keys(statusLetters));
  });
});
