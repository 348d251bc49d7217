import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthOf } from "#lib/instrument/growth";

describe("how counts grew", () => {
  it.each([
    [[3, 4, 6], { kind: "up", mean: 5, percent: 67 }],
    [[6, 4, 3], { kind: "down", mean: 3.5, percent: 42 }],
    [[4, 4, 4], { kind: "same", mean: 4 }],
    [[4, 2, 6], { kind: "same", mean: 4 }],
    [[0, 0, 0], { kind: "nothing", mean: 0 }],
    [[0, 1, 3], { kind: "from-nothing", mean: 2 }],
    [[3, 0, 0], { kind: "down", mean: 0, percent: 100 }],
    [[1, 1, 2], { kind: "up", mean: 1.5, percent: 50 }],
  ])("%j", (counts, growth) => {
    expect(growthOf(counts)).toEqual(growth);
  });

  it("says nothing while a count is missing", () => {
    for (const counts of [[], [3], [null, 1, 2], [1, null, 2], [1, 2, null]]) expect(growthOf(counts)).toBeNull();
  });

  it("is up or down as the later years are above or below the first", () => {
    const count = fc.nat(100_000);
    fc.assert(
      fc.property(count, count, count, (first, next, last) => {
        const growth = growthOf([first, next, last]);
        if (first > 0) expect(growth?.kind === "up").toBe(next + last > 2 * first);
      }),
    );
  });
});
