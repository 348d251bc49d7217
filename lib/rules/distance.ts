import type { Comparator, MeasureUnit } from "./criterion";
import { type Leaf, type LeafCriterion, type LeafNode, leafTruth } from "./leaf";
import type { Formula } from "./rule-set";
import { appliedTruth, combinedTruth, Truth } from "./truth";

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
type Stand = { truth: Truth | null; step: Step | null };

const order = (one: Step, other: Step): number => one.reach - other.reach || one.percent - other.percent;
const furthest = (one: Step, other: Step): Step => (order(other, one) > 0 ? other : one);
const nearest = (one: Step, other: Step): Step =>
  (order(other, one) || (other.lack < one.lack ? -1 : 0)) < 0 ? other : one;

const stepsAmong = (parts: readonly Stand[], truth: Truth): (Step | null)[] =>
  parts.flatMap((part) => (part.truth === truth ? [part.step] : []));
const stepsIn = (steps: readonly (Step | null)[]): Step[] => steps.filter((step) => step !== null);
const least = (steps: readonly Step[]): Step | null => (steps.length === 0 ? null : steps.reduce(nearest));

/** Where all must hold: every unmet part has to be mended, and any met one undoes the whole. */
function allOf(parts: readonly Stand[], truth: Truth): Stand {
  if (truth === Truth.unmet) return { truth, step: stepsIn(stepsAmong(parts, truth)).reduce(furthest) };
  return { truth, step: least(stepsIn(parts.map(({ step }) => step))) };
}

/** Where any must hold: one unmet part mended is enough, and every met one has to fall. */
function anyOf(parts: readonly Stand[], truth: Truth): Stand {
  const steps = stepsAmong(parts, truth);
  if (truth === Truth.unmet) return { truth, step: least(stepsIn(steps)) };
  const isSafe = truth !== Truth.met || steps.includes(null);
  return { truth, step: isSafe ? null : stepsIn(steps).reduce(furthest) };
}

/** A rule set as leaves, with low and high of every leaf of one firm and a threshold each. */
type Measured = {
  leaves: readonly Leaf[];
  criteria: readonly LeafCriterion[];
  /** Places of the criteria by id. */
  places: ReadonlyMap<string, number>;
  values: Float64Array;
  thresholds: Float64Array;
};

const lowOf = ({ values }: Measured, leaf: number): number => values[2 * leaf] as number;
const thresholdOf = ({ thresholds }: Measured, leaf: number): number => thresholds[leaf] as number;
const isKnown = (measured: Measured, leaf: number): boolean =>
  Number.isFinite(lowOf(measured, leaf)) &&
  lowOf(measured, leaf) === measured.values[2 * leaf + 1] &&
  measured.leaves[leaf]?.kind === "comparison";

function leafStand(measured: Measured, place: number): Stand {
  const leaf = measured.leaves[place] as Leaf;
  const value = lowOf(measured, place);
  const threshold = thresholdOf(measured, place);
  const truth = leafTruth(leaf, value, measured.values[2 * place + 1] as number, threshold);
  const at = { leaf: place, criterion: leaf.criterion };
  const unmeasured = (reach: Step["reach"], lack = Number.POSITIVE_INFINITY): Stand => ({
    truth,
    step: truth === Truth.unmet ? { reach, percent: 0, lack, ...at } : null,
  });
  if (leaf.kind !== "comparison") return unmeasured(leaf.kind === "finding" ? Reach.unmeasured : Reach.notForFirm);
  if (leaf.selects) return unmeasured(Reach.notForFirm);
  if (threshold === 0 || !isKnown(measured, place)) return unmeasured(Reach.unmeasured);
  const percent = Math.abs(relativeDistance(value, leaf.is, threshold));
  if (!isMeasured[leaf.unit]) return unmeasured(Reach.unmeasured, percent);
  return { truth, step: { reach: Reach.percent, percent, lack: 0, ...at } };
}

/** What is met where its part is unmet, and the other way round. */
function opposite({ truth, step }: Stand): Stand {
  const reverse = combinedTruth("not", [truth as Truth]);
  if (reverse === Truth.met) return { truth: reverse, step: step?.reach === Reach.percent ? step : null };
  const lack = Number.POSITIVE_INFINITY;
  const unmeasured = { reach: Reach.unmeasured, percent: 0, lack, leaf: null, criterion: 0 };
  return { truth: reverse, step: reverse === Truth.unmet ? (step ?? unmeasured) : null };
}

function nodeStand(measured: Measured, node: LeafNode): Stand {
  if ("leaf" in node) return leafStand(measured, node.leaf);
  if ("not" in node) return opposite(nodeStand(measured, node.not));
  const parts = ("all" in node ? node.all : node.any).map((part) => nodeStand(measured, part));
  const by = "all" in node ? "all" : "any";
  const truth = combinedTruth(
    by,
    parts.map((part) => part.truth as Truth),
  );
  // Half-known questions tell nothing of their own: a clause is met, unmet, or not looked at.
  if (truth !== Truth.met && truth !== Truth.unmet) return { truth, step: null };
  return by === "all" ? allOf(parts, truth) : anyOf(parts, truth);
}

function criterionStand(measured: Measured, criterion: number): Stand {
  const { node = null, applies = null } = measured.criteria[criterion] ?? {};
  if (!node) return { truth: null, step: null };
  const concerns = applies ? (nodeStand(measured, applies).truth as Truth) : Truth.met;
  if (concerns === Truth.unmet) return { truth: null, step: null };
  const demand = nodeStand(measured, node);
  const truth = appliedTruth(demand.truth as Truth, concerns);
  if (truth !== demand.truth || !demand.step) return { truth, step: null };
  // A clause that asks for nothing but what the firm is, such as where it is registered, is a clause all the same.
  const reach = Math.min(demand.step.reach, Reach.unmeasured) as Step["reach"];
  return { truth, step: { ...demand.step, reach, criterion } };
}

function formulaStand(measured: Measured, formula: Formula): Stand {
  if (typeof formula === "string") return criterionStand(measured, measured.places.get(formula) ?? -1);
  const by = "all" in formula ? "all" : "any";
  const parts = ("all" in formula ? formula.all : formula.any)
    .map((part) => formulaStand(measured, part))
    .filter(({ truth }) => truth !== null);
  if (parts.length === 0) return { truth: null, step: null };
  const truth = combinedTruth(
    by,
    parts.map((part) => part.truth as Truth),
  );
  return by === "all" ? allOf(parts, truth) : anyOf(parts, truth);
}

function distanceBy(measured: Measured, { truth, step }: Stand): Distance | null {
  if (!step) return null;
  const { reach, percent, leaf: place, criterion } = step;
  const sign = truth === Truth.unmet ? -1 : 1;
  const leaf = place === null ? undefined : measured.leaves[place];
  const difference =
    place !== null && isKnown(measured, place) ? lowOf(measured, place) - thresholdOf(measured, place) : null;
  return {
    criterion: measured.criteria[criterion]?.id ?? "",
    isMet: truth !== Truth.unmet,
    parameter: leaf?.kind === "comparison" ? leaf.parameter : null,
    percent: reach === Reach.percent ? sign * percent + 0 : null,
    amount: difference === null ? null : sign * rounded(Math.abs(difference)) + 0,
  };
}

/** Tells the distance of a firm from low and high of every leaf and a threshold each. */
export function distanceJudge(
  leaves: readonly Leaf[],
  criteria: readonly LeafCriterion[],
  requires: Formula,
): (values: Float64Array, thresholds: Float64Array) => Distance | null {
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  return (values, thresholds) => {
    const measured = { leaves, criteria, places, values, thresholds };
    return distanceBy(measured, formulaStand(measured, requires));
  };
}

/** A difference without the last bits of its doubles, but never 0 where they differ. */
const rounded = (difference: number): number => Number(difference.toFixed(9)) || difference;
