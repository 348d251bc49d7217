import { decimalsOf, readNumber } from "../../../lib/instrument/typed";
import type { Check, Field } from "./field";

/** What is wrong with a typed figure, in the reader's words; nothing while it is empty. */
export function figureProblem({ limits }: Field, typed: string): string | null {
  if (!limits || typed.trim() === "") return null;
  const value = readNumber(typed);
  if (value === null) return limits.notANumber;
  if (value < limits.min || value > limits.max) return limits.outOfRange;
  return decimalsOf(value) > limits.decimals ? limits.tooPrecise : null;
}

/** Contradictions between the figures on the page and those known from other pages, by the question to look at. */
export function contradictionsAmong(checks: Check[], values: Record<string, unknown>): Record<string, string> {
  const figure = (check: Check, id: string): number | null =>
    id in values ? readNumber(String(values[id] ?? "")) : (check.known[id] ?? null);
  const found: Record<string, string> = {};
  for (const check of checks) {
    const smaller = figure(check, check.smaller);
    const larger = check.larger.map((id) => figure(check, id));
    if (smaller === null || larger.includes(null)) continue;
    const sum = larger.reduce<number>((total, value) => total + (value ?? 0), 0);
    if (smaller <= sum) continue;
    const here = [check.smaller, ...check.larger].find((id) => id in values);
    if (here) found[here] = check.text;
  }
  return found;
}
