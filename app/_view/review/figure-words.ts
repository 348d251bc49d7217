import type { Figure } from "#lib/rules/verdict";
import type { QuantityWords } from "./quantity-words";

/** What tells a figure, its threshold and the distance between them. */
export function figureWords({ translate, number, amount, telling, difference }: QuantityWords) {
  const bound = ({ unit, threshold }: Figure, value: number) => amount(unit, telling(value, threshold));
  return {
    figureText(figure: Figure): string {
      const { low, high, computable } = figure;
      if (!computable) return translate("review.figure.notComputable");
      if (low === null && high === null) return translate("review.figure.unknown");
      if (low === null) return translate("review.figure.to", { high: bound(figure, high as number) });
      if (high === null) return translate("review.figure.from", { low: bound(figure, low) });
      if (low === high) return bound(figure, low);
      return translate("review.figure.between", { low: bound(figure, low), high: bound(figure, high) });
    },

    thresholdText: ({ is, unit, threshold }: Figure): string =>
      translate(`review.comparisons.${is}`, { unit, threshold: amount(unit, number(threshold)) }),

    /** Without a status, the figure is taken to meet a threshold that it lies on. */
    distanceText({ distance, unit, status }: Pick<Figure, "distance" | "unit"> & Partial<Figure>): string | null {
      if (distance === null) return null;
      if (distance === 0) return translate(status === "unmet" ? "review.figure.onIt" : "review.figure.exact");
      return translate(distance > 0 ? "review.figure.inside" : "review.figure.outside", {
        amount: difference(unit, distance),
      });
    },
  };
}
