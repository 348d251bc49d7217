import type { Comparator, MeasureUnit } from "./criterion";
import { folded } from "./expression";
import { type Leaf, type LeafCriterion, leafTruth } from "./leaf";
import type { Formula } from "./rule-set";
import { type Failing, failingJoints, joints, order, Reach, type Stand, type Step } from "./steps";
import { appliedTruth, type Code, notApplicable, Truth } from "./truth";

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

/**
 * Tells every clause that a firm fails and that counts, the furthest first; of those that are as far, the rule set's order.
 * @param codeOf how a criterion stands by its place: only the way out of what is unmet is looked for
 */
export function failingJudge(
  leaves: readonly Leaf[],
  criteria: readonly LeafCriterion[],
  requires: Formula,
  codeOf: (criterion: number, values: Float64Array) => Code,
): (values: Float64Array) => Distance[] {
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  return (values) => {
    const measured = { leaves, criteria, values };
    const criterionOf = (id: string): Failing => {
      const place = places.get(id) ?? -1;
      const code = codeOf(place, values);
      if (code !== Truth.unmet) return { code, step: null, failing: [] };
      const { step } = criterionStand(measured, place);
      return { code, step, failing: step ? [step] : [] };
    };
    const { code, failing } = folded(requires, criterionOf, failingJoints);
    if (code !== Truth.unmet) return [];
    const once = new Map(failing.map((step) => [step.criterion, step]));
    return [...once.values()]
      .sort((one, other) => order(other, one))
      .flatMap((step) => distanceBy(measured, { code, step }) ?? []);
  };
}

/** A difference without the last bits of its doubles, but never 0 where they differ. */
const rounded = (difference: number): number => Number(difference.toFixed(9)) || difference;
