import { describe, expect, it } from "vitest";
import type { Answers } from "#lib/instrument/answers";
import type { Depth } from "#lib/instrument/question";
import { compile } from "#lib/scoring/compile";
import { countedAnswers, growthOf, scoreOf } from "#lib/scoring/points";
import { tiny } from "../tiny-edition";

const compiled = compile(tiny);
const item = (id: string) => {
  const found = compiled.items.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const points = (id: string, answers: Answers, depth: Depth = "full") =>
  scoreOf(item(id), countedAnswers(compiled, answers, depth));

describe("choices", () => {
  it("are worth their step", () => {
    expect(
      ["lowest", "low", "middle", "high", "highest"].map((performance) => points("performance", { performance })),
    ).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(["not-yet", "partly", "done"].map((each) => points("chase-1", { "chase-1": each }))).toEqual([0, 0.5, 1]);
  });

  it("of several are summed and capped at 1", () => {
    const gains = (...chosen: string[]) => points("home-gains", { "government-gains": chosen });
    expect(gains("none")).toBe(0);
    expect(gains("home-money")).toBe(0.5);
    expect(gains("home-money", "home-backing", "home-name")).toBe(1);
    expect(gains("host-access")).toBe(0);
    expect(points("host-gains", { "government-gains": ["home-money", "host-access"] })).toBe(0.6);
    expect(points("clients-gains", { "other-gains": ["contacts", "orders"] })).toBe(1);
  });
});

describe("figures", () => {
  it("follow the lines and are clamped at both ends", () => {
    const patents = (figure: number) => points("patents", { patents: figure });
    expect(patents(0)).toBe(0);
    expect(patents(9)).toBeCloseTo(0.45, 12);
    expect(patents(10)).toBe(0.5);
    expect(patents(11)).toBeCloseTo(0.525, 12);
    expect(patents(29)).toBeCloseTo(0.975, 12);
    expect(patents(30)).toBe(1);
    expect(patents(31)).toBe(1);
  });

  it("fall where less is better", () => {
    const pace = (figure: number) => points("relative-pace", { pace: figure, peers: 20 });
    expect(pace(5)).toBe(1);
    expect(pace(20)).toBe(0.5);
    expect(pace(25)).toBe(0.25);
    expect(pace(40)).toBe(0);
  });

  it("divided by 0 have no value", () => {
    expect(points("research-share", { researchers: 1, people: 0 })).toBeUndefined();
    expect(points("research-share", { researchers: 0, people: 10 })).toBe(0);
  });

  it("grow by the model's formula", () => {
    expect(growthOf(0, 3)).toBe(1);
    const growth = (...counts: [number, number, number]) =>
      points("growth", { "grants-1": counts[0], "grants-2": counts[1], "grants-3": counts[2] });
    expect(growth(0, 0, 0)).toBe(0);
    expect(growth(5, 0, 5)).toBe(0.25);
    expect(growth(0, 1, 0)).toBe(0.25);
    expect(growth(3, 9, 8)).toBe(1);
    expect(growth(3, 0, 0)).toBe(0);
  });
});

describe("no answer", () => {
  it("is unanswered, do not know is unanswered, not applicable leaves the sum", () => {
    expect(points("performance", {})).toBeUndefined();
    expect(points("performance", { performance: "dont-know" })).toBeUndefined();
    expect(points("performance", { performance: "not-applicable" })).toBeNull();
    expect(points("research-share", { researchers: 3, people: "not-applicable" })).toBeNull();
    expect(points("research-share", { researchers: 3, people: "dont-know" })).toBeUndefined();
    expect(points("growth", { "grants-1": 1, "grants-2": "not-applicable" })).toBeNull();
  });

  it("counts to a hidden question, whose item does not apply", () => {
    const lead = (foreign: Answers) => points("entry-lead", { "entry-lead": "highest", ...foreign });
    expect(lead({ "foreign-sales": "never" })).toBeNull();
    expect(lead({ "foreign-sales": "stopped" })).toBe(1);
    expect(lead({ "foreign-sales": "dont-know" })).toBe(1);
    expect(lead({})).toBe(1);
  });

  it("counts to a question that the quick depth does not ask", () => {
    expect(points("certificate", { certificate: "highest" }, "quick")).toBeUndefined();
    expect(points("certificate", { certificate: "not-applicable" }, "quick")).toBeUndefined();
    expect(points("performance", { performance: "highest" }, "quick")).toBe(1);
  });
});
