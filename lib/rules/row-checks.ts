import { isDay, yearsBefore } from "../text/day";
import { exact, type Found, type OfKind, type RowCondition, rowsOf, type Values, type Years } from "./cross-check";
import type { ListRow } from "./fact";
import { keyOf } from "./keys";
import { compare, rational } from "./rational";

function holds(condition: RowCondition, row: ListRow): boolean {
  const value = row[condition.field];
  if ("oneOf" in condition) return typeof value === "string" && condition.oneOf.includes(value);
  if ("is" in condition) return value === condition.is;
  const amount = rational(value);
  return amount !== null && compare(amount, exact(condition.above)) > 0;
}

/** Whether a check does not hold of a row. */
export function isOdd(
  check: OfKind<"day-ahead" | "day-before" | "long-span" | "lacking" | "row">,
  row: ListRow,
  values: Values,
  today: string,
): boolean {
  switch (check.kind) {
    case "day-ahead": {
      const day = row[check.field];
      return isDay(day) && day > today;
    }
    case "day-before": {
      const [day, since] = [row[check.field], values.get(check.fact)];
      return isDay(day) && isDay(since) && day < since;
    }
    case "long-span": {
      const [earlier, later] = [row[check.earlier], row[check.later]];
      return holds(check.when, row) && isDay(earlier) && isDay(later) && yearsBefore(later, check.years) > earlier;
    }
    case "lacking":
      return holds(check.when, row) && row[check.field] === undefined;
    case "row":
      return check.when.every((condition) => holds(condition, row));
  }
}

/** Rows that say what a firm with so little of the fact hardly is. */
export function littleBeside(check: OfKind<"too-little-beside">, values: Values, years: Years): Found[] {
  const year = years.get(check.fact)?.at(-1);
  const key = year === undefined ? check.fact : keyOf(check.fact, year);
  const amount = rational(values.get(key));
  if (amount === null || compare(amount, exact(check.least)) >= 0) return [];
  const rows = rowsOf(values, check.list).flatMap((row, place) => (holds(check.when, row) ? [place + 1] : []));
  return rows.length > 0 ? [{ keys: [check.list, key], year: null, rows }] : [];
}

/** A code as it is compared: signs and the letters that say nothing are left out. */
function plainCode(value: unknown, ignoring: readonly string[]): string {
  const plain = String(value ?? "")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const idle = ignoring.find((letters) => plain.startsWith(letters));
  return idle === undefined ? plain : plain.slice(idle.length);
}

/** Rows that hold one code. */
export function twiceIn({ list, fields, ignoring }: OfKind<"twice">, values: Values): Found[] {
  const places = new Map<string, number[]>();
  for (const [place, row] of rowsOf(values, list).entries()) {
    const code = fields.map((field) => plainCode(row[field], ignoring)).find((each) => each !== "") ?? "";
    if (code !== "") places.set(code, [...(places.get(code) ?? []), place + 1]);
  }
  return [...places.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => ({ keys: [list] as const, year: null, rows }));
}

/** Rows that name a code which the other list does not hold. */
export function unnamedIn({ list, field, of, ignoring }: OfKind<"named">, values: Values): Found[] {
  // Of a list that is not told, nobody knows what is in it.
  if (!values.has(of.list)) return [];
  const known = new Set(
    rowsOf(values, of.list).flatMap((row) => of.fields.map((each) => plainCode(row[each], ignoring))),
  );
  const rows = rowsOf(values, list).flatMap((row, place) => {
    const codes = String(row[field] ?? "").split(/[、,，;；\n]+/);
    const strange = codes.map((code) => plainCode(code, ignoring)).some((code) => code !== "" && !known.has(code));
    return strange ? [place + 1] : [];
  });
  return rows.length > 0 ? [{ keys: [list, of.list], year: null, rows }] : [];
}
