import { askedQuestions } from "../lib/instrument/answers";
import type { Edition } from "../lib/instrument/edition";
import type { Depth } from "../lib/instrument/question";

/** Minutes that this many questions take at the edition's pace, rounded up to at least one. */
export const minutesFor = ({ calibration }: Edition, questions: number): number =>
  Math.max(1, Math.ceil((questions * calibration.secondsPerQuestion) / 60));

/** Questions and minutes of a depth when everything is asked. */
export function lengthOf(edition: Edition, depth: Depth): { count: number; minutes: number } {
  const count = askedQuestions(edition, depth).length;
  return { count, minutes: minutesFor(edition, count) };
}
