import type { Comparator, MeasureUnit } from "./criterion";
import { folded } from "./expression";
import { type Leaf, type LeafCriterion, leafTruth } from "./leaf";
import type { Formula } from "./rule-set";
import { appliedTruth, type Code, combinedTruth, disputedTruth, notApplicable, opposite, Truth } from "./truth";

/**
 * How far a firm is from another verdict, and which clause decides that. Where a clause that counts is unmet, it is the
 * one that is furthest off; else, of those met, the one with the least to spare. A clause counts unless it is not
 * applicable, unknown or a person's to judge, or an alternative that nobody needs: an either-or that is met is as safe
 * as its safest branch, and one that is unmet as far off as its nearest branch.
 */
export type Distance = {
  criterion: string;
  isMet: boolean;
  /** The number of law that decides; `null` where the clause rests on none, such as a title. */
  parameter: string | null;
  /**
   * How far inside (+) or outside (-) the value is, in per cent of the threshold. `null` where an unmet clause has no
   * such distance: a yes or no, pieces, full years, ranks, a threshold of 0, a value that is not exactly known or
   * cannot be computed. That counts as further off than any percentage; of several, the first in the rule set.
   */
  percent: number | null;
  /** How far inside (+) or outside (-) in the threshold's own unit; for a share, percentage points. `null` where no value is known. */
  amount: number | null;
};

/** A firm that holds one patent where two are needed is not "near" them as one is with money: counts have no distance. */
const isMeasured: Record<MeasureUnit, boolean> = {
  "wan-yuan": true,
  people: true,
  percent: true,
  points: true,
  years: false,
  rank: false,
  pieces: false,
};

/** How far inside (+) or outside (-) a threshold a known value is, in per cent of the threshold. */
export function relativeDistance(value: number, is: Comparator, threshold: number): number {
  const above = ((value - threshold) / Math.abs(threshold)) * 100;
  return (is === "at-least" || is === "more-than" ? above : -above) + 0;
}

/** Rank of a step: in per cent, without a percentage, or not the firm's to take, as another industry's line is not. */
const Reach = { percent: 0, unmeasured: 1, notForFirm: 2 } as const;

/**
 * A change of one value that would turn an answer; `percent` is 0 unless that is how it is told. `lack` is what a count
 * is off, as a share of the threshold, infinite where nothing is counted: it only chooses among branches.
 */
type Step = {
  reach: (typeof Reach)[keyof typeof Reach];
  percent: number;
  lack: number;
  leaf: number | null;
  criterion: number;
};

/** How something stands, with the step that would mend it where it is unmet, or undo it where no larger one is needed. */
type Stand = { code: Code; step: Step | null };

const order = (one: Step, other: Step): number => one.reach - other.reach || one.percent - other.percent;
const furthest = (one: Step, other: Step): Step => (order(other, one) > 0 ? other : one);
const nearest = (one: Step, other: Step): Step =>
  (order(other, one) || (other.lack < one.lack ? -1 : 0)) < 0 ? other : one;

const stepsAmong = (parts: readonly Stand[], code: Code): (Step | null)[] =>
  parts.flatMap((part) => (part.code === code ? [part.step] : []));
const stepsIn = (steps: readonly (Step | null)[]): Step[] => steps.filter((step) => step !== null);
const least = (steps: readonly Step[]): Step | null => (steps.length === 0 ? null : steps.reduce(nearest));
const codeOfAll = (by: "all" | "any", parts: readonly Stand[]): Code =>
  combinedTruth(
    by,
    parts.map(({ code }) => code),
  );

/** Where all must hold: every unmet part has to be mended, and any met one undoes the whole. */
function allOf(parts: readonly Stand[]): Stand {
  const code = codeOfAll("all", parts);
  if (code === Truth.unmet) return { code, step: stepsIn(stepsAmong(parts, code)).reduce(furthest) };
  return { code, step: least(stepsIn(parts.map(({ step }) => step))) };
}

/** Where any must hold: one unmet part mended is enough, and every met one has to fall. */
function anyOf(parts: readonly Stand[]): Stand {
  const code = codeOfAll("any", parts);
  const steps = stepsAmong(parts, code);
  if (code === Truth.unmet) return { code, step: least(stepsIn(steps)) };
  const isSafe = code !== Truth.met || steps.includes(null);
  return { code, step: isSafe ? null : stepsIn(steps).reduce(furthest) };
}

/** What is met where its part is unmet, and the other way round. */
function not({ code, step }: Stand): Stand {
  const reverse = opposite(code);
  if (reverse === Truth.met) return { code: reverse, step: step?.reach === Reach.percent ? step : null };
  const lack = Number.POSITIVE_INFINITY;
  const unmeasured = { reach: Reach.unmeasured, percent: 0, lack, leaf: null, criterion: 0 };
  return { code: reverse, step: reverse === Truth.unmet ? (step ?? unmeasured) : null };
}

/** Met by every reading, it falls with any of them; unmet by every one, the nearest makes it a person's. */
function disputed(parts: readonly Stand[], orNothing: boolean, finding: Stand): Stand {
  const code = disputedTruth(
    parts.map((part) => part.code),
    orNothing,
    finding.code,
  );
  const some = orNothing ? { code: Truth.met, step: null } : anyOf(parts);
  return { code, step: anyOf([allOf(parts), allOf([some, finding])]).step };
}

const joints = { all: allOf, any: anyOf, not, disputed };

/** A rule set as leaves, with low and high of every leaf of one firm. */
type Measured = {
  leaves: readonly Leaf[];
  criteria: readonly LeafCriterion[];
  values: Float64Array;
};

const lowOf = ({ values }: Measured, leaf: number): number => values[2 * leaf] as number;
const isKnown = (measured: Measured, leaf: number): boolean =>
  Number.isFinite(lowOf(measured, leaf)) && lowOf(measured, leaf) === measured.values[2 * leaf + 1];

function leafStand(measured: Measured, place: number): Stand {
  const leaf = measured.leaves[place] as Leaf;
  const value = lowOf(measured, place);
  const code = leafTruth(leaf, value, measured.values[2 * place + 1] as number);
  const at = { leaf: place, criterion: leaf.criterion };
  const unmeasured = (reach: Step["reach"], lack = Number.POSITIVE_INFINITY): Stand => ({
    code,
    step: code === Truth.unmet ? { reach, percent: 0, lack, ...at } : null,
  });
  if (leaf.kind !== "comparison") return unmeasured(leaf.kind === "finding" ? Reach.unmeasured : Reach.notForFirm);
  if (leaf.selects) return unmeasured(Reach.notForFirm);
  if (leaf.threshold === 0 || !isKnown(measured, place)) return unmeasured(Reach.unmeasured);
  const percent = Math.abs(relativeDistance(value, leaf.is, leaf.threshold));
  if (!isMeasured[leaf.unit]) return unmeasured(Reach.unmeasured, percent);
  return { code, step: { reach: Reach.percent, percent, lack: 0, ...at } };
}

function criterionStand(measured: Measured, criterion: number): Stand {
  const { node = null, applies = null } = measured.criteria[criterion] ?? {};
  const leafOf = (place: number) => leafStand(measured, place);
  const concerns = applies === null ? Truth.met : folded(applies, leafOf, joints).code;
  if (node === null || concerns === Truth.unmet) return { code: notApplicable, step: null };
  const { code: demand, step } = folded(node, leafOf, joints);
  const code = appliedTruth(demand, concerns);
  // What is half known tells nothing of its own: a clause is met, unmet, or not looked at.
  if (!step || code !== demand || (code !== Truth.met && code !== Truth.unmet)) return { code, step: null };
  // A clause that asks for nothing but what the firm is, such as where it is registered, is a clause all the same.
  const reach = Math.min(step.reach, Reach.unmeasured) as Step["reach"];
  return { code, step: { ...step, reach, criterion } };
}

function distanceBy(measured: Measured, { code, step }: Stand): Distance | null {
  if (!step) return null;
  const { reach, percent, leaf: place, criterion } = step;
  const sign = code === Truth.unmet ? -1 : 1;
  const leaf = place === null ? undefined : measured.leaves[place];
  const compared = leaf?.kind === "comparison" ? leaf : null;
  const difference =
    place !== null && compared && isKnown(measured, place) ? lowOf(measured, place) - compared.threshold : null;
  return {
    criterion: measured.criteria[criterion]?.id ?? "",
    isMet: code !== Truth.unmet,
    parameter: compared?.parameter ?? null,
    percent: reach === Reach.percent ? sign * percent + 0 : null,
    amount: difference === null ? null : sign * rounded(Math.abs(difference)) + 0,
  };
}

/** Tells the distance of a firm from low and high of every leaf. */
export function distanceJudge(
  leaves: readonly Leaf[],
  criteria: readonly LeafCriterion[],
  requires: Formula,
): (values: Float64Array) => Distance | null {
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  return (values) => {
    const measured = { leaves, criteria, values };
    const criterionOf = (id: string) => criterionStand(measured, places.get(id) ?? -1);
    return distanceBy(measured, folded(requires, criterionOf, joints));
  };
}

/** A difference without the last bits of its doubles, but never 0 where they differ. */
const rounded = (difference: number): number => Number(difference.toFixed(9)) || difference;
