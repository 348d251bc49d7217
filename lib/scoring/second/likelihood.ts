import { certaintyOf, settle } from "../certainty";
import type { Compiled } from "../compile";
import type { ClassCertainty } from "../findings";
import type { Probability } from "./two-way";

/** A class with its probability, in the order of the classes. */
export type Likelihood<Class> = { class: Class; probability: Probability };
export type Verdicts = Compiled["calibration"]["verdicts"];

/** How sure a class is among all that there are. */
export function certain<Class>(
  found: Class,
  all: readonly Likelihood<Class>[],
  verdicts: Verdicts,
  onTheLine = false,
): ClassCertainty<Class> {
  const nothing: Probability = { both: 0, answers: 0, calibration: 0 };
  const own = all.find((each) => each.class === found)?.probability ?? nothing;
  let neighbour: Likelihood<Class> | null = null;
  for (const each of all) {
    if (each.class === found) continue;
    if (neighbour === null || each.probability.both > neighbour.probability.both) neighbour = each;
  }
  const probability = settle(own.both);
  return {
    class: found,
    probability,
    answers: settle(own.answers),
    calibration: settle(own.calibration),
    certainty: certaintyOf(probability, verdicts),
    onTheLine,
    neighbour: neighbour && { class: neighbour.class, probability: settle(neighbour.probability.both) },
  };
}
