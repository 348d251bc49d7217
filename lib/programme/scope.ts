import type { MeasureUnit } from "../rules/criterion";
import type { Fact, FactValue } from "../rules/fact";
import type { Text } from "../text/text";

/** The fact that says whose accounts and people the yearly figures of some units count, and how each scope is said. */
export type ScopeOfFigures = {
  fact: string;
  units: readonly MeasureUnit[];
  short: Readonly<Record<string, Text>>;
};

/** Whether a fact is in the scope that a firm chooses. */
export const isInScope = ({ units }: ScopeOfFigures, fact: Fact | undefined): boolean =>
  fact?.kind === "number" && fact.perYear && units.includes(fact.unit);

/** How the scope that a firm chose is said; `null` where it chose none. */
export const shortScope = ({ short }: ScopeOfFigures, chosen: FactValue | undefined): Text | null =>
  typeof chosen === "string" && Object.hasOwn(short, chosen) ? (short[chosen] ?? null) : null;
