import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { type Classification, isFact, readerOf } from "#lib/diagnosis/facts";
import { compile } from "#lib/scoring/compile";
import { countedAnswers } from "#lib/scoring/points";
import { tiny } from "../tiny-edition";
import { capabilityAtCut, diagnosed, levelAtCut } from "./diagnosed";

describe("advice", () => {
  it("is given heaviest first where its condition holds", () => {
    expect(diagnosed({ ...levelAtCut, ...capabilityAtCut, source: "low" }).advice).toEqual([
      {
        id: "heavy",
        horizon: "quarter",
        improves: ["product-technology"],
        weight: 2,
        source: { paper: "leapmark", place: "test" },
      },
      {
        id: "light",
        horizon: "year",
        improves: ["product-technology"],
        weight: 1,
        source: { paper: "leapmark", place: "test" },
      },
    ]);
    expect(diagnosed({ ...levelAtCut, ...capabilityAtCut }).advice.map(({ id }) => id)).toEqual(["heavy"]);
  });

  it("is not given where its condition is unknown", () => {
    expect(diagnosed({}).advice).toEqual([]);
  });
});

describe("facts", () => {
  const answers = { ...levelAtCut, "foreign-sales": "stopped", researchers: "dont-know" as const, patents: 12 };
  const finding: Classification = diagnose(tiny, { edition: tiny.id, depth: "full", answers });
  const compiled = compile(tiny);
  const given = countedAnswers(compiled, answers, "full");
  const fact = (id: string) => readerOf(compiled, id)({ finding, given });

  it("are the diagnosis's classes and scores, and the answers", () => {
    expect(fact("level-class")).toBe("high");
    expect(fact("level")).toBeGreaterThan(50);
    expect(fact("foreign-sales")).toBe("stopped");
    expect(fact("answer.patents")).toBe(12);
    expect(fact("indicator.product-technology")).toBe(50);
    expect(fact("expected.entry")).toBe("customer");
  });

  it("are unknown where answers are missing", () => {
    for (const unknown of [
      "capability",
      "capability-class",
      "quadrant",
      "answer.researchers",
      "part.part-home",
      "stage",
    ]) {
      expect(fact(unknown) ?? null).toBeNull();
    }
  });

  it("are only those of the model and the edition", () => {
    for (const known of ["quadrant", "answer.patents", "indicator.ownership", "part.part-home", "network.business"]) {
      expect(isFact(known, tiny)).toBe(true);
    }
    for (const unknown of ["constructor", "answer.nothing", "part.ownership", "level.class", "__proto__", ""]) {
      expect(isFact(unknown, tiny)).toBe(false);
    }
  });
});
