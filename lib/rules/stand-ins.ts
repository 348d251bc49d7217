import { type CodeIn, formulaCode } from "./expression";
import { criteriaIn, type Formula, membersOf } from "./rule-set";
import { notApplicable, Truth } from "./truth";

/** Criteria of which others can stand in for one another: exceptions, waivers, other routes. */
export function alternativesIn(formula: Formula): Set<string> {
  if (typeof formula === "string") return new Set();
  return new Set(
    "any" in formula && formula.any.length > 1
      ? criteriaIn(formula)
      : membersOf(formula).flatMap((part) => [...alternativesIn(part)]),
  );
}

/** Of each criterion that others can stand in for, those others. */
export function otherWaysIn(formula: Formula): Map<string, string[]> {
  if (typeof formula === "string") return new Map();
  const parts = membersOf(formula);
  if (!("any" in formula) || parts.length < 2) return new Map(parts.flatMap((part) => [...otherWaysIn(part)]));
  const all = criteriaIn(formula);
  return new Map(
    parts.flatMap((part) => {
      const own = criteriaIn(part);
      return own.map((id) => [id, all.filter((other) => !own.includes(other))] as const);
    }),
  );
}

/**
 * The met criteria that stand in for each criterion that is not met and need not be.
 * @param by those that stand in for the formula itself
 */
export function standInsFor(
  formula: Formula,
  codeIn: CodeIn,
  by: readonly string[] = [],
): Map<string, readonly string[]> {
  if (typeof formula === "string") {
    const code = codeIn(formula);
    return new Map(by.length === 0 || code === Truth.met || code === notApplicable ? [] : [[formula, by]]);
  }
  const parts = membersOf(formula);
  const met = "any" in formula ? parts.filter((part) => formulaCode(part, codeIn) === Truth.met) : [];
  const own = met.flatMap(criteriaIn).filter((criterion) => codeIn(criterion) === Truth.met);
  return new Map(
    parts.flatMap((part) => [...standInsFor(part, codeIn, met.length > 0 && !met.includes(part) ? own : by)]),
  );
}
