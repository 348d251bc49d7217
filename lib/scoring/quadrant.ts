import type { Calibration } from "../instrument/edition";
import { certaintyOf, neighbourOf, probabilityOf, reaches } from "./certainty";
import type { Certainty, Quadrant } from "./classes";
import type { Dimension } from "./dimension";

export type Position = {
  quadrant: Quadrant | null;
  probabilities: Record<Quadrant, number> | null;
  certainty: Certainty | null;
  neighbour: Quadrant | null;
};

const nowhere: Position = { quadrant: null, probabilities: null, certainty: null, neighbour: null };

/**
 * The quadrant of he-sun-2022, after its narrative (section 3.1.2, table 4, figure 1), which its table 3 contradicts:
 * discontinuity is a high level with a weak capability, catch-up a low level with a strong one.
 */
export function quadrantOf(isHigh: boolean, isStrong: boolean): Quadrant {
  if (isHigh) return isStrong ? "leading" : "discontinuity";
  return isStrong ? "catchUp" : "backward";
}

/** Where a firm stands on the plane of level and capability, and how surely. */
export function positionOf(level: Dimension, capability: Dimension, { cuts, verdicts }: Calibration): Position {
  if (level.score === null || level.sd === null || capability.score === null || capability.sd === null) return nowhere;
  const quadrant = quadrantOf(reaches(level.score, cuts.level), reaches(capability.score, cuts.capability));
  const high = probabilityOf(level.score, level.sd, cuts.level);
  const strong = probabilityOf(capability.score, capability.sd, cuts.capability);
  const probabilities = {
    backward: (1 - high) * (1 - strong),
    discontinuity: high * (1 - strong),
    catchUp: (1 - high) * strong,
    leading: high * strong,
  };
  const certainty = certaintyOf(probabilities[quadrant], verdicts);
  const neighbour = certainty === "clear" ? null : neighbourOf(quadrant, probabilities);
  return { quadrant, probabilities, certainty, neighbour };
}
