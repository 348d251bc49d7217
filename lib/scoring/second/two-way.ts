import type { SecondCalibration } from "#lib/instrument/edition";
import { exceeds, isOnTheLine, settle } from "../certainty";
import { quickNormal } from "./normal";
import { middleOf, type Reading } from "./reading";

/** That something holds: with errors of answers and calibration together, and had only the one or the other errors. */
export type Probability = { both: number; answers: number; calibration: number };

/** On which side of a cut a score is, and how surely. */
export type TwoWay = {
  /** The score with what is withheld at its worst. */
  low: number;
  isUpper: boolean;
  onTheLine: boolean;
  /** Whether what is withheld could bring it to the upper side, and to the lower. */
  couldBeUpper: boolean;
  couldBeLower: boolean;
  /** That it is on the upper side where what is withheld counts at its worst. */
  upperAtWorst: number;
  /** That it is on the upper side, as the certainty of the class has it. */
  upper: Probability;
  /** What that probability is of: distance from the cut, variances, and how far a unit of leniency moves the score. */
  basis: Basis;
};

/** `own` is the variance by errors of the answers without the leniency, which is common to all dimensions of a sheet. */
export type Basis = { distance: number; own: number; calibration: number; leniency: number };

const squareOf = (value: number): number => value * value;

function above(distance: number, variance: number): number {
  if (Math.abs(distance) < 1e-9) return 0.5;
  if (variance === 0) return distance > 0 ? 1 : 0;
  return settle(quickNormal(distance / Math.sqrt(variance)));
}

/** The probability of the upper side, the leniency among the errors of the answers. */
function probabilityOf({ distance, own, calibration, leniency }: Basis): Probability {
  const answers = own + squareOf(leniency);
  return {
    both: above(distance, answers + calibration),
    answers: above(distance, answers),
    calibration: above(distance, calibration),
  };
}

/** That of the upper side where the leniency is known, in standard deviations. */
export function upperAt({ upper, basis }: TwoWay, leniency: number): Probability {
  const { distance, own, calibration } = basis;
  const moved = distance + leniency * basis.leniency;
  return { both: above(moved, own + calibration), answers: above(moved, own), calibration: upper.calibration };
}

/** Variance of a score's distance from the cut by uncertain weights (to the first order) and an uncertain cut. */
const byCalibration = ({ calibration: { weights, cut } }: SecondCalibration, spread: number): number =>
  squareOf(weights) * spread + squareOf(cut) / 3;

/**
 * Of a score whose upper side is the better one. What is withheld counts at its worst for the class; for the certainty of
 * the lower side as uniform between its worst and its best, of the upper side at its worst.
 */
export function sided(reading: Reading, cut: number, calibration: SecondCalibration): TwoWay {
  const { low, high, error, withheldError, notAsked, withheld, lenient } = reading;
  const isUpper = exceeds(low, cut);
  const given = error + (isUpper ? reading.chanceAbove : reading.chanceBelow) + notAsked;
  const leniency = calibration.errors.leniency * lenient;
  const atWorst: Basis = {
    distance: low - cut,
    own: isUpper ? given + withheldError : given,
    calibration: byCalibration(calibration, reading.spread),
    leniency,
  };
  const uniform: Basis = {
    distance: middleOf(reading) - cut,
    own: given + withheld,
    calibration: byCalibration(calibration, reading.spreadMiddle),
    leniency,
  };
  const worst = probabilityOf(atWorst);
  const isAtWorst = isUpper || withheld === 0;
  return {
    low,
    isUpper,
    onTheLine: isOnTheLine(low, cut),
    couldBeUpper: exceeds(high, cut),
    couldBeLower: !isUpper,
    upperAtWorst: worst.both,
    upper: isAtWorst ? worst : probabilityOf(uniform),
    basis: isAtWorst ? atWorst : uniform,
  };
}

/** Of a score neither side of which is the better one: what is withheld counts in the middle, uniform. */
export function unsided(reading: Reading, cut: number, calibration: SecondCalibration): TwoWay {
  const { low, high, error, chanceAbove, notAsked, withheld, lenient } = reading;
  const middle = middleOf(reading);
  const basis: Basis = {
    distance: middle - cut,
    own: error + chanceAbove + notAsked + withheld,
    calibration: byCalibration(calibration, reading.spreadMiddle),
    leniency: calibration.errors.leniency * lenient,
  };
  const upper = probabilityOf(basis);
  return {
    low,
    isUpper: exceeds(middle, cut),
    onTheLine: isOnTheLine(middle, cut),
    couldBeUpper: exceeds(high, cut),
    couldBeLower: !exceeds(low, cut),
    upperAtWorst: upper.both,
    upper,
    basis,
  };
}
