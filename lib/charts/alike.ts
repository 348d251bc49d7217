import type { Diagnosis, Quadrant } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { DiagnosedCase } from "./diagnosed-case";

/** The case firm to look at first, and why: it is of the same trade, of the same class at entry, or both. */
export type AlikeCase = { firm: DiagnosedCase; because: "trade-and-class" | "trade" | "class" };

/** The class that the study gives a firm, which is that of its entry. */
const typeOf = ({ snapshots }: DiagnosedCase): Quadrant | null =>
  snapshots[0]?.diagnosis.technicalStrength.quadrant ?? null;

/** How far a firm was from the case at its entry, on the plane; farthest where either has no place. */
function distanceTo({ snapshots }: DiagnosedCase, { technicalStrength: { level, capability } }: Diagnosis): number {
  const entry = snapshots[0]?.diagnosis.technicalStrength;
  const apart = (one: number | null | undefined, other: number | null) =>
    typeof one === "number" && other !== null ? one - other : Number.POSITIVE_INFINITY;
  return Math.hypot(apart(entry?.level.score, level.score), apart(entry?.capability.score, capability.score));
}

/** Same trade first, of these the same class; else the same class; of several the nearest. `null` where nothing is alike. */
export function alikeCase(diagnosis: Diagnosis, answers: Answers, cases: readonly DiagnosedCase[]): AlikeCase | null {
  const { quadrant } = diagnosis.technicalStrength;
  const isOfTrade = ({ trade }: DiagnosedCase) =>
    trade?.options.some((option) => answers[trade.question] === option) === true;
  const isOfClass = (each: DiagnosedCase) => quadrant !== null && typeOf(each) === quadrant;
  const order = (each: DiagnosedCase) => (isOfTrade(each) ? 2 : 0) + (isOfClass(each) ? 1 : 0);
  const [firm] = cases
    .filter((each) => order(each) > 0)
    .toSorted(
      (one, other) => order(other) - order(one) || distanceTo(one, diagnosis) - distanceTo(other, diagnosis) || 0,
    );
  if (!firm) return null;
  const because = (["class", "trade", "trade-and-class"] as const)[order(firm) - 1];
  return because ? { firm, because } : null;
}
