import { yearOf, yearsBefore } from "../text/day";
import type { Rows, RowTest } from "./criterion";
import type { ListRow } from "./fact";
import { compare, plus, type Rational, rational, toNumber, whole, zero } from "./rational";
import { dayIn, type Reading, rowsOf, thresholdOf } from "./reading";

/** How many rows count, or what they add up to: between the sure ones and those in doubt, and what keeps it open. */
export type RowCount = { low: Rational; high: Rational | null; missing: string[] };

type Row = { values: ListRow; place: number };

/** Whether a row passes one test; `null` where it does not tell the field. */
function passes({ values }: Row, test: RowTest, reading: Reading): boolean | null {
  const value = Object.hasOwn(values, test.field) ? values[test.field] : undefined;
  switch (test.test) {
    case "one-of":
      return typeof value === "string" ? test.values.includes(value) : null;
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
    case "older-than-years":
    case "in-last-years": {
      const day = dayIn(value);
      if (day === null) return test.test === "reached" ? true : null;
      return passesDay(day, test, reading);
    }
  }
}

type DayTest = Exclude<RowTest, { test: "one-of" | "is" | "at-most" | "at-least" }>;

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
    case "older-than-years":
      return day < yearsBefore(appliedOn, years);
    case "in-last-years":
      return yearOf(day) <= lastYear && yearOf(day) > lastYear - years;
  }
}

/** Whether a row counts; the fields whose absence leaves it in doubt. */
function counts(row: Row, rows: Rows, reading: Reading): { sure: boolean; untold: string[] } {
  const untold = new Set<string>();
  for (const tests of rows.anyOf) {
    const open: string[] = [];
    let fails = false;
    for (const test of tests) {
      const passed = passes(row, test, reading);
      if (passed === false) {
        fails = true;
        break;
      }
      if (passed === null) open.push(test.field);
    }
    if (fails) continue;
    if (open.length === 0) return { sure: true, untold: [] };
    for (const field of open) untold.add(field);
  }
  return { sure: false, untold: [...untold] };
}

/** How many rows of a list count; an empty list is none, a list that is not told may be any number. */
export const countRows = (rows: Rows, reading: Reading): RowCount => over(rows, null, reading);

/** What a number field of the rows that count adds up to. */
export const totalRows = (rows: Rows, field: string, reading: Reading): RowCount => over(rows, field, reading);

function over(rows: Rows, field: string | null, reading: Reading): RowCount {
  const list = rowsOf(reading, rows.list);
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
