import type { Measure } from "./criterion";
import { type Range, shareOf, shareOfWhole } from "./range";
import type { Reading } from "./reading";

/** A percentage of two amounts; where the one is a part of the other in the same year, of nothing there is no part. */
export function ratioOf([above, below]: [Measure, Measure], [part, whole]: [Range, Range], { pairs }: Reading): Range {
  const isPart =
    "fact" in above &&
    "fact" in below &&
    above.year === below.year &&
    pairs.get(above.fact)?.some((pair) => pair.part === above.fact && pair.whole === below.fact) === true;
  return isPart ? shareOfWhole(part, whole) : shareOf(part, whole);
}
