import type { CriterionKind } from "#lib/rules/explain";
import type { Comparison, Shortfall, Status } from "#lib/rules/verdict";
import { bracketed } from "#lib/text/languages";
import type { Text } from "#lib/text/text";
import type { QuantityWords } from "./quantity-words";

/** A comparison, with what it compares where that is told. */
type Named = Comparison & { measure?: Text };

/** What is said of a criterion, and as what it is marked: no indicator and no class is ever unmet. */
export type Said = { status: Status; words: string };

const isNoneAllowed = ({ unit, threshold, is }: Pick<Comparison, "unit" | "threshold" | "is">): boolean =>
  unit === "pieces" && threshold === 0 && is === "at-most";

/** A comparison with no points at all: such a number stands in no text, "none is not enough" does. */
const isAgainstNone = ({ unit, threshold, is }: Pick<Comparison, "unit" | "threshold" | "is">): boolean =>
  unit === "points" && threshold === 0 && is === "more-than";

/** What tells a fact, its threshold and the distance between them. */
function figureWords({ locale, translate, amount, beside, difference }: QuantityWords) {
  function comparisonText({ low, high, computable, unit, threshold }: Comparison): string {
    const bound = (value: number) => beside(unit, value, threshold);
    if (!computable) return translate("review.figure.notComputable");
    if (low === null && high === null) return translate("review.figure.unknown");
    if (low === null) return translate("review.figure.to", { high: bound(high as number) });
    if (high === null) return translate("review.figure.from", { low: bound(low) });
    if (low === high) return bound(low);
    return translate("review.figure.between", { low: bound(low), high: bound(high) });
  }

  /** The value behind its name. */
  const namedText = (comparison: Named): string =>
    comparison.measure
      ? translate("review.figure.named", { name: comparison.measure[locale], value: comparisonText(comparison) })
      : comparisonText(comparison);

  /** Without a status, the fact is taken to meet a threshold that it lies on. */
  function distanceText(comparison: Pick<Comparison, "distance" | "unit"> & Partial<Comparison>): string | null {
    const { distance, unit, status, is, threshold } = comparison;
    const asks = is && threshold !== undefined ? { unit, threshold, is } : null;
    if (distance === null || (asks && isAgainstNone(asks))) return null;
    if (asks && isNoneAllowed(asks) && distance === 0) return null;
    const isCeiling = is === "at-most" || is === "less-than";
    if (distance === 0) {
      if (status !== "unmet") return translate("review.figure.exact");
      return translate(isCeiling ? "review.figure.onIt.below" : "review.figure.onIt.above");
    }
    const far = { amount: difference(unit, distance) };
    if (distance > 0) return translate("review.figure.inside", far);
    return translate(isCeiling && unit !== "rank" ? "review.figure.above" : "review.figure.outside", far);
  }

  function thresholdText(comparison: Pick<Comparison, "is" | "unit" | "threshold">): string {
    if (isAgainstNone(comparison)) return translate("review.comparisons.someRequired");
    if (isNoneAllowed(comparison)) return translate("review.comparisons.noneAllowed");
    const { is, unit, threshold } = comparison;
    return translate(`review.comparisons.${is}`, { unit, threshold: amount(unit, threshold) });
  }

  return { comparisonText, namedText, distanceText, thresholdText };
}

/** What is said of criteria as a whole: whether they are met, or what they give, or what the firm is. */
function standingWords({ translate, amount }: QuantityWords) {
  const gotText = (low: number, high: number): string =>
    low === high
      ? translate("review.score.got", { points: amount("points", low) })
      : translate("review.score.gotRange", { low, high });

  return {
    /** Whether a criterion is met; of an indicator, its points; of a class, whether the firm is in it. */
    saidOf(kind: CriterionKind, { status, comparisons }: { status: Status; comparisons: readonly Comparison[] }): Said {
      if (kind === "condition" || (status !== "met" && status !== "unmet"))
        return { status, words: translate(`review.statuses.${status}`) };
      if (kind === "class")
        return {
          status: status === "met" ? "met" : "not-applicable",
          words: translate(`review.classes.${status}`),
        };
      const [points] = comparisons;
      const { low = null, high = null } = points ?? {};
      const range = low === null || high === null ? translate("review.score.indicator") : gotText(low, high);
      return { status: "not-applicable", words: range };
    },
  };
}

/** What tells comparisons, and what comes of them. */
export function comparisonWords(quantities: QuantityWords) {
  const { locale, translate } = quantities;
  const figures = figureWords(quantities);
  const { namedText, distanceText, thresholdText } = figures;
  return {
    ...figures,
    ...standingWords(quantities),

    /** What is compared, by its name and years; `null` where it is not told. */
    measureText: ({ measure }: Named): string | null => measure?.[locale] ?? null,

    /** Values by their names, each once. */
    namedTexts: (comparisons: readonly Named[]): string[] => [...new Set(comparisons.map(namedText))],

    /** A value by its name, and in brackets what is asked. */
    comparedText: (comparison: Named): string =>
      `${namedText(comparison)}${bracketed(thresholdText(comparison), locale)}`,

    /** What is missing in amounts, without what the distances of the comparisons say already, and nothing of nothing. */
    furtherShortfalls: <Missing extends Pick<Shortfall, "amount" | "unit">>(
      comparisons: readonly Comparison[],
      shortfalls: readonly Missing[],
    ): Missing[] =>
      shortfalls.filter(
        (each) =>
          each.amount !== 0 &&
          !comparisons.some(({ unit, distance }) => unit === each.unit && distance === -each.amount),
      ),

    /** A comparison in one sentence: name, value, what is asked, and how far it is. */
    sentence(comparison: Named): string {
      const found = namedText(comparison);
      const asked = translate("review.figure.asked", { demand: thresholdText(comparison) });
      const distance = distanceText(comparison);
      return distance === null
        ? translate("review.figure.sentence", { found, asked })
        : translate("review.figure.sentenceFar", { found, asked, distance });
    },
  };
}
