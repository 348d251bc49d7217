import type { Calibration } from "#lib/instrument/edition";
import { certaintyOf, neighbourOf, probabilityOf, reaches } from "../certainty";
import type { Dimension, Position } from "../findings";
import { quadrantOf } from "../published";

const nowhere: Position = { quadrant: null, probabilities: null, certainty: null, neighbour: null };

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
