import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CategoryId,
  type CohortRow,
  categories,
  categoryIds,
  countedRow,
  type MeasureId,
  measureIds,
  measures,
} from "#lib/cohort/catalogue";
import { emptyColumns, placeOf, setRow } from "#lib/cohort/columns";
import { find, pageLength, rowsOf } from "#lib/cohort/query";
import { type Askable, plainView, type View } from "#lib/cohort/view";
import { compileLeaves } from "#lib/rules/leaves";
import { madeRows } from "#test/cohort-rows";
import { tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

const [ruleSet] = fc.sample(tinyRuleSet, { seed: 3, numRuns: 1 });
if (!ruleSet) throw new Error("no rule set");
const leaves = compileLeaves(ruleSet, tinyOccasion);
const askable: Askable = { criteria: leaves.criteria.map(({ id }) => id), reach: "all" };
const firms = [...madeRows(700, leaves, 5)].map(({ row }) => countedRow(row));
const columns = emptyColumns(askable.criteria.length, 4);
// Taken in out of order and some of them twice, as writes come.
for (const row of [...firms.slice(300), ...firms.slice(0, 300), ...firms.slice(100, 140)])
  setRow(columns, firms.indexOf(row) % 5 === 0 ? { ...row, region: "别处", firmName: "旧名" } : row);
for (const row of firms) setRow(columns, row);

const wordOf = (row: CohortRow, id: CategoryId): string => categories[id].of(row) ?? "";
const numberOf = (row: CohortRow, id: MeasureId): number | null => measures[id](row);

function passes(row: CohortRow, view: View, except: string | null): boolean {
  const found = `${row.firmName}\n${row.initials}\n${row.uscc ?? ""}`.toLowerCase();
  return (
    categoryIds.every((id) => id === except || !view.values[id] || view.values[id].includes(wordOf(row, id))) &&
    askable.criteria.every(
      (id, place) => id === except || !view.criteria[id] || view.criteria[id].includes(row.criteria[place] ?? ""),
    ) &&
    measureIds.every((id) => {
      const range = view.ranges[id];
      const value = numberOf(row, id);
      return !range || (value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));
    }) &&
    view.search
      .toLowerCase()
      .split(" ")
      .every((term) => found.includes(term))
  );
}

/** What is asked for, the plain way. */
function naive(view: View): CohortRow[] {
  const { by, descending } = view.sort;
  const order = (row: CohortRow): number | string | null => {
    if (by === "number") return row.number;
    if (by === "name") return row.initials.slice(0, 10);
    if (!(by in categories)) return numberOf(row, by as MeasureId);
    const word = wordOf(row, by as CategoryId);
    const known = categories[by as CategoryId].values as readonly string[] | null;
    return word === "" ? null : known ? known.indexOf(word) : word;
  };
  return firms
    .filter((row) => passes(row, view, null))
    .sort((one, other) => {
      const [left, right] = [order(one), order(other)];
      if (left !== right && (left === null || right === null)) return left === null ? 1 : -1;
      if (left !== null && right !== null && left !== right) return (left < right ? -1 : 1) * (descending ? -1 : 1);
      return one.number - other.number;
    });
}

const view: fc.Arbitrary<View> = fc
  .record({
    search: fc.constantFrom("", "", "", "轴承", "杭州", "jm", "9", "杭州 阀", "查无此企业"),
    values: fc.dictionary(fc.constantFrom(...categoryIds), fc.nat(3), { maxKeys: 3 }),
    criteria: fc.dictionary(fc.constantFrom(...askable.criteria), fc.subarray(["m", "u", "k", ""], { minLength: 1 }), {
      maxKeys: 2,
    }),
    ranges: fc.dictionary(
      fc.constantFrom(...measureIds),
      fc.constantFrom({ min: 0, max: null }, { min: null, max: 50 }, { min: 20, max: 70 }, { min: -5, max: 5 }),
      { maxKeys: 2 },
    ),
    sort: fc.record({ by: fc.constantFrom("number", "name", ...categoryIds, ...measureIds), descending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 4 }),
  })
  .map((given) => ({
    ...plainView,
    ...given,
    values: Object.fromEntries(
      Object.entries(given.values).map(([id, place]) => {
        const known = [...new Set(firms.map((row) => wordOf(row, id as CategoryId)))];
        return [id, [known[place % known.length] ?? "", known[(place + 1) % known.length] ?? ""]];
      }),
    ),
  })) as fc.Arbitrary<View>;

const numbersAt = (rows: readonly number[]): number[] => rows.map((place) => columns.numbers[place] as number);

describe("a question to the board", () => {
  it("is answered as going through every firm would answer it", () => {
    fc.assert(
      fc.property(view, (asked) => {
        const expected = naive(asked);
        const found = find(columns, asked, askable);
        expect(found.count).toBe(expected.length);
        const first = (asked.page - 1) * pageLength;
        expect(numbersAt(found.rows)).toEqual(expected.slice(first, first + pageLength).map(({ number }) => number));
        expect(numbersAt(rowsOf(columns, asked, askable))).toEqual(expected.map(({ number }) => number));
      }),
      { numRuns: 300 },
    );
  });

  it("counts beside each value what choosing it would show: under all other filters, not under its own", () => {
    fc.assert(
      fc.property(view, (asked) => {
        const found = find(columns, asked, askable);
        for (const id of categoryIds)
          for (const { value, count } of found.facets[id] ?? [])
            expect([id, value, count]).toEqual([
              id,
              value,
              firms.filter((row) => wordOf(row, id) === value && passes(row, asked, id)).length,
            ]);
        for (const [place, id] of askable.criteria.entries())
          for (const { value, count } of found.criteria[id] ?? [])
            expect([id, value, count]).toEqual([
              id,
              value,
              firms.filter((row) => (row.criteria[place] ?? "") === value && passes(row, asked, id)).length,
            ]);
      }),
      { numRuns: 100 },
    );
  });

  it("finds a firm by its number, and knows of none that is not there", () => {
    expect(columns.size).toBe(firms.length);
    for (const number of [1, 350, 700]) expect(columns.numbers[placeOf(columns, number)]).toBe(number);
    expect(placeOf(columns, 701)).toBe(-1);
    expect(placeOf(columns, 100_000)).toBe(-1);
  });

  it("answers for a round without firms", () => {
    const found = find(emptyColumns(askable.criteria.length), plainView, askable);
    expect([found.rows, found.count]).toEqual([[], 0]);
  });
});
