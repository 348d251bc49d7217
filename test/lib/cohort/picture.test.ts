import fc from "fast-check";
import { expect, test } from "vitest";
import type { CohortRow } from "../../../lib/cohort/catalogue";
import { emptyColumns, setRow } from "../../../lib/cohort/columns";
import { pictureOf } from "../../../lib/cohort/picture";
import { cohortRow } from "./row";

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
const firm = fc.record({
  region: fc.constantFrom("苏州", "无锡", null),
  industry: fc.constantFrom("机械", "电子", null),
  state: fc.constantFrom("submitted", "returned", "withdrawn", "started"),
  submits: fc.boolean(),
  quadrant: fc.constantFrom("leading", "backward", null),
  verdict: fc.constantFrom("met", "unmet", "unknown"),
  level: score,
  capability: score,
  criteria: fc.constantFrom("mu", "km", "pn"),
});

const rowOf = (given: typeof firm extends fc.Arbitrary<infer Value> ? Value : never, place: number): CohortRow =>
  cohortRow(place + 1, { ...given, government: given.level, snapshot: given.submits ? 1 : null });

test("a picture counts every firm that submitted and did not withdraw, once", () => {
  fc.assert(
    fc.property(fc.array(firm, { maxLength: 60 }), fc.constantFrom("苏州", null), (given, region) => {
      const columns = emptyColumns(2, 4);
      for (const [place, each] of given.entries()) setRow(columns, rowOf(each, place));
      const picture = pictureOf(columns, ["A-1", "A-2"], { region, industry: null });
      const counted = given.filter(
        (each) => each.submits && each.state !== "withdrawn" && (region === null || each.region === region),
      );
      const sum = (shares: { firms: number }[]) => shares.reduce((all, { firms }) => all + firms, 0);
      expect(picture.firms).toBe(counted.length);
      for (const shares of [picture.quadrants, picture.stages, picture.verdicts, picture.regions, picture.industries])
        expect(sum(shares)).toBe(counted.length);
      for (const { statuses } of picture.criteria) expect(sum(statuses)).toBe(counted.length);
      const placed = counted.filter(({ level, capability }) => level !== null && capability !== null);
      expect(picture.density.flat().reduce((all, firms) => all + firms, 0)).toBe(placed.length);
      expect(picture.regions.reduce((all, { met }) => all + met, 0)).toBe(
        counted.filter(({ verdict }) => verdict === "met").length,
      );
    }),
  );
});

test("the highest score lies in the highest cell", () => {
  const columns = emptyColumns(0);
  const highest = { region: null, industry: null, state: "submitted", submits: true, quadrant: null, verdict: "met" };
  setRow(columns, rowOf({ ...highest, level: 100, capability: 0, criteria: "" } as never, 0));
  const { density } = pictureOf(columns, [], { region: null, industry: null });
  expect(density[0]?.[9]).toBe(1);
});
