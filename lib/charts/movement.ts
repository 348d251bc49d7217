import type { Quadrant, Stage } from "../diagnosis/diagnosis";
import type { ClassCertainty } from "../scoring/findings";

/** One side of the plane: its score, how far that may be off, and the items that carry it. */
type Carried = { score: number | null; sd: number; items: readonly string[] };

/** The classes of a result, as far as lists of many firms tell them. */
export type ResultGist = {
  edition: string;
  quadrant: Quadrant | null;
  /** How sure it is; `null` in editions of the first arithmetic. */
  sure: ClassCertainty<Quadrant> | null;
  level: Carried;
  capability: Carried;
  stage: Stage | null;
  /** All stages are met. */
  isStageMet: boolean;
  sureOfStage: ClassCertainty<Stage> | null;
};

/** By how many points one side moved, and whether that is no more than both may be off. */
export type Shift = { points: number; isWithinError: boolean };

/** What became of a firm between two results. */
export type Movement =
  /** Other questions and another arithmetic: what lies between the two tells nothing of the firm. */
  | { kind: "other-edition" }
  /** Neither side rests on the same answers in both. */
  | { kind: "other-answers" }
  /** `from` is the class of before, where it is another one and both sides can be set against each other. */
  | { kind: "moved"; from: Quadrant | null; level: Shift | null; capability: Shift | null };

/** The shift of one side; `null` where one of the two has no score, or they rest on different items. */
function shiftOf(before: Carried, now: Carried, errors: number): Shift | null {
  if (before.score === null || now.score === null) return null;
  const items = new Set(before.items);
  if (items.size !== new Set(now.items).size || now.items.some((item) => !items.has(item))) return null;
  const points = now.score - before.score;
  return { points, isWithinError: Math.abs(points) <= errors * Math.hypot(before.sd, now.sd) };
}

/**
 * How a firm moved from one result to the next.
 * @param errors how many standard errors of the difference a change has to exceed
 */
export function movementBetween(before: ResultGist, now: ResultGist, errors: number): Movement {
  if (before.edition !== now.edition) return { kind: "other-edition" };
  const [level, capability] = [
    shiftOf(before.level, now.level, errors),
    shiftOf(before.capability, now.capability, errors),
  ];
  if (!level && !capability) return { kind: "other-answers" };
  const isOther = before.quadrant !== null && now.quadrant !== null && before.quadrant !== now.quadrant;
  return { kind: "moved", from: level && capability && isOther ? before.quadrant : null, level, capability };
}
