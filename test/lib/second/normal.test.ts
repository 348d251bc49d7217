import { expect, it } from "vitest";
import { normal } from "#lib/scoring/certainty";
import { quickNormal } from "#lib/scoring/second/normal";

it("the tabled distribution function is the one it was made of, never falls, and is one half at 0", () => {
  let before = 0;
  for (let deviations = -8.5; deviations <= 8.5; deviations += 0.000731) {
    const found = quickNormal(deviations);
    expect(Math.abs(found - normal(deviations))).toBeLessThan(1e-12);
    expect(found).toBeGreaterThanOrEqual(before - 1e-15);
    before = found;
  }
  expect(quickNormal(0)).toBe(0.5);
  expect([quickNormal(-40), quickNormal(40)]).toEqual([0, 1]);
});
