import { contradictionsIn, type FactCheck } from "#lib/programme/asked-facts";
import { type Disorder, disordersIn } from "#lib/rules/day-order";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { checks, dayOrders } from "#questionnaires/facts/checks";

/**
 * Facts of a year that do not go together, the smaller one first, or days of a row that are the wrong way round; what
 * is not impossible is rare.
 */
export type Clash = { id: string; isImpossible: boolean; keys: readonly [FactKey, ...FactKey[]] } & (
  | { check: FactCheck; year: number }
  | { disorder: Disorder }
);

/** What does not go together: facts, in the years that any was given for, and days. */
export function clashesAmong(values: ReadonlyMap<FactKey, FactValue>): Clash[] {
  const years = [...values.keys()].flatMap((key) => partsOf(key).year ?? []);
  return [
    ...contradictionsIn(checks, values, [...new Set(years)].sort()).map(
      (each): Clash => ({
        ...each,
        id: `${each.check.id} ${each.year}`,
        isImpossible: each.check.isPart,
      }),
    ),
    ...disordersIn(dayOrders, values).map(
      (disorder): Clash => ({
        disorder,
        id: `${disorder.order.id} ${disorder.row}`,
        isImpossible: true,
        keys: [disorder.order.list],
      }),
    ),
  ];
}

/** Whether a fact is compared with others, or days in it with each other. */
export const isCompared = (key: FactKey): boolean => {
  const { fact } = partsOf(key);
  return (
    checks.some(({ smaller, larger }) => smaller === fact || larger === fact) ||
    dayOrders.some(({ list }) => list === fact)
  );
};
