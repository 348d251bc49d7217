import { describe, expect, it } from "vitest";
import { alternativesIn, replacedIn } from "#lib/programme/replaced";
import type { Formula } from "#lib/rules/rule-set";

const requires: Formula = { all: ["A", { any: ["B", { all: ["C", "D"] }] }, "E"] };
const replaced = (letters: Record<string, string>) => [...replacedIn(requires, (id) => letters[id] ?? "k")].sort();

describe("criteria that others stand in for", () => {
  it("are those under a choice", () => {
    expect([...alternativesIn(requires)]).toEqual(["B", "C", "D"]);
    expect([...alternativesIn({ all: ["A", { any: ["B"] }] })]).toEqual([]);
  });

  it("are dispensable once another way is held, and only what is not met of them", () => {
    expect(replaced({ A: "m", B: "m", C: "u", D: "m", E: "u" })).toEqual(["C"]);
    expect(replaced({ A: "m", B: "u", C: "m", D: "m" })).toEqual(["B"]);
    expect(replaced({ A: "m", B: "u", C: "m", D: "u" })).toEqual([]);
    expect(replaced({ A: "m", B: "k", C: "m", D: "n" })).toEqual(["B"]);
  });
});
