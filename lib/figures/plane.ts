import type { Certainty, Diagnosis, Quadrant } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { Text } from "../instrument/text";
import type { Standing } from "./standing";

/** A place on the quadrant plane, both dimensions from 0 to 100. */
export type Place = { level: number; capability: number };

/** A case at one time. */
export type Stop = Place & { title: Text; from: number; until: number | null; quadrant: Quadrant | null };

/** A case on the plane: from its entry into foreign markets to its last snapshot, `null` where there is only one. */
export type CaseArrow = {
  id: string;
  name: Text;
  industry: Text;
  entry: Stop;
  later: Stop | null;
};

export type PlaneFigure = {
  /** Scores from which a dimension counts as high or strong. */
  cuts: Place;
  firm: (Place & { sd: Place; quadrant: Quadrant; verdict: Certainty; neighbour: Quadrant | null }) | null;
  cases: CaseArrow[];
  /** Earlier assessments of the same firm, oldest first. */
  past: (Place & { sd: Place; year: number; quadrant: Quadrant | null })[];
};

/** Radius in standard deviations that holds 95 % of a two-dimensional normal distribution: sqrt(-2 ln 0.05). */
export const radius95 = Math.sqrt(-2 * Math.log(0.05));

export type Past = { year: number; diagnosis: Diagnosis };

/** The quadrant plane: the firm with its uncertainty, its own past, and the published cases. */
export function planeFigure(
  edition: Edition,
  diagnosis: Diagnosis | null,
  cases: Standing[],
  past: Past[],
): PlaneFigure {
  const { level, capability } = edition.calibration.cuts;
  return {
    cuts: { level: level * 100, capability: capability * 100 },
    firm: diagnosis && firmOf(diagnosis),
    cases: cases.flatMap((standing) => arrowOf(standing) ?? []),
    past: [...past]
      .sort((first, second) => first.year - second.year)
      .flatMap(({ year, diagnosis: earlier }) => {
        const place = placeOf(earlier);
        return place ? [{ ...place, sd: errorOf(earlier), year, quadrant: earlier.technicalStrength.quadrant }] : [];
      }),
  };
}

function placeOf({ technicalStrength: { level, capability } }: Diagnosis): Place | null {
  if (level.score === null || capability.score === null) return null;
  return { level: level.score, capability: capability.score };
}

const errorOf = ({ technicalStrength: { level, capability } }: Diagnosis): Place => ({
  level: level.sd ?? 0,
  capability: capability.sd ?? 0,
});

/** The change of one dimension between two years, and whether it is no larger than their errors together. */
export function changeBetween(
  before: Place & { sd: Place },
  after: Place & { sd: Place },
  dimension: keyof Place,
): { points: number; isWithinError: boolean } {
  const points = after[dimension] - before[dimension];
  return { points, isWithinError: Math.abs(points) <= Math.hypot(before.sd[dimension], after.sd[dimension]) };
}

function firmOf(diagnosis: Diagnosis): PlaneFigure["firm"] {
  const place = placeOf(diagnosis);
  const { quadrant, verdict, neighbour } = diagnosis.technicalStrength;
  if (!place || !quadrant || !verdict) return null;
  return { ...place, sd: errorOf(diagnosis), quadrant, verdict, neighbour };
}

function arrowOf({ id, name, industry, snapshots }: Standing): CaseArrow | null {
  const stops = snapshots.flatMap(({ title, from, until, diagnosis }) => {
    const place = placeOf(diagnosis);
    return place ? [{ ...place, title, from, until, quadrant: diagnosis.technicalStrength.quadrant }] : [];
  });
  const entry = stops[0];
  if (!entry) return null;
  return { id, name, industry, entry, later: stops.length > 1 ? (stops.at(-1) ?? null) : null };
}
