import { isDay } from "../text/day";
import { type CrossCheck, type CrossFinding, type Found, rowsOf, type Values, type Years } from "./cross-check";
import { partsOf } from "./keys";
import { isOdd, littleBeside, twiceIn, unnamedIn } from "./row-checks";
import { gapsIn, jumpsIn, ofYears, totalOf } from "./year-checks";

/** Every place at which a check does not hold; what is not told breaks none. */
export const crossFindings = (
  checks: readonly CrossCheck[],
  values: Values,
  years: Years,
  today: string,
): CrossFinding[] => checks.flatMap((check) => found(check, values, years, today).map((each) => ({ check, ...each })));

/** By fact, the years that it is given for, in their order. */
export function yearsGiven(values: Values): Years {
  const years = new Map<string, number[]>();
  for (const key of values.keys()) {
    const { fact, year } = partsOf(key);
    const before = years.get(fact);
    if (year !== null && before) before.push(year);
    else if (year !== null) years.set(fact, [year]);
  }
  for (const each of years.values()) each.sort();
  return years;
}

function found(check: CrossCheck, values: Values, years: Years, today: string): Found[] {
  switch (check.kind) {
    case "balance":
    case "nothing-beside":
    case "at-most-times":
      return ofYears(check, values, years);
    case "jump":
      return jumpsIn(check, values, years);
    case "gap":
      return gapsIn(check, years);
    case "list-total":
      return totalOf(check, values, years);
    case "twice":
      return twiceIn(check, values);
    case "named":
      return unnamedIn(check, values);
    case "too-little-beside":
      return littleBeside(check, values, years);
    case "fact-ahead": {
      const day = values.get(check.fact);
      return isDay(day) && day > today ? [{ keys: [check.fact], year: null, rows: [] }] : [];
    }
    case "day-ahead":
    case "day-before":
    case "long-span":
    case "lacking":
    case "row": {
      const rows = rowsOf(values, check.list).flatMap((row, place) =>
        isOdd(check, row, values, today) ? [place + 1] : [],
      );
      return rows.length > 0 ? [{ keys: [check.list], year: null, rows }] : [];
    }
  }
}
