import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Askable, askableOf } from "#lib/cohort/askable";
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
import { emptyColumns, figureAt, placeOf, setRow } from "#lib/cohort/columns";
import { find, pageLength, rowsOf } from "#lib/cohort/query";
import { plainView, type Range, type View } from "#lib/cohort/view";
import { lettersOf } from "#lib/programme/criteria-letters";
import { isCounted } from "#lib/programme/standing";
import { compileLeaves } from "#lib/rules/leaves";
import { madeRows } from "#test/cohort-rows";
import { tinyOccasion, tinyRuleSet } from "#test/tiny-rule-set";

const [ruleSet] = fc.sample(tinyRuleSet, { seed: 3, numRuns: 1 });
if (!ruleSet) throw new Error("no rule set");
const asked = ["one-figure", "other-figure.2025"].map((key) => ({ key, held: { unit: "wan-yuan" as const } }));
const leaves = compileLeaves(ruleSet, tinyOccasion, asked);
const everywhere = askableOf(leaves, "all");
const made = [...madeRows(700, leaves, 5)].map((each) => ({ ...each, row: countedRow(each.row) }));
const firms = made.map(({ row }) => row);
const bytesOf = (row: CohortRow) => (isCounted(row.state) ? (made[row.number - 1]?.figures ?? null) : null);
const columns = emptyColumns(everywhere.criteria.length, 4, leaves);
// Taken in out of order and some of them twice, as writes come.
for (const row of [...firms.slice(300), ...firms.slice(0, 300), ...firms.slice(100, 140)])
  setRow(columns, firms.indexOf(row) % 5 === 0 ? { ...row, region: "别处", firmName: "旧名" } : row);
for (const { row, figures } of made) setRow(columns, row, figures);

const letters = lettersOf(everywhere.criteria, leaves.requires);
const letterOf = (row: CohortRow, place: number) => letters.read(row.criteria).shown[place] ?? "";
const wordOf = (row: CohortRow, id: CategoryId): string => categories[id].of(row) ?? "";

function numberOf(row: CohortRow, id: string): number | null {
  if (Object.hasOwn(measures, id))
    return measures[id as MeasureId]({ ...row, counted: letters.read(row.criteria).counted });
  const place = everywhere.figures.indexOf(id);
  const value = bytesOf(row)?.readDoubleLE(place * 8) ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

function isInRange(value: number | null, { min, max, unknown }: Range): boolean {
  if (value === null) return unknown !== undefined;
  return unknown !== "only" && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

const isThere = (row: CohortRow, { within }: Askable): boolean => within === null || within.includes(row.region ?? "");

/** Who took its application back is only shown where that is asked for. */
const isShownUnasked = (row: CohortRow, id: CategoryId) => id !== "state" || wordOf(row, id) !== "withdrawn";

function passes(row: CohortRow, view: View, except: string | null, askable: Askable): boolean {
  if (!isThere(row, askable)) return false;
  const found = `${row.firmName}\n${row.initials}\n${row.uscc ?? ""}`.toLowerCase();
  return (
    categoryIds.every(
      (id) => id === except || (view.values[id]?.includes(wordOf(row, id)) ?? isShownUnasked(row, id)),
    ) &&
    askable.criteria.every(
      (id, place) => id === except || !view.criteria[id] || view.criteria[id].includes(letterOf(row, place)),
    ) &&
    Object.entries(view.ranges).every(([id, range]) => isInRange(numberOf(row, id), range)) &&
    view.search
      .toLowerCase()
      .split(" ")
      .every((term) => found.includes(term))
  );
}

/** What is asked for, the plain way. */
function naive(view: View, askable: Askable): CohortRow[] {
  const { by, descending } = view.sort;
  const order = (row: CohortRow): number | string | null => {
    if (by === "number") return row.number;
    if (by === "name") return row.initials.slice(0, 10);
    if (!(by in categories)) return numberOf(row, by);
    const word = wordOf(row, by as CategoryId);
    const known = categories[by as CategoryId].values as readonly string[] | null;
    return word === "" ? null : known ? known.indexOf(word) : word;
  };
  return firms
    .filter((row) => passes(row, view, null, askable))
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
    criteria: fc.dictionary(
      fc.constantFrom(...everywhere.criteria),
      fc.subarray(["m", "u", "k", ""], { minLength: 1 }),
      {
        maxKeys: 2,
      },
    ),
    ranges: fc.dictionary(
      fc.constantFrom(...measureIds, ...everywhere.figures, ...everywhere.figures),
      fc.constantFrom<Range>(
        ...[
          { min: 0, max: null },
          { min: null, max: 50 },
          { min: 20, max: 70 },
          { min: -5, max: 5 },
        ],
        ...([
          { min: 200, max: 3_000.5, unknown: "too" },
          { min: null, max: null, unknown: "only" },
        ] as const),
      ),
      { maxKeys: 2 },
    ),
    sort: fc.record({
      by: fc.constantFrom("number", "name", ...categoryIds, ...measureIds, ...everywhere.figures),
      descending: fc.boolean(),
    }),
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

const askables = fc.constantFrom<readonly string[] | null>(null, null, ["杭州", "宁波"], ["温州", ""], []);

describe("a question to the board", () => {
  it("is answered as going through every firm would answer it", () => {
    fc.assert(
      fc.property(view, askables, (asked, within) => {
        const askable = { ...everywhere, within };
        const expected = naive(asked, askable);
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
      fc.property(view, askables, (asked, within) => {
        const askable = { ...everywhere, within };
        const found = find(columns, asked, askable);
        const there = firms.filter((row) => isThere(row, askable));
        expect([found.size, found.withdrawn]).toEqual([
          there.length,
          there.filter((row) => wordOf(row, "state") === "withdrawn").length,
        ]);
        for (const { value } of found.facets.region ?? []) expect(within?.includes(value) ?? true).toBe(true);
        for (const id of categoryIds)
          for (const { value, count } of found.facets[id] ?? [])
            expect([id, value, count]).toEqual([
              id,
              value,
              firms.filter((row) => wordOf(row, id) === value && passes(row, asked, id, askable)).length,
            ]);
        for (const [place, id] of askable.criteria.entries())
          for (const { value, count } of found.criteria[id] ?? [])
            expect([id, value, count]).toEqual([
              id,
              value,
              firms.filter((row) => letterOf(row, place) === value && passes(row, asked, id, askable)).length,
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

  it("tells the figures of a firm, and which of them were verified", () => {
    for (const { row, figures } of made)
      for (const [place] of everywhere.figures.entries()) {
        const found = figureAt(columns, place, placeOf(columns, row.number));
        const value = numberOf(row, everywhere.figures[place] ?? "");
        const mark = (figures?.[everywhere.figures.length * 8 + (place >> 3)] ?? 0) & (1 << (place & 7));
        expect(found).toEqual(value === null ? null : { value, isVerified: mark !== 0 });
      }
  });

  it("answers for a round without firms", () => {
    const found = find(emptyColumns(everywhere.criteria.length), plainView, everywhere);
    expect([found.rows, found.count]).toEqual([[], 0]);
  });
});
