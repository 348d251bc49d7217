import { criteriaIn, type Formula, membersOf } from "../rules/rule-set";
import { statusLetters } from "./columns";

/** Criteria of which others can stand in for one another: exceptions, waivers, other routes. */
export function alternativesIn(formula: Formula): Set<string> {
  if (typeof formula === "string") return new Set();
  return new Set(
    "any" in formula && formula.any.length > 1
      ? criteriaIn(formula)
      : membersOf(formula).flatMap((part) => [...alternativesIn(part)]),
  );
}

/** Whether a formula holds, by the letters of its criteria; `null` where none of them is applicable. */
function isHeld(formula: Formula, letterOf: (criterion: string) => string): boolean | null {
  if (typeof formula === "string") {
    const letter = letterOf(formula);
    return letter === statusLetters["not-applicable"] ? null : letter === statusLetters.met;
  }
  const members = membersOf(formula)
    .map((part) => isHeld(part, letterOf))
    .filter((each) => each !== null);
  if (members.length === 0) return null;
  return "all" in formula ? members.every(Boolean) : members.some(Boolean);
}

/** The criteria that are not met and need not be, since another that is met stands in for them. */
export function replacedIn(formula: Formula, letterOf: (criterion: string) => string): Set<string> {
  if (typeof formula === "string") return new Set();
  const parts = membersOf(formula);
  const met = "any" in formula ? parts.filter((part) => isHeld(part, letterOf)) : [];
  return new Set(
    parts.flatMap((part) =>
      met.length > 0 && !met.includes(part)
        ? criteriaIn(part).filter((criterion) => !isHeld(criterion, letterOf))
        : [...replacedIn(part, letterOf)],
    ),
  );
}
