import type { Certainty, Diagnosis, Quadrant } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { ClassCertainty } from "../scoring/findings";
import type { Text } from "../text/text";
import { type AnsweredSheet, type Apart, apart, errorsNeeded, isComparable } from "./comparable";
import type { DiagnosedCase } from "./diagnosed-case";

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

/** The firm on the plane; in the second arithmetic with how sure its class is, and what it could be at best. */
type FirmPlace = Place & {
  sd: Place;
  quadrant: Quadrant;
  certainty: Certainty;
  neighbour: Quadrant | null;
  sure?: ClassCertainty<Quadrant>;
  upTo?: Quadrant | null;
  /** Some of what carries its place is withheld. */
  isWithheld?: boolean;
};

export type PlaneChart = {
  /** Scores from which a dimension counts as high or strong. */
  cuts: Place;
  firm: FirmPlace | null;
  cases: CaseArrow[];
  /** Earlier assessments of the same firm, oldest first, each with whether the next point can be set against it. */
  past: Earlier[];
  /** What the present can be told from, dimension by dimension; `null` where there is no earlier year or no firm. */
  since: Since | null;
};

export type Earlier = Place & {
  sd: Place;
  year: number;
  quadrant: Quadrant | null;
  leads: boolean;
  /** What it is called where its year does not tell it from the present. */
  name?: string;
  edition: string;
  /** Of another edition than the present: what lies between the two tells nothing of the firm. */
  isOfOtherEdition: boolean;
};

/**
 * The first earlier year of the same edition beside the present, or else the first one: what each dimension rests on in
 * one of the two alone.
 */
export type Since = {
  from: Earlier;
  sameEdition: boolean;
  apart: Record<keyof Place, Apart>;
  /** How many standard errors of the difference a change has to exceed. */
  errors: number;
};

/** Radius in standard deviations that holds 95 % of a two-dimensional normal distribution: sqrt(-2 ln 0.05). */
export const radius95 = Math.sqrt(-2 * Math.log(0.05));

export type Past = AnsweredSheet & { year: number; name?: string };

/** The quadrant plane: the firm with its uncertainty, its own past, and the published cases. */
export function planeChart(
  edition: Edition,
  now: AnsweredSheet | null,
  cases: DiagnosedCase[],
  past: Past[],
): PlaneChart {
  const { level, capability } = edition.calibration.cuts;
  const placed = [...past]
    .sort((first, second) => first.year - second.year)
    .flatMap((at) => {
      const place = placeOf(at.diagnosis);
      return place ? [{ at, place }] : [];
    });
  const route: AnsweredSheet[] = [...placed.map(({ at }) => at), ...(now && firmOf(now.diagnosis) ? [now] : [])];
  const earlier = placed.map(({ at, place }, index): Earlier => {
    const next = route[index + 1];
    const { quadrant } = at.diagnosis.technicalStrength;
    const leads = next !== undefined && isSame(edition, at, next);
    const { edition: id } = at.diagnosis;
    const isOfOtherEdition = now !== null && id !== now.diagnosis.edition;
    const called = at.name === undefined ? {} : { name: at.name };
    return {
      ...place,
      sd: errorOf(at.diagnosis),
      year: at.year,
      ...called,
      quadrant,
      leads,
      edition: id,
      isOfOtherEdition,
    };
  });
  const start = Math.max(
    0,
    earlier.findIndex(({ isOfOtherEdition }) => !isOfOtherEdition),
  );
  return {
    cuts: { level: level * 100, capability: capability * 100 },
    firm: now && firmOf(now.diagnosis),
    since: sinceOf(edition, placed[start]?.at, earlier[start], now),
    cases: cases.flatMap((standing) => arrowOf(standing) ?? []),
    past: earlier,
  };
}

function sinceOf(
  edition: Edition,
  first: Past | undefined,
  from: Earlier | undefined,
  now: AnsweredSheet | null,
): PlaneChart["since"] {
  if (!first || !from || !now || !firmOf(now.diagnosis)) return null;
  return {
    from,
    sameEdition: first.diagnosis.edition === now.diagnosis.edition,
    apart: { level: apart(edition, first, now, "level"), capability: apart(edition, first, now, "capability") },
    errors: errorsNeeded(edition),
  };
}

function isSame(edition: Edition, before: AnsweredSheet, after: AnsweredSheet): boolean {
  const same = (dimension: keyof Place) => isComparable(apart(edition, before, after, dimension));
  return before.diagnosis.edition === after.diagnosis.edition && same("level") && same("capability");
}

function placeOf({ technicalStrength: { level, capability } }: Diagnosis): Place | null {
  if (level.score === null || capability.score === null) return null;
  return { level: level.score, capability: capability.score };
}

const errorOf = ({ technicalStrength: { level, capability } }: Diagnosis): Place => ({
  level: level.sd ?? 0,
  capability: capability.sd ?? 0,
});

/**
 * The change of one dimension between two years, and whether it is no larger than their errors together.
 * @param errors how many standard errors of the difference it has to exceed
 */
export function changeBetween(
  before: Place & { sd: Place },
  after: Place & { sd: Place },
  dimension: keyof Place,
  errors = 1,
): { points: number; isWithinError: boolean } {
  const points = after[dimension] - before[dimension];
  return { points, isWithinError: Math.abs(points) <= errors * Math.hypot(before.sd[dimension], after.sd[dimension]) };
}

function firmOf(diagnosis: Diagnosis): PlaneChart["firm"] {
  const place = placeOf(diagnosis);
  const { quadrant, certainty, neighbour } = diagnosis.technicalStrength;
  if (!place || !quadrant || !certainty) return null;
  const sure = diagnosis.certainty?.quadrant;
  return {
    ...place,
    sd: errorOf(diagnosis),
    quadrant,
    certainty,
    neighbour,
    ...(sure && { sure, upTo: diagnosis.range?.quadrant?.to ?? null, isWithheld: isWithheld(diagnosis) }),
  };
}

const isWithheld = ({ technicalStrength: { level, capability } }: Diagnosis): boolean =>
  [level, capability].some(({ answered, applicable }) => answered < applicable);

function arrowOf({ id, name, industry, snapshots }: DiagnosedCase): CaseArrow | null {
  const stops = snapshots.flatMap(({ title, from, until, diagnosis }) => {
    const place = placeOf(diagnosis);
    return place ? [{ ...place, title, from, until, quadrant: diagnosis.technicalStrength.quadrant }] : [];
  });
  const entry = stops[0];
  if (!entry) return null;
  return { id, name, industry, entry, later: stops.length > 1 ? (stops.at(-1) ?? null) : null };
}
