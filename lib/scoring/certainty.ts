import type { Calibration } from "../instrument/edition";
import { type Certainty, type Quadrant, quadrants } from "./classes";

const precision = 1e12;

/** Rounds to twelve decimals, so that a score of exactly the cut is the cut despite binary fractions. */
export const settle = (value: number): number => Math.round(value * precision) / precision;

/** Whether a sum of weights is as large as another, binary fractions forgiven. */
export const atLeast = (weight: number, needed: number): boolean => weight + 1 / precision >= needed;

/** A score or standard deviation from 0..1 on the scale of the pages, 0..100. */
export const percent = (value: number): number => Math.round(value * precision) / (precision / 100);

/**
 * The standard normal distribution function, by Marsaglia's series ("Evaluating the normal distribution", Journal of
 * Statistical Software 11(4), 2004); absolute error below 1e-15, exactly 0.5 at 0, exactly 0 or 1 beyond 8 deviations.
 */
export function normal(deviations: number): number {
  if (deviations >= 8) return 1;
  if (deviations <= -8) return 0;
  const square = deviations * deviations;
  let sum = deviations;
  let term = deviations;
  let previous = 0;
  for (let odd = 3; sum !== previous; odd += 2) {
    previous = sum;
    term *= square / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * square)) / Math.sqrt(2 * Math.PI);
}

/** Probability that the true score reaches the cut. */
export function probabilityOf(score: number, sd: number, cut: number): number {
  const distance = settle(score) - settle(cut);
  if (distance === 0) return 0.5;
  if (sd === 0) return distance > 0 ? 1 : 0;
  return settle(normal(distance / sd));
}

/** Whether a score reaches a cut; exactly the cut does. */
export const reaches = (score: number, cut: number): boolean => settle(score) >= settle(cut);

/** Whether a score is beyond a cut; one that is exactly the cut is on the line, and in neither class. */
export const exceeds = (score: number, cut: number): boolean => score - cut >= 1e-9;
export const isOnTheLine = (score: number, cut: number): boolean => Math.abs(score - cut) < 1e-9;

/** How sure a class of that probability is. */
export function certaintyOf(probability: number, verdicts: Calibration["verdicts"]): Certainty {
  if (probability >= verdicts.clear) return "clear";
  return probability >= verdicts.likely ? "likely" : "borderline";
}

/** The likeliest class beside the one shown. */
export function neighbourOf(shown: Quadrant, probabilities: Record<Quadrant, number>): Quadrant | null {
  let neighbour: Quadrant | null = null;
  for (const quadrant of quadrants) {
    if (quadrant === shown) continue;
    if (neighbour === null || probabilities[quadrant] > probabilities[neighbour]) neighbour = quadrant;
  }
  return neighbour;
}
