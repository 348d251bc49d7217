import type { Certainty, Diagnosis } from "../diagnosis/diagnosis";
import type { Comparison, MeasureUnit } from "../rules/criterion";
import type { FirmFacts } from "../rules/fact";
import { compileLeaves } from "../rules/leaves";
import type { Occasion, RuleSet } from "../rules/rule-set";
import type { Status } from "../rules/verdict";

/** What a board filters and sorts a firm by: the diagnosis, and the verdict on the values that stand. */
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
  verdict: Exclude<Status, "not-applicable">;
  /** One letter for each criterion of the rule set, in its order. */
  criteria: string;
  /** Low and high of each leaf of the rule set, in its order: 64-bit floats, little-endian. */
  figures: Buffer;
  /** Smallest distance to a threshold in per cent of it; negative where it is missed. */
  nearest: number | null;
};

/** How a criterion's status is written in a row of letters. */
export const statusLetters = {
  met: "m",
  unmet: "u",
  unknown: "k",
  person: "p",
  "not-applicable": "n",
} as const satisfies Record<Status, string>;
export type StatusLetter = (typeof statusLetters)[Status];

const statuses = new Map(Object.entries(statusLetters).map(([status, letter]) => [letter, status as Status]));

/** The status that a letter stands for; what is no letter is not known. */
export const statusOfLetter = (letter: string): Status => statuses.get(letter as StatusLetter) ?? "unknown";

/** Values as bytes, the same on every machine. */
export function figureBytes(values: Float64Array): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [place, value] of values.entries()) bytes.writeDoubleLE(value, place * 8);
  return bytes;
}

/** A firm that holds one patent where one is needed is not "near" it as one is with money: counts have no distance. */
const measured: Record<MeasureUnit, boolean> = {
  "wan-yuan": true,
  people: true,
  percent: true,
  points: true,
  years: false,
  rank: false,
  pieces: false,
};

/** How far inside (+) or outside (-) a threshold a known figure is, in per cent of the threshold. */
export function relativeDistance(figure: number, is: Comparison, threshold: number): number {
  const above = ((figure - threshold) / Math.abs(threshold)) * 100;
  return is === "at-least" || is === "more-than" ? above : -above;
}

/**
 * The columns of an application.
 * @param diagnosis of the snapshot; `null` where nothing was submitted
 * @param appliedOn day in Asia/Shanghai, YYYY-MM-DD
 * @param standing the verified values where there are any, else the firm's own
 */
export function boardColumns(
  diagnosis: Diagnosis | null,
  ruleSet: RuleSet,
  occasion: Occasion,
  appliedOn: string,
  standing: FirmFacts,
): BoardColumns {
  const leaves = compileLeaves(ruleSet, occasion);
  const values = leaves.valuesOf(standing, appliedOn);
  let nearest: number | null = null;
  for (const [place, leaf] of leaves.leaves.entries()) {
    if (leaf.kind !== "comparison" || leaf.threshold === 0 || !measured[leaf.unit]) continue;
    const low = values[2 * place] as number;
    if (low !== values[2 * place + 1] || !Number.isFinite(low)) continue;
    const distance = relativeDistance(low, leaf.is, leaf.threshold);
    if (nearest === null || Math.abs(distance) < Math.abs(nearest)) nearest = distance;
  }
  return {
    quadrant: diagnosis?.technicalStrength.quadrant ?? null,
    stage: diagnosis?.learning.stage ?? null,
    profile: diagnosis?.networks.profile ?? null,
    certainty: diagnosis?.technicalStrength.verdict ?? null,
    level: diagnosis?.technicalStrength.level.score ?? null,
    capability: diagnosis?.technicalStrength.capability.score ?? null,
    government: diagnosis?.networks.government.score ?? null,
    business: diagnosis?.networks.business.score ?? null,
    technological: diagnosis?.networks.technological.score ?? null,
    technologyImprovement: diagnosis?.innovation.technology.score ?? null,
    marketExpansion: diagnosis?.innovation.market.score ?? null,
    oddities: diagnosis?.flags.filter(({ kind }) => kind === "oddity").length ?? 0,
    contradictions: diagnosis?.flags.filter(({ kind }) => kind === "contradiction").length ?? 0,
    verdict: leaves.statusOf(values),
    criteria: leaves.criteria.map((_, place) => statusLetters[leaves.criterionStatusOf(place, values)]).join(""),
    figures: figureBytes(values),
    nearest,
  };
}
