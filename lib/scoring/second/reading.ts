/**
 * What the answers make of an item, an indicator or a dimension, and how far that may be off; from 0 to 1. What is
 * withheld counts at its worst in `low` and at its best in `high`; what was not asked is in the middle in both.
 */
export type Reading = {
  low: number;
  high: number;
  /** Variance by the errors of the answers given, and by those of the answers withheld, had they been given. */
  error: number;
  withheldError: number;
  /** Variance of counts by chance, for a class below the cut and for one above it. */
  chanceBelow: number;
  chanceAbove: number;
  /** Variance of what was not asked, and of what is withheld, each uniform over where it may lie. */
  notAsked: number;
  withheld: number;
  /** Share of the weight on which the leniency of the respondent works. */
  lenient: number;
  /**
   * Sum over the parts of (share of the weight x distance from the mean) squared, by which uncertain weights move the
   * score: with what is withheld at its worst, and in the middle of where it may lie.
   */
  spread: number;
  spreadMiddle: number;
};

export const middleOf = ({ low, high }: Reading): number => (low + high) / 2;

type Part = { index: number; weight: number };

/** The mean of the parts that apply, by weights that sum to `whole`. */
export function meanOf(
  parts: readonly Part[],
  readings: readonly (Reading | null | undefined)[],
  whole: number,
): Reading {
  let low = 0;
  let high = 0;
  let error = 0;
  let withheldError = 0;
  let notAsked = 0;
  let withheld = 0;
  let lenient = 0;
  let chanceBelow = 0;
  let chanceAbove = 0;
  let spread = 0;
  let spreadMiddle = 0;
  for (const { index, weight } of parts) {
    const part = readings[index];
    if (!part) continue;
    const share = weight / whole;
    const square = share * share;
    low += share * part.low;
    high += share * part.high;
    error += square * part.error;
    withheldError += square * part.withheldError;
    chanceBelow += square * part.chanceBelow;
    chanceAbove += square * part.chanceAbove;
    notAsked += square * part.notAsked;
    withheld += square * part.withheld;
    lenient += share * part.lenient;
    spread += square * part.spread;
    spreadMiddle += square * part.spreadMiddle;
  }
  const middle = (low + high) / 2;
  for (const { index, weight } of parts) {
    const part = readings[index];
    if (!part) continue;
    const share = weight / whole;
    const distance = share * (part.low - low);
    const fromMiddle = share * (middleOf(part) - middle);
    spread += distance * distance;
    spreadMiddle += fromMiddle * fromMiddle;
  }
  return {
    low,
    high,
    error,
    withheldError,
    chanceBelow,
    chanceAbove,
    notAsked,
    withheld,
    lenient,
    spread,
    spreadMiddle,
  };
}

/** Half the way from the first, turned round, to the second: 0 where all is of the first, 1 where all is of the second. */
export function balanceOf(against: Reading, toward: Reading): Reading {
  const half = (one: number, other: number) => (one + other) / 4;
  return {
    low: (toward.low + 1 - against.high) / 2,
    high: (toward.high + 1 - against.low) / 2,
    error: half(against.error, toward.error),
    withheldError: half(against.withheldError, toward.withheldError),
    chanceBelow: half(against.chanceBelow, toward.chanceBelow),
    chanceAbove: half(against.chanceAbove, toward.chanceAbove),
    notAsked: half(against.notAsked, toward.notAsked),
    withheld: half(against.withheld, toward.withheld),
    lenient: (toward.lenient - against.lenient) / 2,
    spread: half(against.spread, toward.spread),
    spreadMiddle: half(against.spreadMiddle, toward.spreadMiddle),
  };
}
