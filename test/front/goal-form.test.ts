import { describe, expect, it } from "vitest";
import { readGoal } from "#app/forms/goal-form";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
const read = (fields: Record<string, string>) => readGoal(formOf(fields));

describe("the form of a goal", () => {
  it("takes a strength without a tier, whatever else was chosen", () => {
    expect(read({ asked: "goal", goal: "strength", tier: "champion" })).toEqual({
      goal: { wants: "strength", tier: null, place: null },
    });
  });

  it("takes a tier with the place that was chosen for it alone", () => {
    const chosen = { "place-specialised": "jiangsu", "place-innovative": "beijing" };
    expect(read({ asked: "goal", goal: "tier", tier: "specialised", ...chosen })).toEqual({
      goal: { wants: "tier", tier: "specialised", place: "jiangsu" },
    });
    expect(read({ asked: "goal", goal: "both", tier: "little-giant", ...chosen })).toMatchObject({
      goal: { place: null },
    });
  });

  it.each([
    [{ asked: "goal" }, "goal"],
    [{ asked: "goal", goal: "everything" }, "goal"],
    [{ goal: "x" }, "goal"],
    [{ asked: "goal", goal: "tier" }, "tier"],
    [{ asked: "goal", goal: "both", tier: "giant" }, "tier"],
    [{ asked: "goal", goal: "tier", tier: "specialised", "place-specialised": "atlantis" }, "place"],
  ])("names what is missing or unknown in %o", (fields, field) => {
    expect(read(fields as unknown as Record<string, string>)).toEqual({ fields: [field] });
  });

  it("has no goal where the page asked for none", () => {
    expect(read({ depth: "full" })).toEqual({ goal: null });
  });
});
