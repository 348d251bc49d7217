import type { Comparator } from "./criterion";
import { isForPerson, none, type Range } from "./range";
import type { Rational } from "./rational";
import { type Reading, valueIn } from "./reading";
import { stands, Truth } from "./truth";

/** What would divide by nothing, with the finding by which a person settles it. */
export const unlessNothing = (range: Range, finding: string | undefined): Range =>
  range.computable === "no" && finding !== undefined ? { ...range, findings: [finding] } : range;

/** How a value stands to its threshold, by what a person found where only that keeps it open. */
export function truthOf(range: Range, is: Comparator, against: Rational, reading: Reading): Truth {
  const truth = stands(range, is, against);
  if (truth === Truth.unknown) return isForPerson(range) ? Truth.person : truth;
  if (truth !== Truth.person) return truth;
  const found = (range.findings ?? none).map((finding) => valueIn(reading, finding, undefined));
  if (found.length === 0 || found.some((each) => typeof each !== "boolean")) return Truth.person;
  return found.every((each) => each === true) ? Truth.met : Truth.unmet;
}
