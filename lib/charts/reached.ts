import { diagnose } from "../diagnosis/diagnose";
import type { Diagnosis, Step } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";

type Strength = Diagnosis["technicalStrength"];

/** With the probability of the class; `null` where there is none. */
type Reached = Strength & { probability: number | null };

/** Where a firm would stand, and how surely, once its answers had been changed in these steps. */
export function reachedBy(edition: Edition, depth: Depth, answers: Answers, steps: Step[]): Reached {
  const changes = Object.fromEntries(steps.map(({ question, to }) => [question, to]));
  const sheet = { edition: edition.id, depth, answers: { ...answers, ...changes } };
  const { technicalStrength, certainty } = diagnose(edition, sheet);
  const { quadrant, probabilities } = technicalStrength;
  const probability = certainty?.quadrant?.probability ?? (quadrant && probabilities ? probabilities[quadrant] : null);
  return { ...technicalStrength, probability };
}

/**
 * Whether a class is only just reached: not clear, or a dimension within twice its own error of the cut; in the second
 * arithmetic where either dimension is not clear by itself.
 */
export function isNarrow(
  edition: Edition,
  { technicalStrength, certainty: all }: Pick<Diagnosis, "technicalStrength" | "certainty">,
): boolean {
  const { level, capability, certainty } = technicalStrength;
  const { cuts } = edition.calibration;
  if (all) return [all.quadrant, all.level, all.capability].some((sure) => sure?.certainty !== "clear");
  const isNear = ({ score, sd }: typeof level, cut: number) =>
    score !== null && Math.abs(score - cut * 100) < 2 * (sd ?? 0);
  return certainty !== "clear" || isNear(level, cuts.level) || isNear(capability, cuts.capability);
}
