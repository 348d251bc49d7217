import fc from "fast-check";
import { expect, test } from "vitest";
import type { CohortRow } from "#lib/cohort/catalogue";
import { emptyColumns, setRow } from "#lib/cohort/columns";
import { mostFailed, ofResults, pictureOf } from "#lib/cohort/picture";
import { find } from "#lib/cohort/query";
import { plainView } from "#lib/cohort/view";
import { countedStandings } from "#lib/programme/standing";
import { cohortRow } from "./row";

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
const firm = fc.record({
  region: fc.constantFrom("苏州", "无锡", null),
  industry: fc.constantFrom("机械", "电子", null),
  state: fc.constantFrom(
    "submitted" as const,
    "late" as const,
    "returned" as const,
    "withdrawn" as const,
    "started" as const,
  ),
  submits: fc.boolean(),
  quadrant: fc.constantFrom("leading", "backward", null),
  verdict: fc.constantFrom("met", "unmet", "unknown"),
  level: score,
  capability: score,
  criteria: fc.constantFrom("mu", "km", "pn"),
});

const rowOf = (given: typeof firm extends fc.Arbitrary<infer Value> ? Value : never, place: number): CohortRow =>
  cohortRow(place + 1, { ...given, government: given.level, snapshot: given.submits ? 1 : null });

test("a picture counts every firm whose submission counts, once", () => {
  fc.assert(
    fc.property(fc.array(firm, { maxLength: 60 }), fc.constantFrom("苏州", null), (given, region) => {
      const columns = emptyColumns(2, 4);
      for (const [place, each] of given.entries()) setRow(columns, rowOf(each, place));
      const picture = pictureOf(columns, ["A-1", "A-2"], { region, industry: null });
      const counted = given.filter(
        (each) =>
          each.submits &&
          ["submitted", "late", "returned"].includes(each.state) &&
          (region === null || each.region === region),
      );
      const sum = (shares: { firms: number }[]) => shares.reduce((all, { firms }) => all + firms, 0);
      expect(picture.firms).toBe(counted.length);
      for (const shares of [picture.quadrants, picture.stages, picture.verdicts, picture.regions, picture.industries])
        expect(sum(shares)).toBe(counted.length);
      for (const { statuses } of picture.criteria) expect(sum(statuses)).toBe(counted.length);
      const placed = counted.filter(({ level, capability }) => level !== null && capability !== null);
      expect(picture.density.flat().reduce((all, firms) => all + firms, 0)).toBe(placed.length);
      for (const verdict of ["met", "unmet", "unknown"])
        expect(
          picture.regions.reduce(
            (all, { verdicts }) => all + (verdicts.find(({ value }) => value === verdict)?.firms ?? 0),
            0,
          ),
        ).toBe(counted.filter((each) => each.verdict === verdict).length);
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

test("the criterion that is failed most often is not the one that waits for a person", () => {
  const columns = emptyColumns(3);
  // The first is met by one of ten and unmet by none; the second fails three of ten; the third two of two.
  const letters = ["mun", "pun", "pun", "pmn", "pmn", "pmn", "kmn", "kmn", "kmu", "kpu"];
  for (const [place, criteria] of letters.entries()) setRow(columns, cohortRow(place + 1, { criteria }));
  const picture = pictureOf(columns, ["A-1", "A-2", "A-3"], { region: null, industry: null });
  expect(mostFailed(picture, new Set(["A-3"]))).toEqual({
    ...{ criterion: "A-2", applicable: 10, met: 6, unmet: 3, unknown: 0, person: 1 },
  });
  expect(mostFailed(picture, new Set())).toMatchObject({ criterion: "A-3", applicable: 2, unmet: 2 });
  expect(mostFailed(picture, new Set(["A-2", "A-3"]))).toBeNull();
});

test("nothing of a submission that does not count is shown or counted, but the firm itself is", () => {
  const columns = emptyColumns(1);
  const full = { criteria: "m", verdict: "met", level: 60, nearest: 3, nearestCriterion: "A-1", verified: 2 } as const;
  const standing = ["submitted", "late", "returned", "withdrawn", "started"] as const;
  for (const [place, state] of standing.entries()) setRow(columns, cohortRow(place + 1, { ...full, state }));
  const found = find(columns, plainView, {
    criteria: ["A-1"],
    figures: [],
    reach: "all",
    isAssessed: true,
    within: null,
  });
  const counts = (facets: { value: string; count: number }[] = []) =>
    Object.fromEntries(facets.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
  // Who took its application back is not shown unasked, but counted beside.
  expect([found.count, found.size, found.withdrawn]).toEqual([4, 5, 1]);
  expect(counts(found.facets.state)).toEqual({ submitted: 1, late: 1, returned: 1, withdrawn: 1, started: 1 });
  expect(counts(found.facets.late)).toEqual({ no: 3, "": 1 });
  expect(counts(found.facets.verdict)).toEqual({ met: 3, "": 1 });
  expect(counts(found.facets.verification)).toEqual({ verified: 3, "": 1 });
  expect(counts(found.criteria["A-1"])).toEqual({ m: 3, "": 1 });
  const picture = pictureOf(columns, ["A-1"], { region: null, industry: null });
  expect(picture.firms).toBe(3);
  expect(picture.standings.filter(({ firms }) => firms > 0).map(({ value }) => value)).toEqual([...countedStandings]);
});

test("of firms that need not assess themselves only those with a result are shared out", () => {
  const columns = emptyColumns(0);
  for (const [place, quadrant] of ["leading", null, null].entries())
    setRow(columns, cohortRow(place + 1, { quadrant, stage: null, verdict: "met", criteria: "" } as never));
  const all = pictureOf(columns, [], { region: null, industry: null });
  expect(all.quadrants.find(({ value }) => value === "")).toEqual({ value: "", firms: 2 });
  const told = ofResults(all);
  expect(told.quadrants.filter(({ firms }) => firms > 0)).toEqual([{ value: "leading", firms: 1 }]);
  expect(told.stages.reduce((sum, { firms }) => sum + firms, 0)).toBe(0);
  expect(told.regions.map(({ firms, quadrants }) => [firms, quadrants.some(({ value }) => value === "")])).toEqual(
    all.regions.map(({ firms }) => [firms, false]),
  );
  expect([told.firms, told.verdicts]).toEqual([all.firms, all.verdicts]);
});
