import { describe, expect, it } from "vitest";
import { certaintyOf, neighbourOf, normal, percent, probabilityOf, reaches, settle } from "#lib/scoring/certainty";

describe("the normal distribution", () => {
  it("agrees with printed tables", () => {
    const table = [
      [0.5, 0.691462461274013],
      [1, 0.841344746068543],
      [1.96, 0.975002104851779],
      [3, 0.99865010196837],
      [6, 0.999999999013412],
    ] as const;
    for (const [deviations, probability] of table) {
      expect(normal(deviations)).toBeCloseTo(probability, 14);
      expect(normal(-deviations)).toBeCloseTo(1 - probability, 14);
    }
  });

  it("is exactly one half at the middle, and 0 and 1 far out", () => {
    expect(normal(0)).toBe(0.5);
    expect(normal(8)).toBe(1);
    expect(normal(-8)).toBe(0);
    expect(normal(Number.POSITIVE_INFINITY)).toBe(1);
  });

  it("never falls, to twelve decimals", () => {
    for (let deviations = -9; deviations < 9; deviations += 0.01) {
      expect(settle(normal(deviations + 0.01))).toBeGreaterThanOrEqual(settle(normal(deviations)));
    }
  });
});

describe("a cut", () => {
  it("is reached by exactly the cut, despite binary fractions", () => {
    expect(0.7 + 0.2 + 0.1).toBeLessThan(1);
    expect(reaches(0.7 + 0.2 + 0.1, 1)).toBe(true);
    expect(reaches(0.5 - 1e-13, 0.5)).toBe(true);
    expect(reaches(0.5 - 1e-11, 0.5)).toBe(false);
  });

  it("is reached with a probability of one half there, whatever the deviation", () => {
    expect(probabilityOf(0.5, 0.1, 0.5)).toBe(0.5);
    expect(probabilityOf(0.5 + 1e-14, 0, 0.5)).toBe(0.5);
  });

  it("is certain without error", () => {
    expect(probabilityOf(0.6, 0, 0.5)).toBe(1);
    expect(probabilityOf(0.4, 0, 0.5)).toBe(0);
  });
});

describe("scales", () => {
  it("turn to 0..100 without binary noise", () => {
    expect(percent(0.07 * 3)).toBe(21);
    expect(percent(1 / 3)).toBe(33.3333333333);
    expect(settle(0.1 + 0.2)).toBe(0.3);
  });
});

describe("verdicts", () => {
  const verdicts = { clear: 0.8, likely: 0.6 };
  it("change at 80 % and 60 %", () => {
    expect(certaintyOf(0.8, verdicts)).toBe("clear");
    expect(certaintyOf(0.7999, verdicts)).toBe("likely");
    expect(certaintyOf(0.6, verdicts)).toBe("likely");
    expect(certaintyOf(0.5999, verdicts)).toBe("borderline");
  });

  it("name the likeliest other class", () => {
    const probabilities = { backward: 0.5, discontinuity: 0.1, catchUp: 0.3, leading: 0.1 };
    expect(neighbourOf("backward", probabilities)).toBe("catchUp");
    expect(neighbourOf("catchUp", probabilities)).toBe("backward");
  });
});
