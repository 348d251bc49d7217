import { certaintyOf, settle } from "../certainty";
import type { Compiled } from "../compile";
import type { ClassCertainty } from "../findings";

export type Verdicts = Compiled["calibration"]["verdicts"];

/**
 * The probabilities of several outcomes: with errors of answers and calibration together, and had only the one or the
 * other errors. Lists of numbers, because a sheet has hundreds of them.
 */
export type Odds = { both: number[]; answers: number[]; calibration: number[] };

/** How sure a class is among all that there are, where several outcomes may make the same class. */
export function certain<Class>(
  found: Class,
  classes: readonly Class[],
  { both, answers, calibration }: Odds,
  verdicts: Verdicts,
  onTheLine = false,
): ClassCertainty<Class> {
  let neighbour: Class | null = null;
  let most = -1;
  for (const each of classes) {
    if (each === found) continue;
    const probability = sumOf(both, classes, each);
    if (probability > most) {
      most = probability;
      neighbour = each;
    }
  }
  const probability = settle(sumOf(both, classes, found));
  return {
    class: found,
    probability,
    answers: settle(sumOf(answers, classes, found)),
    calibration: settle(sumOf(calibration, classes, found)),
    certainty: certaintyOf(probability, verdicts),
    onTheLine,
    neighbour: neighbour === null ? null : { class: neighbour, probability: settle(most) },
  };
}

function sumOf<Class>(odds: readonly number[], classes: readonly Class[], wanted: Class): number {
  let sum = 0;
  for (let place = 0; place < classes.length; place++) {
    if (classes[place] === wanted) sum += odds[place] as number;
  }
  return sum;
}
