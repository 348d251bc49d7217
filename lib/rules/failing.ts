import { type CodeIn, formulaCode } from "./expression";
import { type Formula, membersOf } from "./rule-set";
import { codeOf, notApplicable, Truth } from "./truth";
import type { CriterionVerdict } from "./verdict";

/** The criteria that keep a formula from holding; none where it holds, may still hold, or asks nothing of the firm. */
function failingOf(formula: Formula, codeIn: CodeIn): string[] {
  if (formulaCode(formula, codeIn) !== Truth.unmet) return [];
  return typeof formula === "string" ? [formula] : membersOf(formula).flatMap((part) => failingOf(part, codeIn));
}

/**
 * The criteria for which a firm fails a rule set, in its order: what is unmet and needed. Alternatives count only where
 * every one of them is unmet, and what the rule set does not require never does.
 */
export function failingIn(requires: Formula, criteria: readonly CriterionVerdict[]): string[] {
  const codes = new Map(criteria.map(({ criterion, status }) => [criterion, codeOf(status)]));
  const failing = new Set(failingOf(requires, (criterion) => codes.get(criterion) ?? notApplicable));
  return criteria.flatMap(({ criterion }) => (failing.has(criterion) ? [criterion] : []));
}
