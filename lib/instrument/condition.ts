import { z } from "zod";

/** Yes, no, or unknown for want of facts. */
export type Truth = "yes" | "no" | "unknown";

/** A truth with the facts whose absence keeps it unknown. */
export type Reasoned = { truth: Truth; missing: string[] };

/** What a condition is held against; `undefined` and `null` mean that the fact is not known. */
export type Facts = (fact: string) => string | number | boolean | null | undefined;

export type Condition =
  | { fact: string; is: string | number | boolean }
  | { fact: string; atLeast: number }
  | { fact: string; below: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const fact = z.string().min(1);

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, is: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ fact, atLeast: z.number() }),
    z.strictObject({ fact, below: z.number() }),
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
  ]),
);

const yes: Reasoned = { truth: "yes", missing: [] };
const no: Reasoned = { truth: "no", missing: [] };
const decided = (holds: boolean): Reasoned => (holds ? yes : no);

/**
 * Evaluates a condition in three truths. An unknown fact makes the whole unknown only where it could still
 * decide it: `all` with one `no` is `no`, `any` with one `yes` is `yes`.
 */
export function holds(condition: Condition, facts: Facts): Reasoned {
  if ("all" in condition) return combine(condition.all, facts, "no");
  if ("any" in condition) return combine(condition.any, facts, "yes");
  if ("not" in condition) {
    const inner = holds(condition.not, facts);
    return inner.truth === "unknown" ? inner : decided(inner.truth === "no");
  }
  const value = facts(condition.fact);
  if (value === null || value === undefined) return { truth: "unknown", missing: [condition.fact] };
  return decided(isAsAsked(condition, value));
}

type Comparison = Extract<Condition, { fact: string }>;

/** Whether a value that is known is as a condition asks. */
function isAsAsked(condition: Comparison, value: string | number | boolean): boolean {
  if ("is" in condition) return value === condition.is;
  if (typeof value !== "number") return false;
  return "atLeast" in condition ? value >= condition.atLeast : value < condition.below;
}

function combine(parts: Condition[], facts: Facts, deciding: "yes" | "no"): Reasoned {
  let missing: string[] | undefined;
  for (const part of parts) {
    const finding = holds(part, facts);
    if (finding.truth === deciding) return decided(deciding === "yes");
    if (finding.truth === "unknown") missing = [...(missing ?? []), ...finding.missing];
  }
  if (missing) return { truth: "unknown", missing: [...new Set(missing)] };
  return decided(deciding === "no");
}

/** How a fact is read from what a condition is held against. */
export type FactReader<Context> = (context: Context) => ReturnType<Facts>;

/**
 * A condition laid out for being held against thousands: the same truth as `holds` tells, without what is missing.
 * @param readerOf how each fact is read
 */
export function conditionTest<Context>(
  condition: Condition,
  readerOf: (fact: string) => FactReader<Context>,
): (context: Context) => Truth {
  if ("all" in condition) return combinationTest(condition.all, readerOf, "no", "yes");
  if ("any" in condition) return combinationTest(condition.any, readerOf, "yes", "no");
  if ("not" in condition) {
    const inner = conditionTest(condition.not, readerOf);
    return (context) => opposites[inner(context)];
  }
  const read = readerOf(condition.fact);
  return (context) => {
    const value = read(context);
    if (value === null || value === undefined) return "unknown";
    return isAsAsked(condition, value) ? "yes" : "no";
  };
}

const opposites = { yes: "no", no: "yes", unknown: "unknown" } as const;

function combinationTest<Context>(
  parts: Condition[],
  readerOf: (fact: string) => FactReader<Context>,
  deciding: Truth,
  otherwise: Truth,
): (context: Context) => Truth {
  const tests = parts.map((part) => conditionTest(part, readerOf));
  return (context) => {
    let isUnknown = false;
    for (const test of tests) {
      const truth = test(context);
      if (truth === deciding) return deciding;
      if (truth === "unknown") isUnknown = true;
    }
    return isUnknown ? "unknown" : otherwise;
  };
}

/** Every fact that a condition asks about. */
export function factsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  return [condition.fact];
}
