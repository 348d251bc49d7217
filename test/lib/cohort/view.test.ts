import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Askable, columnsOf } from "#lib/cohort/askable";
import { categoryIds, dayMeasures, measureIds, valuesOf } from "#lib/cohort/catalogue";
import { isFiltered, isOfDays, paramsOf, plainView, type View, viewIn } from "#lib/cohort/view";
import { daysAfter } from "#lib/text/day";

const rules = {
  criteria: ["X26-1", "X26-2a"],
  figures: ["fact.revenue.2025", "rule.share", "day.founded", "choice.mode"],
  within: null,
  isAssessed: true,
};
const options = { "choice.mode": ["own", "other"] };
const all: Askable = { ...rules, options, reach: "all" };
const states: Askable = { ...rules, reach: "states" };
const words = fc.constantFrom("", "杭州", "a b", "C&26", "-浙", "100%");

const view: fc.Arbitrary<View> = fc
  .record({
    search: fc.constantFrom("", "轴承", "zjzc 9133", "a&b=c"),
    values: fc.record(
      Object.fromEntries(
        categoryIds.map((id) => {
          const known = valuesOf(id);
          const value = known ? fc.constantFrom("", ...known) : words;
          return [id, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((values) => values.sort())];
        }),
      ),
      { requiredKeys: [] },
    ),
    criteria: fc.dictionary(
      fc.constantFrom(...all.criteria),
      fc
        .uniqueArray(fc.constantFrom("", "m", "u", "k", "p", "n"), { minLength: 1, maxLength: 3 })
        .map((values) => values.sort()),
    ),
    choices: fc.dictionary(fc.constant("choice.mode"), fc.subarray(["", "other", "own"], { minLength: 1 })),
    ranges: fc.dictionary(
      fc.constantFrom(
        ...measureIds.filter((id) => !isOfDays(id)),
        ...all.figures.filter((id) => /^(fact|rule)/.test(id)),
      ),
      fc
        .tuple(fc.integer({ min: -500, max: 500 }), fc.constantFrom("min", "max", "both", "too", "only"))
        .map(([value, side]) => ({
          min: side === "max" || side === "only" ? null : value / 4,
          max: side === "min" || side === "only" ? null : value / 4 + 10,
          ...((side === "too" || side === "only") && { unknown: side }),
        })),
    ),
    sort: fc.record({
      by: fc.constantFrom("number", "name", ...categoryIds, ...measureIds, ...all.figures),
      descending: fc.boolean(),
    }),
    page: fc.integer({ min: 1, max: 9999 }),
    columns: fc.option(
      fc
        .subarray([...columnsOf(all)], { minLength: 1 })
        .map((chosen) => columnsOf(all).filter((id) => chosen.includes(id))),
    ),
  })
  .map(
    (given) =>
      ({
        ...given,
        values: { ...given.values },
        criteria: { ...given.criteria },
        choices: { ...given.choices },
        ranges: { ...given.ranges },
      }) as View,
  );

const day = (from: number): string => daysAfter("2026-11-01", from);

describe("a view in the address", () => {
  it("asks for days from the beginning of the first to the end of the last, in the zone of the service", () => {
    const read = (query: string) => viewIn(new URLSearchParams(query), all).ranges;
    const asked = read("submittedAt.from=2026/11/3&submittedAt.to=2026年11月5日&dueOn.to=2026-11-30");
    expect(asked).toEqual({
      submittedAt: { min: Date.parse("2026-11-03T00:00+08:00"), max: Date.parse("2026-11-05T23:59:59.999+08:00") },
      dueOn: { min: null, max: Date.parse("2026-11-30T23:59:59.999+08:00") },
    });
    expect(read("day.founded.from=2020-01-01&day.founded.min=5")).toEqual({
      "day.founded": { min: Date.parse("2020-01-01T00:00+08:00"), max: null },
    });
    expect(read("submittedAt.from=2026-02-30&submittedAt.min=3")).toEqual({});
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(...dayMeasures), (from, length, id) => {
        const query = { [`${id}.from`]: day(from), [`${id}.to`]: day(from + length) };
        const params = paramsOf(viewIn(new URLSearchParams(query), all), all);
        expect(Object.fromEntries(params)).toEqual(query);
      }),
    );
  });

  it("comes back as it went out", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(viewIn(new URLSearchParams(paramsOf(given, all).toString()), all)).toEqual(given);
      }),
    );
  });

  it("is always the same for the same view", () => {
    fc.assert(
      fc.property(view, (given) => {
        const once = paramsOf(given, all).toString();
        expect(paramsOf(viewIn(new URLSearchParams(once), all), all).toString()).toBe(once);
      }),
    );
  });

  it("passes over what makes no sense, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("page", "sort", "column", "level.min", "state", "region", "criterion.X26-1", "search", "x"),
            fc.string(),
          ),
        ),
        (pairs) => {
          const read = viewIn(new URLSearchParams(pairs), all);
          const again = paramsOf(read, all);
          expect(viewIn(again, all)).toEqual(read);
        },
      ),
    );
    const odd =
      "page=0&sort=nonsense&state=gone&level.min=&level.max=abc&column=x&criterion.X26-1=z&page=2&quadrant=&toString=1";
    expect(viewIn(new URLSearchParams(odd), all)).toEqual(plainView);
  });

  it("asks nothing that would reveal an answer of a sealed round", () => {
    fc.assert(
      fc.property(view, (given) => {
        const read = viewIn(paramsOf(given, all), states);
        expect(Object.keys(read.values).filter((id) => !["state", "late", "region", "industry"].includes(id))).toEqual(
          [],
        );
        expect(read.criteria).toEqual({});
        expect(Object.keys(read.ranges).filter((id) => id !== "submittedAt")).toEqual([]);
        expect(["number", "name", "state", "late", "region", "industry", "submittedAt"]).toContain(read.sort.by);
        for (const column of read.columns ?? []) expect(columnsOf(states)).toContain(column);
      }),
    );
  });

  it("tells whether it leaves anybody out", () => {
    expect(isFiltered(plainView)).toBe(false);
    expect(isFiltered({ ...plainView, page: 3, sort: { by: "level", descending: true } })).toBe(false);
    expect(isFiltered({ ...plainView, search: "轴承" })).toBe(true);
    expect(isFiltered({ ...plainView, criteria: { "X26-1": ["m"] } })).toBe(true);
  });
});
