import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumns, setRow } from "#lib/cohort/columns";
import { emptyLeafColumns, setBounds } from "#lib/cohort/leaf-columns";
import { movableIn } from "#lib/cohort/movable";
import { noChange, verdicts, whatIf } from "#lib/cohort/what-if";
import { boundsBytes } from "#lib/programme/columns";
import type { FirmFacts } from "#lib/rules/fact";
import { compileLeaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { statusLetters } from "#lib/rules/truth";
import { madeRow, randomFrom } from "#test/cohort-rows";
import { tinyFacts, tinyMoves, tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

const day = "2026-05-06";

/** A round of firms with these facts, in memory; every seventh has withdrawn. */
function roundOf(ruleSet: RuleSet, firms: FirmFacts[]) {
  const leaves = compileLeaves(ruleSet, tinyOccasion);
  const columns = emptyColumns(leaves.criteria.length, 2);
  const bounds = emptyLeafColumns(leaves, 2);
  const random = randomFrom(7);
  for (const [place, facts] of firms.entries()) {
    const values = leaves.valuesOf(facts, day);
    const { row } = madeRow(random, place + 1, leaves);
    const criteria = leaves.criteria.map((_, index) => statusLetters[leaves.criterionStatusOf(index, values)]).join("");
    const state = place % 7 === 6 ? "withdrawn" : "submitted";
    setRow(columns, { ...row, state, verdict: leaves.statusOf(values), criteria });
    setBounds(bounds, place, boundsBytes(values));
  }
  return { columns, bounds };
}

const moved = (ruleSet: RuleSet, moves: Readonly<Record<string, number>>): RuleSet => ({
  ...ruleSet,
  parameters: ruleSet.parameters.map((each) => ({ ...each, value: moves[each.id] ?? each.value })),
});

describe("what-if", () => {
  it("says what screening every firm again with the moved thresholds says", () => {
    fc.assert(
      fc.property(
        tinyRuleSet,
        fc.array(tinyFacts, { minLength: 1, maxLength: 12 }),
        tinyMoves,
        (ruleSet, firms, moves) => {
          const { columns, bounds } = roundOf(ruleSet, firms);
          const found = noChange();
          const half = Math.floor(firms.length / 2);
          whatIf(columns, bounds, moves, 0, half, found);
          whatIf(columns, bounds, moves, half, firms.length, found);
          const counted = firms.flatMap((facts, place) => (place % 7 === 6 ? [] : [{ facts, place }]));
          const said = counted.map(({ facts, place }) => ({
            place,
            before: screen(ruleSet, facts, tinyOccasion),
            after: screen(moved(ruleSet, moves), facts, tinyOccasion),
          }));
          expect(found.counted).toBe(counted.length);
          for (const status of ["met", "unmet", "unknown", "person"] as const) {
            expect(found.before[status]).toBe(said.filter(({ before }) => before.status === status).length);
            expect(found.after[status]).toBe(said.filter(({ after }) => after.status === status).length);
          }
          for (const from of verdicts)
            for (const to of verdicts)
              expect([from, to, found.moved[from][to]]).toEqual([
                from,
                to,
                said.flatMap(({ place, before, after }) =>
                  from !== to && before.status === from && after.status === to ? [place] : [],
                ),
              ]);
          for (const [id, { before, after }] of Object.entries(found.criteria)) {
            const met = (which: "before" | "after") =>
              said.filter((each) => each[which].criteria.find(({ criterion }) => criterion === id)?.status === "met")
                .length;
            expect({ id, before, after }).toEqual({ id, before: met("before"), after: met("after") });
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("changes nothing where nothing is moved away from the law", () => {
    fc.assert(
      fc.property(tinyRuleSet, fc.array(tinyFacts, { minLength: 1, maxLength: 6 }), (ruleSet, firms) => {
        const { columns, bounds } = roundOf(ruleSet, firms);
        const found = noChange();
        const law = Object.fromEntries(ruleSet.parameters.map(({ id, value }) => [id, value]));
        whatIf(columns, bounds, law, 0, firms.length, found);
        expect(found.after).toEqual(found.before);
        expect(Object.values(found.moved).flatMap((to) => Object.values(to).flat())).toEqual([]);
      }),
    );
  });

  it("moves no number that shapes the values themselves", () => {
    fc.assert(
      fc.property(tinyRuleSet, (ruleSet) => {
        const points = {
          points: [
            { when: { compare: { fact: "one-figure" }, is: "at-least" as const, parameter: "share" }, points: 5 },
          ],
          otherwise: 0,
        };
        const [first, ...others] = ruleSet.criteria;
        if (!first) return;
        const test = { compare: points, is: "at-least" as const, parameter: "score" };
        const changed = { ...ruleSet, criteria: [{ ...first, notExaminedAt: [], test }, ...others] };
        const { parameters, fixed } = movableIn(compileLeaves(changed, tinyOccasion), tinyOccasion);
        expect(fixed.map(({ id }) => id)).toEqual(["share"]);
        expect(parameters.map(({ id }) => id)).not.toContain("share");
        expect(parameters.map(({ id }) => id)).toContain("score");
      }),
    );
  });
});
