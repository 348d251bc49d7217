import { diagnose } from "../diagnosis/diagnose";
import type { Diagnosis, Step } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";

/** Where a firm would stand, and how surely, once its answers had been changed in these steps. */
export function reachedBy(
  edition: Edition,
  depth: Depth,
  answers: Answers,
  steps: Step[],
): Diagnosis["technicalStrength"] {
  const changes = Object.fromEntries(steps.map(({ question, to }) => [question, to]));
  const sheet = { edition: edition.id, depth, answers: { ...answers, ...changes } };
  return diagnose(edition, sheet).technicalStrength;
}

/** Whether a class is only just reached: not clear, or a dimension within twice its own error of the cut. */
export function isNarrow(edition: Edition, { level, capability, certainty }: Diagnosis["technicalStrength"]): boolean {
  const { cuts } = edition.calibration;
  const isNear = ({ score, sd }: typeof level, cut: number) =>
    score !== null && Math.abs(score - cut * 100) < 2 * (sd ?? 0);
  return certainty !== "clear" || isNear(level, cuts.level) || isNear(capability, cuts.capability);
}
