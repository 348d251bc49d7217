import type { Comparator } from "./criterion";
import type { Range } from "./range";
import { compare, type Rational } from "./rational";

/** How a yes-or-no question stands, worst first: the least of several where all must hold, the greatest where any. */
export const Truth = { unmet: 0, unknown: 1, person: 2, met: 3 } as const;
export type Truth = (typeof Truth)[keyof typeof Truth];

/** How a whole stands whose parts stand so. */
export function combinedTruth(by: "all" | "any" | "not", truths: readonly Truth[]): Truth {
  switch (by) {
    case "all":
      return Math.min(...truths) as Truth;
    case "any":
      return Math.max(...truths) as Truth;
    case "not":
      return truths[0] === Truth.met
        ? Truth.unmet
        : truths[0] === Truth.unmet
          ? Truth.met
          : (truths[0] ?? Truth.unknown);
  }
}

/** A clause of which it is not known whether it concerns the firm is met if it would be met, and open otherwise. */
export const appliedTruth = (truth: Truth, applies: Truth): Truth =>
  applies === Truth.met || truth === Truth.met ? truth : Truth.unknown;

/** How a value between two bounds stands to a threshold. */
export function stands({ low, high, computable }: Range, is: Comparator, threshold: Rational): Truth {
  if (computable === "no") return Truth.unmet;
  const below = high && compare(high, threshold);
  const above = low && compare(low, threshold);
  const [holds, fails] = {
    "at-least": [above !== null && above >= 0, below !== null && below < 0],
    "more-than": [above !== null && above > 0, below !== null && below <= 0],
    "at-most": [below !== null && below <= 0, above !== null && above > 0],
    "less-than": [below !== null && below < 0, above !== null && above >= 0],
  }[is];
  if (fails) return Truth.unmet;
  return holds && computable === "yes" ? Truth.met : Truth.unknown;
}
