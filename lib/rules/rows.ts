import { yearOf, yearsBefore } from "../text/day";
import type { Rows, RowTest } from "./criterion";
import type { ListRow } from "./fact";
import { compare, plus, type Rational, rational, toNumber, whole, zero } from "./rational";
import { dayIn, listIn, type Reading, thresholdOf } from "./reading";
import type { RowGroups, SameRows } from "./same-rows";

/**
 * How many rows count, or what they add up to: between the sure ones and those in doubt, and what keeps it open. Rows
 * that are one thing count once.
 */
export type RowCount = { low: Rational; high: Rational | null; missing: string[]; sameRows?: readonly SameRows[] };

type Row = { values: ListRow; place: number };

/** Whether a row passes one test; `null` where it does not tell the field. */
function passes({ values }: Row, test: RowTest, reading: Reading): boolean | null {
  const value = Object.hasOwn(values, test.field) ? values[test.field] : undefined;
  switch (test.test) {
    case "one-of":
      return typeof value === "string" ? test.values.includes(value) : null;
    case "told":
      return (value !== undefined) === test.value;
    case "is":
      return typeof value === "boolean" ? value === test.value : null;
    case "at-most":
    case "at-least": {
      const amount = rational(value);
      if (amount === null) return null;
      const order = compare(amount, thresholdOf(reading.thresholds, test.parameter).exact);
      return test.test === "at-most" ? order <= 0 : order >= 0;
    }
    case "not-passed":
    case "reached":
    case "within-years":
    case "at-least-years-ago":
    case "less-than-years-ago":
    case "older-than-years":
    case "in-last-years":
    case "within-calendar-years": {
      const day = dayIn(value);
      if (day === null) return test.test === "reached" ? true : null;
      return passesDay(day, test, reading);
    }
  }
}

type DayTest = Exclude<RowTest, { test: "one-of" | "told" | "is" | "at-most" | "at-least" }>;

function passesDay(day: string, test: DayTest, reading: Reading): boolean {
  const { appliedOn, lastYear, thresholds } = reading;
  const years = "parameter" in test ? toNumber(thresholdOf(thresholds, test.parameter).exact) : 0;
  switch (test.test) {
    case "not-passed":
      return day >= appliedOn;
    case "reached":
      return day <= appliedOn;
    case "within-years":
      return day <= appliedOn && day >= yearsBefore(appliedOn, years);
    case "at-least-years-ago":
      return day <= yearsBefore(appliedOn, years);
    case "less-than-years-ago":
      return day <= appliedOn && day > yearsBefore(appliedOn, years);
    case "older-than-years":
      return day < yearsBefore(appliedOn, years);
    case "in-last-years":
      return yearOf(day) <= lastYear && yearOf(day) > lastYear - years;
    case "within-calendar-years":
      return day <= appliedOn && yearOf(day) >= yearOf(appliedOn) - years;
  }
}

/** Whether a row counts; the fields whose absence leaves it in doubt, and the field by which it fails where it does. */
type Counted = { sure: boolean; untold: string[]; failed: string | null };

function counts(row: Row, rows: Rows, reading: Reading): Counted {
  const untold = new Set<string>();
  let failed: string | null = null;
  for (const tests of rows.anyOf) {
    const open: string[] = [];
    let fails = false;
    for (const test of tests) {
      const passed = passes(row, test, reading);
      if (passed === false) {
        fails = true;
        failed = test.field;
        break;
      }
      if (passed === null) open.push(test.field);
    }
    if (fails) continue;
    if (open.length === 0) return { sure: true, untold: [], failed: null };
    for (const field of open) untold.add(field);
  }
  return { sure: false, untold: [...untold], failed };
}

/** How many rows of a list count; an empty list is none, a list that is not told may be any number. */
export function countRows(rows: Rows, reading: Reading): RowCount {
  const list = listIn(reading, rows.list);
  if (!list || list.groups.sure.length + list.groups.doubtful.length === 0) return over(rows, null, reading);
  return countGrouped(rows, list.rows, list.groups, reading);
}

/** One thing that a list tells of: between how often it counts, and what keeps it open. */
type Thing = { places: readonly number[]; low: number; high: number; missing: string[] };

/** Rows of one thing that do not say the same of it leave it in doubt. */
function thingOf(list: string, places: readonly number[], countedAt: (place: number) => Counted): Thing {
  const counted = places.map((place) => ({ place, ...countedAt(place) }));
  const low = counted.every(({ sure }) => sure) ? 1 : 0;
  const high = counted.some(({ sure, untold }) => sure || untold.length > 0) ? 1 : 0;
  const open = low === high ? [] : counted.filter(({ sure }) => !sure);
  const missing = open.flatMap(({ place, untold, failed }) =>
    (untold.length > 0 ? untold : failed === null ? [] : [failed]).map((field) => `${list}.${place + 1}.${field}`),
  );
  return { places, low, high, missing };
}

/** Things that may be one: at least one where each of them counts, at most all; the surest field would tell. */
function oneOrMore(things: readonly Thing[], unnumbered: readonly string[]): Thing {
  const high = things.reduce((sum, thing) => sum + thing.high, 0);
  const low = things.every((thing) => thing.low === 1) ? 1 : 0;
  return {
    places: things.flatMap(({ places }) => places).toSorted((one, other) => one - other),
    low,
    high,
    missing: low === high ? [] : [...things.flatMap(({ missing }) => missing), ...unnumbered],
  };
}

function countGrouped(rows: Rows, list: readonly ListRow[], groups: RowGroups, reading: Reading): RowCount {
  const { list: id } = rows;
  const number = reading.identities.find((each) => each.list === id)?.by[0] ?? "";
  const cached = new Map<number, Counted>();
  const countedAt = (place: number): Counted => {
    const before = cached.get(place);
    const counted = before ?? counts({ values: list[place] ?? {}, place: place + 1 }, rows, reading);
    cached.set(place, counted);
    return counted;
  };
  const grouped = new Set(groups.sure.flat());
  const alone = [...list.keys()].filter((place) => !grouped.has(place)).map((place) => [place]);
  const things = [...groups.sure, ...alone].map((places) => thingOf(id, places, countedAt));
  const doubtful = groups.doubtful.map((places) => {
    const inside = things.filter((thing) => thing.places.some((place) => places.includes(place)));
    const unnumbered = places.filter((place) => list[place]?.[number] === undefined);
    return {
      inside,
      whole: oneOrMore(
        inside,
        unnumbered.map((place) => `${id}.${place + 1}.${number}`),
      ),
    };
  });
  const doubted = new Set(doubtful.flatMap(({ inside }) => inside));
  const all = [...things.filter((thing) => !doubted.has(thing)), ...doubtful.map(({ whole }) => whole)];
  const told = (isSure: boolean, of: readonly Thing[]): SameRows[] =>
    of
      .filter(({ places, high }) => places.length > 1 && high > 0)
      .map(({ places }) => ({ list: id, rows: places.map((place) => place + 1), isSure }));
  const same = [
    ...told(true, things),
    ...told(
      false,
      doubtful.map(({ whole: each }) => each),
    ),
  ];
  return {
    low: whole(all.reduce((sum, thing) => sum + thing.low, 0)),
    high: whole(all.reduce((sum, thing) => sum + thing.high, 0)),
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    ...(same.length > 0 && { sameRows: same }),
  };
}

/** What a number field of the rows that count adds up to. */
export const totalRows = (rows: Rows, field: string, reading: Reading): RowCount => over(rows, field, reading);

function over(rows: Rows, field: string | null, reading: Reading): RowCount {
  const list = listIn(reading, rows.list)?.rows ?? null;
  if (list === null) return { low: zero, high: null, missing: [rows.list] };
  let low = zero;
  let high: Rational | null = zero;
  const missing: string[] = [];
  for (const [index, values] of list.entries()) {
    const { sure, untold } = counts({ values, place: index + 1 }, rows, reading);
    if (!sure && untold.length === 0) continue;
    const worth = field === null ? whole(1) : rational(values[field]);
    const open = worth === null && field !== null ? [...untold, field] : untold;
    for (const each of open) missing.push(`${rows.list}.${index + 1}.${each}`);
    if (sure && worth) low = plus(low, worth);
    high = high && worth && plus(high, worth);
  }
  return { low, high, missing };
}
