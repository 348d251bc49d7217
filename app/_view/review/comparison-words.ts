import type { Comparison } from "#lib/rules/verdict";
import type { QuantityWords } from "./quantity-words";

/** What tells a fact, its threshold and the distance between them. */
export function comparisonWords({ translate, number, amount, telling, difference }: QuantityWords) {
  const bound = ({ unit, threshold }: Comparison, value: number) => amount(unit, telling(value, threshold));
  return {
    comparisonText(comparison: Comparison): string {
      const { low, high, computable } = comparison;
      if (!computable) return translate("review.figure.notComputable");
      if (low === null && high === null) return translate("review.figure.unknown");
      if (low === null) return translate("review.figure.to", { high: bound(comparison, high as number) });
      if (high === null) return translate("review.figure.from", { low: bound(comparison, low) });
      if (low === high) return bound(comparison, low);
      return translate("review.figure.between", { low: bound(comparison, low), high: bound(comparison, high) });
    },

    thresholdText: ({ is, unit, threshold }: Comparison): string =>
      translate(`review.comparisons.${is}`, { unit, threshold: amount(unit, number(threshold)) }),

    /** Without a status, the fact is taken to meet a threshold that it lies on. */
    distanceText({
      distance,
      unit,
      status,
    }: Pick<Comparison, "distance" | "unit"> & Partial<Comparison>): string | null {
      if (distance === null) return null;
      if (distance === 0) return translate(status === "unmet" ? "review.figure.onIt" : "review.figure.exact");
      return translate(distance > 0 ? "review.figure.inside" : "review.figure.outside", {
        amount: difference(unit, distance),
      });
    },
  };
}
