import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, groupName, leastPeers, peerGroupOf, quarterOf, quartilesOf } from "#lib/cohort/peers";

const traits = { trade: "trade", size: "staff", from: [20, 100] };
const groupOf = (staff: unknown, trade: unknown = "tooling") =>
  peerGroupOf("2026-2", traits, { trade, staff } as never);

describe("the like of a firm", () => {
  it("has its trade and its class of size, each class from its lower border on", () => {
    expect([19, 20, 21, 99, 100, 5000].map((staff) => groupOf(staff)?.size)).toEqual([0, 1, 1, 1, 2, 2]);
    expect(groupName(groupOf(20) ?? { edition: "", trade: "", size: 0 })).toBe("2026-2/tooling/1");
  });

  it("is unknown where an answer is withheld, or its edition asks none", () => {
    expect(groupOf("dont-know")).toBeNull();
    expect(groupOf(20, undefined)).toEqual({ edition: "2026-2", trade: "tooling", size: 1 });
    expect(peerGroupOf("2026-2", traits, { staff: 20 })).toBeNull();
    expect(peerGroupOf("2026-1", undefined, { trade: "tooling", staff: 20 })).toBeNull();
  });
});

describe("quartiles", () => {
  it("are told from thirty firms on", () => {
    const scores = (count: number) => Array.from({ length: count }, (_, place) => place);
    expect(quartilesOf(scores(leastPeers - 1))).toBeNull();
    expect(quartilesOf(scores(leastPeers))).toEqual([5, 15, 20]);
    expect(quartilesOf(scores(100))).toEqual([25, 50, 75]);
  });

  it("rise, lie on multiples of five, and leave every score in one of four quarters", () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: leastPeers, maxLength: 80 });
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 100, noNaN: true }), (others, mine) => {
        const cuts = quartilesOf(others) ?? [0, 0, 0];
        expect([...cuts].sort((one, other) => one - other)).toEqual(cuts);
        expect(cuts.every((cut) => cut % 5 === 0)).toBe(true);
        expect([0, 1, 2, 3]).toContain(quarterOf(cuts, mine));
      }),
    );
  });

  it("say of a group's size only the round number that it has reached", () => {
    expect([29, 30, 49, 50, 99, 7000].map(atLeast)).toEqual([0, 30, 30, 50, 50, 5000]);
  });
});
