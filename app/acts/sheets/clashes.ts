import { type Clash, clashesIn } from "#lib/entry/contradictions";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { checks, dayOrders } from "#questionnaires/facts/checks";

/** What does not go together among facts, by what the catalogue compares. */
export const clashesAmong = (values: ReadonlyMap<FactKey, FactValue>): Clash[] =>
  clashesIn({ checks, dayOrders }, values);

/** Whether a fact is compared with others, or days in it with each other. */
export const isCompared = (key: FactKey): boolean => {
  const { fact } = partsOf(key);
  return (
    checks.some(({ smaller, larger }) => smaller === fact || larger === fact) ||
    dayOrders.some(({ list }) => list === fact)
  );
};
