import { describe, expect, it } from "vitest";
import type { Formula } from "#lib/rules/rule-set";
import { alternativesIn, otherWaysIn, standInsFor } from "#lib/rules/stand-ins";
import { codeOf, statusOfLetter } from "#lib/rules/truth";

const requires: Formula = { all: ["A", { any: ["B", { all: ["C", "D"] }] }, "E"] };
const standIns = (letters: Record<string, string>) =>
  Object.fromEntries(standInsFor(requires, (id) => codeOf(statusOfLetter(letters[id] ?? "k"))));

describe("criteria that others stand in for", () => {
  it("are those under a choice", () => {
    expect([...alternativesIn(requires)]).toEqual(["B", "C", "D"]);
    expect([...alternativesIn({ all: ["A", { any: ["B"] }] })]).toEqual([]);
  });

  it("are told with the other ways", () => {
    expect(Object.fromEntries(otherWaysIn(requires))).toEqual({ B: ["C", "D"], C: ["B"], D: ["B"] });
  });

  it("are dispensable once another way is held, and only what is not met of them", () => {
    expect(standIns({ A: "m", B: "m", C: "u", D: "m", E: "u" })).toEqual({ C: ["B"] });
    expect(standIns({ A: "m", B: "u", C: "m", D: "m" })).toEqual({ B: ["C", "D"] });
    expect(standIns({ A: "m", B: "u", C: "m", D: "u" })).toEqual({});
    expect(standIns({ A: "m", B: "k", C: "m", D: "n" })).toEqual({ B: ["C"] });
    expect(standIns({ A: "m", B: "n", C: "m", D: "m" })).toEqual({});
  });
});
