import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import { type NetworkId, networkIds } from "../scoring/classes";

/** The parts of a result of which a review tells what a correction moves, in the order of the page. */
export const standingParts = ["quadrant", "level", "capability", "stage", "mode", ...networkIds] as const;
export type StandingPart = (typeof standingParts)[number];

/** What one part comes to: its class, its score from 0 to 100, and how likely the class is, from 0 to 1; `null` where there is none. */
export type PartStanding = {
  class: string | null;
  score: number | null;
  probability: number | null;
  /** The score is exactly the cut. */
  isOnTheLine?: boolean;
  /** The class is the least that it can be: what is not answered counts at its worst, and answered could give up to this one. */
  upTo?: string;
};

/** What every part comes to by one set of answers. */
export type Standing = Readonly<Record<StandingPart, PartStanding>>;

type Certain = NonNullable<Diagnosis["certainty"]>;

/** What is read of a diagnosis for it. */
export type Classed = Pick<Diagnosis, "technicalStrength" | "networks"> & {
  learning: Pick<Diagnosis["learning"], "stage" | "mode">;
  certainty?: Pick<Certain, "quadrant" | "level" | "capability" | "stage" | "mode" | "networks"> | null;
  range?: Pick<NonNullable<Diagnosis["range"]>, "quadrant" | "level" | "capability" | "stage" | "networks"> | null;
};

const open = (range: { to: string } | null | undefined) => (range ? { upTo: range.to } : {});

/** What a diagnosis says of every part. */
export function diagnosedStanding({ calibration: { cuts } }: Edition, diagnosis: Classed): Standing {
  const { technicalStrength: strength, learning, networks, certainty, range } = diagnosis;
  const likely = (sure: { probability: number } | null | undefined) => sure?.probability ?? null;
  const side = (score: number | null, cut: number, [over, under]: readonly [string, string]) =>
    score === null ? null : score >= cut * 100 ? over : under;
  const dimension = (id: "level" | "capability", sides: readonly [string, string]): PartStanding => ({
    class: certainty?.[id]?.class ?? side(strength[id].score, cuts[id], sides),
    score: strength[id].score,
    probability: likely(certainty?.[id]),
    ...(certainty?.[id]?.onTheLine && { isOnTheLine: true }),
    ...open(range?.[id]),
  });
  const network = (id: NetworkId): PartStanding => ({
    class: certainty?.networks[id]?.class ?? side(networks[id].score, cuts.network, ["strong", "weak"]),
    score: networks[id].score,
    probability: likely(certainty?.networks[id]),
    ...(certainty?.networks[id]?.onTheLine && { isOnTheLine: true }),
    ...open(range?.networks[id]),
  });
  const { quadrant } = strength;
  return {
    quadrant: {
      class: quadrant,
      score: null,
      // As certain as the headline says; editions without it tell by the errors of the answers alone.
      probability: likely(certainty?.quadrant) ?? (quadrant ? (strength.probabilities?.[quadrant] ?? null) : null),
      ...open(range?.quadrant),
    },
    level: dimension("level", ["high", "low"]),
    capability: dimension("capability", ["strong", "weak"]),
    stage: { class: learning.stage, score: null, probability: likely(certainty?.stage), ...open(range?.stage) },
    mode: { class: learning.mode, score: null, probability: likely(certainty?.mode) },
    government: network("government"),
    business: network("business"),
    technological: network("technological"),
  };
}

/** How a part differs between two sets of answers: its class, or its score alone by at least one point. */
export type Move = { part: StandingPart; class: boolean; points: number | null };

/** The parts that differ between two standings. */
export const movesBetween = (before: Standing, after: Standing): Move[] =>
  standingParts.flatMap((part) => {
    const [one, other] = [before[part], after[part]];
    const hasMoved = one.class !== other.class;
    const points = one.score === null || other.score === null ? null : other.score - one.score;
    return hasMoved || Math.abs(points ?? 0) >= 1 ? [{ part, class: hasMoved, points }] : [];
  });
