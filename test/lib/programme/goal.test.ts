import { describe, expect, it } from "vitest";
import { goalIn, goalKeys, isOfGoal, wantsStrength } from "#lib/programme/goal";

const said = (values: Record<string, string>) => new Map(Object.entries(values));
const { wants, tier, place } = goalKeys;
const inRound = { tier: "specialised", isIn: true } as const;

describe("the goal of a sheet", () => {
  it("is its strength where nothing was said", () => {
    expect(goalIn(said({}), null)).toEqual({ wants: "strength", tier: null, place: null });
  });

  it("is both where a tier was named before goals were asked", () => {
    expect(goalIn(said({ [tier]: "little-giant" }), null)).toEqual({
      wants: "both",
      tier: "little-giant",
      place: null,
    });
  });

  it("is as said, with the place whose rounds are looked at", () => {
    const goal = goalIn(said({ [wants]: "tier", [tier]: "specialised", [place]: "jiangsu" }), null);
    expect(goal).toEqual({ wants: "tier", tier: "specialised", place: "jiangsu" });
    expect(wantsStrength(goal)).toBe(false);
  });

  it("asks for no tier where strength alone is wanted, though one was named before", () => {
    expect(goalIn(said({ [wants]: "strength", [tier]: "champion" }), null).tier).toBeNull();
  });

  it("is both in a round, by its own tier or that of the round", () => {
    expect(goalIn(said({ [wants]: "strength" }), inRound)).toMatchObject({ wants: "both", tier: "specialised" });
    expect(goalIn(said({ [wants]: "tier", [tier]: "champion" }), inRound)).toMatchObject({
      wants: "both",
      tier: "champion",
    });
  });

  it("keeps the tier of a round that was left, until something else is said", () => {
    const left = { ...inRound, isIn: false };
    expect(goalIn(said({}), left).tier).toBe("specialised");
    expect(goalIn(said({ [wants]: "strength" }), left).tier).toBeNull();
  });

  it("takes no words that are none of its own", () => {
    const goal = goalIn(said({ [wants]: "everything", [tier]: "giant", [place]: "../etc" }), null);
    expect(goal).toEqual({ wants: "strength", tier: null, place: null });
    expect(["goal", "revenue", "aim.2025"].map(isOfGoal)).toEqual([true, false, false]);
  });
});
