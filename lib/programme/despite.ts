import type { DecisionOutcome } from "./application";

/** Words by criterion. */
type Words = Readonly<Record<string, string>>;

/**
 * What is said of the clauses that a recommended firm fails: `null` where there is nothing to say, `undefined` where one
 * of them is passed over.
 */
export function despiteOf(
  failing: readonly string[],
  { outcome, despite }: { outcome: DecisionOutcome; despite: Words | null },
): Words | null | undefined {
  if (outcome !== "recommend" || failing.length === 0) return null;
  const pairs = failing.map((criterion) => [criterion, despite?.[criterion]?.trim() ?? ""] as const);
  return pairs.some(([, words]) => words === "") ? undefined : Object.fromEntries(pairs);
}
