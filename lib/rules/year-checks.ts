import { exact, type Found, factsCompared, type OfKind, rowsOf, type Values, type Years } from "./cross-check";
import { keyOf } from "./keys";
import { compare, minus, plus, type Rational, rational, times, zero } from "./rational";

/** Where amounts of one year do not go together. */
export function ofYears(
  check: OfKind<"balance" | "nothing-beside" | "at-most-times">,
  values: Values,
  years: Years,
): Found[] {
  const [first = "", ...others] = factsCompared(check);
  return (years.get(first) ?? []).flatMap((year): Found[] => {
    const keys = [keyOf(first, year), ...others.map((fact) => keyOf(fact, year))] as const;
    const amounts = keys.map((key) => rational(values.get(key)));
    if (amounts.some((amount) => amount === null)) return [];
    return breaks(check, amounts as Rational[]) ? [{ keys, year, rows: [] }] : [];
  });
}

function breaks(
  check: OfKind<"balance" | "nothing-beside" | "at-most-times">,
  [first = zero, ...others]: readonly Rational[],
): boolean {
  const sum = others.reduce(plus, zero);
  switch (check.kind) {
    case "balance":
      return isApart(first, sum, check.tolerance);
    case "nothing-beside":
      return compare(first, zero) === 0 && compare(sum, zero) > 0;
    case "at-most-times":
      return compare(sum, zero) > 0 && compare(first, times(sum, exact(check.times))) > 0;
  }
}

/** Whether two amounts differ by more than rounding does. */
function isApart(one: Rational, other: Rational, tolerance: number): boolean {
  const gap = minus(one, other);
  return compare(compare(gap, zero) < 0 ? minus(zero, gap) : gap, exact(tolerance)) > 0;
}

/** Where a fact is another one by an order of magnitude than the year before. */
export function jumpsIn({ fact, factor, least }: OfKind<"jump">, values: Values, years: Years): Found[] {
  return (years.get(fact) ?? []).flatMap((year): Found[] => {
    const keys = [keyOf(fact, year), keyOf(fact, year - 1)] as const;
    const [now, before] = keys.map((key) => rational(values.get(key)));
    if (!now || !before) return [];
    const [larger, smaller] = compare(now, before) > 0 ? [now, before] : [before, now];
    if (compare(larger, exact(least)) < 0 || compare(smaller, zero) <= 0) return [];
    return compare(larger, times(smaller, exact(factor))) >= 0 ? [{ keys, year, rows: [] }] : [];
  });
}

/** Years left out between two that are given. */
export function gapsIn({ fact }: OfKind<"gap">, years: Years): Found[] {
  const given = years.get(fact) ?? [];
  return given.flatMap((year, place): Found[] => {
    const next = given[place + 1];
    return next === undefined || next === year + 1
      ? []
      : Array.from({ length: next - year - 1 }, (_, step): Found => {
          const missing = year + 1 + step;
          return { keys: [keyOf(fact, missing)], year: missing, rows: [] };
        });
  });
}

/** Where the rows of a list do not add up to the fact. */
export function totalOf({ list, field, fact, tolerance }: OfKind<"list-total">, values: Values, years: Years): Found[] {
  const amounts = rowsOf(values, list).map((row) => rational(row[field]));
  const year = years.get(fact)?.at(-1);
  const total = year === undefined ? null : rational(values.get(keyOf(fact, year)));
  // Of rows that do not all tell the amount, nothing is known of the sum.
  if (year === undefined || !total || amounts.length === 0 || amounts.some((amount) => amount === null)) return [];
  return isApart((amounts as Rational[]).reduce(plus, zero), total, tolerance)
    ? [{ keys: [list, keyOf(fact, year)], year, rows: [] }]
    : [];
}
