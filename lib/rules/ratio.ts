import type { Measure } from "./criterion";
import type { FactKey, FactValue } from "./fact";
import { partsOf } from "./keys";
import { excessIn } from "./part-of";
import { type Range, shareOf, shareOfWhole } from "./range";
import { type Reading, told, yearAt } from "./reading";

/** A percentage of two amounts; where the one is a part of the other in the same year, it cannot exceed it. */
export function ratioOf([above, below]: [Measure, Measure], [part, whole]: [Range, Range], reading: Reading): Range {
  const isPart =
    "fact" in above &&
    "fact" in below &&
    above.year === below.year &&
    reading.wholes.get(above.fact)?.includes(below.fact) === true;
  if (!isPart) return shareOf(part, whole);
  const valueAt = (key: FactKey) => {
    const { fact } = partsOf(key);
    return told(reading, fact, above.year) as FactValue | undefined;
  };
  const year = yearAt(above.year, reading.lastYear);
  return shareOfWhole(part, whole, excessIn({ part: above.fact, whole: below.fact }, year, valueAt));
}
