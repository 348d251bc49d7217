import { describe, expect, it } from "vitest";
import { quadrantOf } from "#lib/scoring/published";
import { capabilityAtCut, diagnosed, levelAtCut } from "./diagnosed";

describe("the quadrant", () => {
  it("follows the paper's narrative, not its table 3", () => {
    expect(quadrantOf(false, false)).toBe("backward");
    expect(quadrantOf(true, false)).toBe("discontinuity");
    expect(quadrantOf(false, true)).toBe("catchUp");
    expect(quadrantOf(true, true)).toBe("leading");
  });

  it("counts exactly the cut as high, with a certainty of one half", () => {
    // Research staff 50, patent growth 0, iteration 100 and 50: (50 + 0 + 75) / 3; the level is the cut.
    const { technicalStrength } = diagnosed({ ...levelAtCut, ...capabilityAtCut });
    expect(technicalStrength.level.score).toBe(50);
    expect(technicalStrength.capability.score).toBeCloseTo(125 / 3, 9);
    const { probabilities } = technicalStrength;
    expect((probabilities?.discontinuity ?? 0) + (probabilities?.leading ?? 0)).toBe(0.5);
    expect(technicalStrength.quadrant).toBe("discontinuity");
  });

  it("is borderline there and names the neighbour", () => {
    const { technicalStrength } = diagnosed({ ...levelAtCut, ...capabilityAtCut, fresh: 0, pace: 50 });
    expect(technicalStrength).toMatchObject({
      quadrant: "discontinuity",
      certainty: "borderline",
      neighbour: "backward",
    });
  });

  it("is missing where a dimension is", () => {
    const { technicalStrength } = diagnosed(levelAtCut);
    expect(technicalStrength).toMatchObject({ quadrant: null, probabilities: null, certainty: null, neighbour: null });
  });

  it("one step below the cut is not high", () => {
    const { technicalStrength } = diagnosed({ ...levelAtCut, ...capabilityAtCut, source: "low" });
    expect(technicalStrength.quadrant).toBe("backward");
  });
});
