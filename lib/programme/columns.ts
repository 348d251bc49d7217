import type { Certainty, Diagnosis } from "../diagnosis/diagnosis";
import type { FirmFacts } from "../rules/fact";
import type { Leaves } from "../rules/leaves";
import { excessesIn } from "../rules/part-of";
import { type Status, statusLetters } from "../rules/truth";

/**
 * Counts up whenever the rules' columns come to mean or say something else for the same facts: what was stored before
 * is then worked out anew at the next start. 1: the closest of all thresholds, also of other industries; 2: the clause
 * that decides; 3: the share of a part that exceeds its whole is unknown; 4: so is all that rests on either of the two.
 */
export const columnsVersion = 4;

/** What the rules say of a firm, on the values that stand. */
export type RuleColumns = {
  verdict: Exclude<Status, "not-applicable">;
  /** One letter for each criterion of the rule set, in its order. */
  criteria: string;
  /** Low and high of each leaf of the rule set, in its order: 64-bit floats, little-endian. */
  bounds: Buffer;
  /**
   * Distance in per cent of a threshold, negative where it is missed, and the criterion that it is of: `Distance`. No
   * number, but a criterion, where that is unmet without a distance; neither where nothing is unmet and no number decides.
   */
  nearest: number | null;
  nearestCriterion: string | null;
  nearestParameter: string | null;
  nearestAmount: number | null;
  columnsVersion: number;
};

/** What a board filters and sorts a firm by: the diagnosis, and what the rules say. */
export type BoardColumns = {
  quadrant: string | null;
  stage: string | null;
  profile: string | null;
  certainty: Certainty | null;
  /** Scores, 0 to 100. */
  level: number | null;
  capability: number | null;
  government: number | null;
  business: number | null;
  technological: number | null;
  technologyImprovement: number | null;
  marketExpansion: number | null;
  oddities: number;
  contradictions: number;
} & RuleColumns;

/** Values as bytes, the same on every machine. */
export function boundsBytes(values: Float64Array): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [place, value] of values.entries()) bytes.writeDoubleLE(value, place * 8);
  return bytes;
}

/** Bytes as values; `null` where they are not those of so many leaves. */
export function boundsIn(bytes: Uint8Array, leaves: number): Float64Array | null {
  if (bytes.byteLength !== leaves * 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: leaves * 2 }, (_, place) => view.getFloat64(place * 8, true));
}

/** What the rules say of the values of a firm's leaves. */
export function ruleColumns(leaves: Leaves, values: Float64Array): RuleColumns {
  const distance = leaves.distanceOf(values);
  return {
    verdict: leaves.statusOf(values),
    criteria: leaves.criteria.map((_, place) => statusLetters[leaves.criterionStatusOf(place, values)]).join(""),
    bounds: boundsBytes(values),
    nearest: distance?.percent ?? null,
    nearestCriterion: distance?.criterion ?? null,
    nearestParameter: distance?.parameter ?? null,
    nearestAmount: distance?.amount ?? null,
    columnsVersion,
  };
}

/**
 * The columns of an application.
 * @param diagnosis of the snapshot; `null` where nothing was submitted
 * @param leaves the round's rule set, compiled for its occasion
 * @param appliedOn day in Asia/Shanghai, YYYY-MM-DD
 * @param standing the verified values where there are any, else the firm's own
 */
export function boardColumns(
  diagnosis: Diagnosis | null,
  leaves: Leaves,
  appliedOn: string,
  standing: FirmFacts,
): BoardColumns {
  return {
    quadrant: diagnosis?.technicalStrength.quadrant ?? null,
    stage: diagnosis?.learning.stage ?? null,
    profile: diagnosis?.networks.profile ?? null,
    certainty: diagnosis?.technicalStrength.certainty ?? null,
    level: diagnosis?.technicalStrength.level.score ?? null,
    capability: diagnosis?.technicalStrength.capability.score ?? null,
    government: diagnosis?.networks.government.score ?? null,
    business: diagnosis?.networks.business.score ?? null,
    technological: diagnosis?.networks.technological.score ?? null,
    technologyImprovement: diagnosis?.innovation.technology.score ?? null,
    marketExpansion: diagnosis?.innovation.market.score ?? null,
    oddities: diagnosis?.flags.filter(({ kind }) => kind === "oddity").length ?? 0,
    contradictions:
      (diagnosis?.flags.filter(({ kind }) => kind === "contradiction").length ?? 0) +
      excessesIn(leaves.ruleSet.partsOfFacts ?? [], standing).length,
    ...ruleColumns(leaves, leaves.valuesOf(standing, appliedOn)),
  };
}
