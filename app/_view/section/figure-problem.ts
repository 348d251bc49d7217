import { decimalsOf, readNumber } from "../../../lib/instrument/typed";
import type { Check, Field } from "./field";

/** Reads what the form holds for a question on the page; `null` for a question that is on another page. */
type Typed = (question: string) => string | null;

/** What is wrong with a typed figure, in the reader's words; nothing while it is empty. */
function figureProblem({ limits }: Field, typed: string): string | null {
  if (!limits || typed.trim() === "") return null;
  const value = readNumber(typed);
  if (value === null) return limits.notANumber;
  if (value < limits.min || value > limits.max) return limits.outOfRange;
  return decimalsOf(value) > limits.decimals ? limits.tooPrecise : null;
}

/** What is wrong on the page, by question: figures that are none, and figures that contradict others. */
export function problemsOn(fields: Field[], checks: Check[], typed: Typed): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of fields) {
    const problem = figureProblem(field, typed(field.id) ?? "");
    if (problem) found[field.id] = problem;
  }
  const figure = (check: Check, id: string): number | null => {
    const here = typed(id);
    return here === null ? (check.known[id] ?? null) : readNumber(here);
  };
  for (const check of checks) {
    const smaller = figure(check, check.smaller);
    const larger = check.larger.map((id) => figure(check, id));
    if (smaller === null || larger.includes(null)) continue;
    if (smaller <= larger.reduce<number>((total, value) => total + (value ?? 0), 0)) continue;
    const here = [check.smaller, ...check.larger].find((id) => typed(id) !== null);
    if (here) found[here] = check.text;
  }
  return found;
}
