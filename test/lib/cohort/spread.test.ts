import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyColumns, setRow } from "#lib/cohort/columns";
import { scoresOfOthers } from "#lib/cohort/others";
import { smallestGroup, spreadOf, wholeGroups } from "#lib/cohort/spread";
import { cohortRow } from "./row";

const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 });
const score = fc.double({ min: 0, max: 100, noNaN: true });

test("nothing is told of fewer than two groups", () => {
  expect(spreadOf(Array(9).fill(50), 50)).toBeNull();
  expect(spreadOf(Array(10).fill(50), 50)).not.toBeNull();
});

test("every bar holds a whole group, the bars cover 0 to 100 without a gap, and nobody is lost", () => {
  fc.assert(
    fc.property(scores, score, (others, own) => {
      const spread = spreadOf(others, own);
      if (!spread) return;
      expect(spread.bars.every(({ firms }) => firms >= smallestGroup)).toBe(true);
      expect(spread.bars[0]?.from).toBe(0);
      expect(spread.bars.at(-1)?.to).toBe(100);
      for (const [place, bar] of spread.bars.slice(1).entries()) expect(bar.from).toBe(spread.bars[place]?.to);
      expect(spread.bars.reduce((sum, { firms }) => sum + firms, 0)).toBe(spread.firms);
      const own0 = spread.bars[spread.own];
      expect(own0 && own >= own0.from && own <= own0.to).toBe(true);
      expect(spread.below + spread.beside).toBeLessThanOrEqual(1);
    }),
  );
});

test("one more firm changes nothing that is shown until a whole group has joined", () => {
  fc.assert(
    fc.property(scores, score, score, (others, own, next) => {
      const before = spreadOf(others, own);
      const after = spreadOf([...others, next], own);
      if (others.length % smallestGroup !== smallestGroup - 1) expect(after).toEqual(before);
      else expect(wholeGroups([...others, next]).length - wholeGroups(others).length).toBe(smallestGroup);
    }),
  );
});

test("of a round's columns the latest that fill no group are left out, and the firm itself", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, fc.nat(3), fc.boolean()), { maxLength: 30 }), (given) => {
      const columns = emptyColumns(0, 2);
      const rows = given.map(([level, submittedAt, withdraws], place) =>
        cohortRow(place + 1, { level, submittedAt, state: withdraws ? "withdrawn" : "submitted" }),
      );
      for (const row of rows) setRow(columns, row);
      const others = rows
        .filter(({ number, state }) => number !== 1 && state === "submitted")
        .sort((one, other) => Number(one.submittedAt) - Number(other.submittedAt) || one.number - other.number)
        .map(({ level }) => Number(level));
      const sorted = (scores: readonly number[]) => [...scores].sort((one, other) => one - other);
      expect(sorted(scoresOfOthers(columns, 1, "level"))).toEqual(sorted(wholeGroups(others)));
    }),
  );
});
