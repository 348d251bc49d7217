import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { compile } from "#lib/scoring/compile";
import { score } from "#lib/scoring/scores";
import { tiny } from "../tiny-edition";
import { diagnosed, levelAtCut } from "./diagnosed";

describe("an indicator", () => {
  it("is the weighted mean of its answered items", () => {
    const { indicators } = diagnosed({ patents: 30, rights: 0 });
    expect(indicators["patents-held"]).toMatchObject({ score: 75, answered: 2, applicable: 2 });
  });

  it("needs at least half of its applicable weight", () => {
    expect(diagnosed({ patents: 30 }).indicators["patents-held"]).toMatchObject({ score: 100, answered: 1 });
    expect(diagnosed({ rights: 20 }).indicators["patents-held"]).toMatchObject({ score: null, sd: null, answered: 1 });
    expect(diagnosed({ performance: "high" }).indicators["product-technology"]).toMatchObject({ score: 75 });
  });

  it("leaves out what does not apply", () => {
    const { indicators } = diagnosed({ patents: "not-applicable", rights: 20 });
    expect(indicators["patents-held"]).toMatchObject({ score: 100, answered: 1, applicable: 1 });
  });

  it("carries the errors of its items", () => {
    const both = diagnosed({ performance: "high", certificate: "low" }).indicators["product-technology"];
    expect(both?.sd).toBeCloseTo(100 * Math.sqrt(2 * (0.5 * 0.1) ** 2), 9);
    const one = diagnosed({ performance: "high" }).indicators["product-technology"];
    expect(one?.sd).toBeCloseTo(100 * Math.sqrt(0.1 ** 2 + (0.5 * 0.289) ** 2), 9);
    const figures = diagnosed({ patents: 3, rights: 3 }).indicators["patents-held"];
    expect(figures?.sd).toBeCloseTo(100 * Math.sqrt((0.75 * 0.03) ** 2 + (0.25 * 0.03) ** 2), 9);
  });
});

describe("a dimension", () => {
  it("is the mean of its indicators, with the sum of their variances", () => {
    const { level } = diagnosed({ ...levelAtCut, performance: "highest" }).technicalStrength;
    expect(level).toMatchObject({ answered: 6, applicable: 6 });
    expect(level.score).toBeCloseTo((75 + 50 + 50) / 3, 9);
    const variance = 4 * (0.1 / 6) ** 2 + (0.03 * 0.25) ** 2 + (0.03 / 12) ** 2;
    expect(level.sd).toBeCloseTo(100 * Math.sqrt(variance), 9);
  });

  it("needs two of its three indicators", () => {
    const one = diagnosed({ performance: "high", certificate: "high" }).technicalStrength;
    expect(one.level).toEqual({ score: null, sd: null, answered: 2, applicable: 6 });
    const two = diagnosed({ performance: "high", certificate: "high", source: "low" }).technicalStrength;
    expect(two.level.score).toBe(50);
    const rest = diagnosed({
      performance: "high",
      certificate: "high",
      patents: "not-applicable",
      rights: "not-applicable",
      source: "not-applicable",
      independence: "not-applicable",
    }).technicalStrength;
    expect(rest.level.score).toBeNull();
  });

  it("is less certain where a whole indicator is missing", () => {
    const two = diagnosed({ performance: "high", certificate: "high", source: "low", independence: "low" });
    const known = 4 * (0.25 * 0.1) ** 2;
    const missing = ((0.75 / 3) * 0.289) ** 2 + ((0.25 / 3) * 0.289) ** 2;
    expect(two.technicalStrength.level.sd).toBeCloseTo(100 * Math.sqrt(known + missing), 9);
  });

  it("of two parts needs all that apply", () => {
    const strong = { "home-strength": "high", "government-gains": ["home-money"] };
    expect(diagnosed({ "home-strength": "high" }).networks.government.score).toBeNull();
    expect(diagnosed({ ...strong, "host-strength": "high" }).networks.government.score).not.toBeNull();
    const alone = diagnosed({
      "home-strength": "high",
      "host-strength": "not-applicable",
      "government-gains": "not-applicable",
    });
    expect(alone.networks.government).toMatchObject({ score: 75, parts: { home: 75, host: null } });
  });
});

describe("the quick depth", () => {
  const quick = { performance: "high", patents: 30, source: "low" };
  it("is enough by what it asks, but less certain", () => {
    const asked = diagnosed(quick, "quick").technicalStrength.level;
    expect(asked).toMatchObject({ answered: 3, applicable: 3 });
    expect(asked.score).toBeCloseTo((75 + 100 + 25) / 3, 9);
    const full = diagnosed({ ...quick, certificate: "high", rights: 20, independence: "low" }).technicalStrength.level;
    expect(full.score).toBe(asked.score);
    expect(asked.sd).toBeGreaterThan(full.sd ?? 100);
  });

  it("ignores answers to what it does not ask", () => {
    expect(diagnosed({ ...quick, certificate: "lowest", rights: 0 }, "quick")).toEqual(diagnosed(quick, "quick"));
  });
});

describe("verified answers", () => {
  it("halve the error of items all of whose questions are verified", () => {
    const answers = { performance: "high", certificate: "high", researchers: 5, people: 50, training: "low" };
    const sd = (verified: string[]) => {
      const { measures } = score(compile(tiny), answers, "full", { verified: new Set(verified) });
      return [0, 3].map((place) => Math.sqrt(measures[place]?.variance ?? 0));
    };
    expect(sd(["performance", "certificate"])[0]).toBeCloseTo((sd([])[0] as number) / 2, 12);
    expect(sd(["researchers"])[1]).toBe(sd([])[1]);
    expect(sd(["researchers", "people"])[1]).toBeLessThan(sd([])[1] as number);
    const sheet = { edition: tiny.id, depth: "full" as const, answers };
    expect(
      diagnose(tiny, sheet, undefined, new Set(["performance"])).indicators["product-technology"]?.sd,
    ).toBeLessThan(diagnose(tiny, sheet).indicators["product-technology"]?.sd ?? 0);
  });
});
