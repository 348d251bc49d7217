import type { Alignment, Diagnosis, Identification, Orientation, Quadrant } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import type { ClassCertainty } from "../scoring/findings";

/** One phase: what was found (score 0 to 100 and class) and what the model expects of such a firm. */
export type PhaseShown<Class> = { score: number | null; found: Class | null; expected: Class | null };

export type PathChart = {
  /** Whether the firm sells abroad: decides which phases exist; `null` where that is not answered. */
  foreignSales: "now" | "stopped" | "never" | null;
  /** Why nothing of the firm's own can be shown; `null` where something can. */
  absent: "never" | "unknown-sales" | "not-asked" | "unanswered" | null;
  cuts: { identification: number; orientation: number };
  identification: { entry: PhaseShown<Identification>; now: PhaseShown<Identification> };
  orientation: { entry: PhaseShown<Orientation>; now: PhaseShown<Orientation> };
  path: 1 | 2 | 3 | 4 | null;
  alignment: Alignment | null;
  /** Too close to call. */
  isAlignmentOpen: boolean;
  /** Waiting and seeking are now too close to call. */
  isSeekingOpen: boolean;
  /** Whether the level at entry counts for the entry, or that of today for all: by the edition's arithmetic. */
  expects: "by-entry" | "by-today";
  /** The published model that its orientations make, with the quadrant that the model belongs to. */
  model: Quadrant | null;
};

/** Passive identification goes with production orientation, active with customer orientation (He & Sun 2022, 3.2 and 4.1(2)). */
const identifies = { production: "passive", customer: "active" } as const satisfies Record<Orientation, Identification>;

/**
 * How the firm finds opportunities and orients itself, at entry and now, against what its strength would lead one to
 * expect. In the first arithmetic its strength is known for today alone: a firm that has entered foreign markets is not
 * measured by it for the time when it did. In the second the level at entry may be answered; one that has never sold
 * abroad would enter with the level of today.
 */
export function pathChart(edition: Edition, diagnosis: Diagnosis, answers: Answers, depth: Depth): PathChart {
  const { opportunity, orientation } = diagnosis;
  const { foreignSales } = edition.model;
  const answer = answers[foreignSales.question];
  const course = (["now", "stopped", "never"] as const).find((state) => foreignSales[state] === answer);
  const expected = { ...orientation.expected, entry: expectedAtEntry(diagnosis, course === "never") };
  const identified = (phase: "entry" | "now"): PhaseShown<Identification> => {
    const orientationExpected = expected[phase];
    return {
      score: opportunity.scores[phase],
      found: opportunity[phase],
      expected: orientationExpected && identifies[orientationExpected],
    };
  };
  const oriented = (phase: "entry" | "now"): PhaseShown<Orientation> => ({
    score: orientation.scores[phase],
    found: orientation[phase],
    expected: expected[phase],
  });
  const scores = [opportunity.scores, orientation.scores].flatMap(({ entry, now }) => [entry, now]);
  return {
    foreignSales: course ?? null,
    absent: scores.some((score) => score !== null) ? null : absentBecause(course, depth),
    cuts: {
      identification: edition.calibration.cuts.identification * 100,
      orientation: edition.calibration.cuts.orientation * 100,
    },
    identification: { entry: identified("entry"), now: identified("now") },
    orientation: { entry: oriented("entry"), now: oriented("now") },
    path: opportunity.path,
    alignment: orientation.alignment,
    isSeekingOpen: isOpen(diagnosis.certainty?.identification.now),
    isAlignmentOpen: diagnosis.certainty?.alignment?.certainty === "borderline",
    expects: diagnosis.certainty ? "by-entry" : "by-today",
    model: orientation.model,
  };
}

const isOpen = (sure: ClassCertainty | null | undefined): boolean =>
  sure?.onTheLine === true || sure?.certainty === "borderline";

function expectedAtEntry({ orientation, certainty, range }: Diagnosis, isNever: boolean): Orientation | null {
  const { entry } = orientation.expected;
  if (!certainty) return isNever ? entry : null;
  if (!isNever || !certainty.level || range?.level) return entry;
  return certainty.level.class === "high" ? "customer" : "production";
}

function absentBecause(course: PathChart["foreignSales"] | undefined, depth: Depth): PathChart["absent"] {
  if (course === "never") return "never";
  if (course === undefined) return "unknown-sales";
  return depth === "quick" ? "not-asked" : "unanswered";
}
