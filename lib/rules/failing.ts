import type { Formula } from "./rule-set";
import type { CriterionVerdict, Status } from "./verdict";

type StatusOf = (criterion: string) => Status;

/** The criteria that keep a formula from holding; none where it holds, may still hold, or asks nothing of the firm. */
function failingOf(formula: Formula, statusOf: StatusOf): { applies: boolean; failing: string[] } {
  if (typeof formula === "string") {
    const status = statusOf(formula);
    return { applies: status !== "not-applicable", failing: status === "unmet" ? [formula] : [] };
  }
  const isAll = "all" in formula;
  const parts = (isAll ? formula.all : formula.any)
    .map((part) => failingOf(part, statusOf))
    .filter(({ applies }) => applies);
  const isFailing = isAll || parts.every(({ failing }) => failing.length > 0);
  return { applies: parts.length > 0, failing: isFailing ? parts.flatMap(({ failing }) => failing) : [] };
}

/**
 * The criteria for which a firm fails a rule set, in its order: what is unmet and needed. Alternatives count only where
 * every one of them is unmet, and what the rule set does not require never does.
 */
export function failingIn(requires: Formula, criteria: readonly CriterionVerdict[]): string[] {
  const statuses = new Map(criteria.map(({ criterion, status }) => [criterion, status]));
  const failing = new Set(failingOf(requires, (criterion) => statuses.get(criterion) ?? "not-applicable").failing);
  return criteria.flatMap(({ criterion }) => (failing.has(criterion) ? [criterion] : []));
}
