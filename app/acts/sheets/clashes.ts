import { type Clash, clashesIn } from "#lib/entry/contradictions";
import { factsCompared } from "#lib/rules/cross-check";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { comparisons } from "#questionnaires/facts/checks";

/** What does not go together among facts on a day, by what the catalogue compares. */
export const clashesAmong = (values: ReadonlyMap<FactKey, FactValue>, today: string): Clash[] =>
  clashesIn(comparisons, values, today);

const compared = new Set([
  ...comparisons.checks.flatMap(({ smaller, larger }) => [smaller, larger]),
  ...comparisons.dayOrders.map(({ list }) => list),
  ...comparisons.crossChecks.flatMap(factsCompared),
]);

/** Whether a fact is compared with others, or what is in it with each other. */
export const isCompared = (key: FactKey): boolean => compared.has(partsOf(key).fact);
