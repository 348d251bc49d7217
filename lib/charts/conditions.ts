import type { Criterion, Measure, Test } from "../rules/criterion";

/** Whether rows of a list are counted that say until when they hold: titles. */
const isTitle = (measure: Measure): boolean =>
  "count" in measure && measure.count.anyOf.every((tests) => tests.some(({ test }) => test === "not-passed"));

/** Whether a clause asks for a title and for nothing else. */
export const asksTitle = ({ test }: Pick<Criterion, "test">): boolean => {
  const within = (part: Test): boolean => {
    if ("all" in part) return part.all.every(within);
    if ("any" in part) return part.any.every(within);
    return "compare" in part && !("compound" in part.compare) && isTitle(part.compare);
  };
  return within(test);
};

/** Whether a comparison sets an upper bound to how large a firm may be, which no effort mends. */
const isSizeBound = ({ compare, is }: Extract<Test, { compare: unknown }>): boolean =>
  "fact" in compare && (is === "at-most" || is === "less-than");

/**
 * Whether a clause is a gate: it asks what the firm is, has or has done rather than how much of something, so that
 * nothing else is of use while it is shut.
 */
export function isGate({ test }: Pick<Criterion, "test">, unitOf: (parameter: string) => string): boolean {
  const within = (part: Test): boolean => {
    if ("all" in part) return part.all.every(within);
    if ("any" in part) return part.any.every(within);
    if ("not" in part) return within(part.not);
    if (!("compare" in part)) return true;
    const isRank = unitOf(part.parameter) === "rank";
    return !("compound" in part.compare) && (isTitle(part.compare) || (isSizeBound(part) && !isRank));
  };
  return within(test);
}
