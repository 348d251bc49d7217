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

/** Of nothing yet, for a mean that readings are added to. */
export const emptyReading = (): Reading => ({
  low: 0,
  high: 0,
  error: 0,
  withheldError: 0,
  notAsked: 0,
  withheld: 0,
  lenient: 0,
  spread: 0,
  spreadMiddle: 0,
});

/** Adds a part with its share of the weight to a mean; all parts come before any of their distances. */
export function addPart(mean: Reading, part: Reading, share: number): void {
  const square = share * share;
  mean.low += share * part.low;
  mean.high += share * part.high;
  mean.error += square * part.error;
  mean.withheldError += square * part.withheldError;
  mean.notAsked += square * part.notAsked;
  mean.withheld += square * part.withheld;
  mean.lenient += share * part.lenient;
  mean.spread += square * part.spread;
  mean.spreadMiddle += square * part.spreadMiddle;
}

/** Adds how far a part is from the mean that all parts make. */
export function addDistance(mean: Reading, part: Reading, share: number): void {
  const distance = share * (part.low - mean.low);
  const fromMiddle = share * (middleOf(part) - middleOf(mean));
  mean.spread += distance * distance;
  mean.spreadMiddle += fromMiddle * fromMiddle;
}

/** Half the way from the first, turned round, to the second: 0 where all is of the first, 1 where all is of the second. */
export function balanceOf(against: Reading, toward: Reading): Reading {
  const half = (one: number, other: number) => (one + other) / 4;
  return {
    low: (toward.low + 1 - against.high) / 2,
    high: (toward.high + 1 - against.low) / 2,
    error: half(against.error, toward.error),
    withheldError: half(against.withheldError, toward.withheldError),
    notAsked: half(against.notAsked, toward.notAsked),
    withheld: half(against.withheld, toward.withheld),
    lenient: (toward.lenient - against.lenient) / 2,
    spread: half(against.spread, toward.spread),
    spreadMiddle: half(against.spreadMiddle, toward.spreadMiddle),
  };
}
