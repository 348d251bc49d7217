import type { Problem } from "../instrument/answers";
import { readDigits, type TypedUnit } from "../instrument/typed";
import type { Fact, Field } from "../rules/fact";
import { plainUscc, readConfirmed, type UsccProblem, usccProblemOf } from "../rules/uscc";
import { lengthOf } from "../text/length";
import { typedDay } from "../text/typed-day";
import { storable } from "./entry";

/** Why what was typed is no value: the code names the message, the rest explains it. */
export type ValueProblem =
  | Problem
  | { code: "not-a-day" }
  | { code: "missing" }
  | { code: "uscc"; problem: UsccProblem };

export type Value = string | number | boolean;
export type Read = { value: Value } | { problem: ValueProblem };

/** What one value of a fact can be made of: a fact that is no list, or a column of one. */
type Valued = Exclude<Fact, { kind: "list" }> | Field;

type NumberSpec = { unit: TypedUnit; min: number; max: number; decimals: number };

/** A decimal as a number where a number holds it digit by digit, else as its digits. */
const decimal = (digits: string): Value => (String(Number(digits)) === digits ? Number(digits) : digits);

/** What was typed as the number that a question or a fact asks for. */
export function readNumber(spec: NumberSpec, typed: string): Read {
  const reading = readDigits(typed, spec.unit);
  if ("problem" in reading) return { problem: { code: reading.problem } };
  const { digits } = reading;
  const { min, max, decimals } = spec;
  if (Number(digits) < min) return { problem: { code: "too-small", min } };
  if (Number(digits) > max) return { problem: { code: "too-large", max } };
  if ((digits.split(".")[1] ?? "").length > decimals) return { problem: { code: "too-many-decimals", decimals } };
  return { value: decimal(digits) };
}

/** One value from what a form holds for it, which is not empty. */
export function readValue(spec: Valued, words: string): Read {
  const typed = storable(words).trim();
  switch (spec.kind) {
    case "number":
      return readNumber(spec, typed);
    case "yes-no":
    case "finding":
      return typed === "yes" || typed === "no" ? { value: typed === "yes" } : { problem: { code: "unknown-option" } };
    case "date": {
      const day = typedDay(typed);
      return day === null ? { problem: { code: "not-a-day" } } : { value: day };
    }
    case "choice":
      return spec.options.some(({ id }) => id === typed) ? { value: typed } : { problem: { code: "unknown-option" } };
    case "text": {
      if ("format" in spec && spec.format === "uscc") {
        const { typed: plain, isConfirmed } = readConfirmed(typed);
        const code = plainUscc(plain);
        const problem = usccProblemOf(code);
        const isGood = problem === null || (isConfirmed && problem.code === "wrong-check");
        return isGood ? { value: code } : { problem: { code: "uscc", problem } };
      }
      const { maxLength } = spec;
      return lengthOf(typed) > maxLength ? { problem: { code: "too-long", maxLength } } : { value: typed };
    }
  }
}

/** A value as a form shows it again. */
export const shownValue = (value: Value): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
