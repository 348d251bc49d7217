import { stages } from "../classes";
import type { Compiled, CompiledIndicator, Group } from "../compile";
import type { CompiledItem } from "../item";
import { isAnswered } from "../weights";
import { isVerified, type SecondSheet } from "./measured";
import { exactStep, leniencyNodes, type Steps, slipsOf, unknownSteps } from "./slips";

/** What a stage's milestones come to: with what is withheld at its worst, and at its best. */
export type Milestones = { low: number; high: number; isLowDone: boolean; isHighDone: boolean };

/** Sums of a stage's milestones, each counting alike, and whether those without which it is not met are done. */
export function milestonesOf(stage: CompiledIndicator, { readings }: SecondSheet): Milestones {
  const sums = { low: 0, high: 0, isLowDone: true, isHighDone: true };
  for (const item of stage.items) {
    const reading = readings.items[item.index];
    if (!reading) continue;
    sums.low += reading.low;
    sums.high += reading.high;
    if (!item.isNecessary) continue;
    sums.isLowDone &&= reading.low >= item.most;
    sums.isHighDone &&= reading.high >= item.most;
  }
  return sums;
}

const reachesSum = (sum: number, needed: number): boolean => sum >= needed - 1e-9;

/** Whether a stage is met; `null` where what is withheld decides it. */
export function isMet({ calibration: { milestones } }: Compiled, stage: CompiledIndicator, sheet: SecondSheet) {
  const { low, high, isLowDone, isHighDone } = milestonesOf(stage, sheet);
  if (isLowDone && reachesSum(low, milestones.needed)) return true;
  return isHighDone && reachesSum(high, milestones.needed) ? null : false;
}

/** What a stage's milestones lack of being met: of the sum, and of the milestones that are necessary. */
export function lackOf(
  { calibration: { milestones } }: Compiled,
  stage: CompiledIndicator,
  sheet: SecondSheet,
): number {
  const necessary = stage.items.reduce((lack, item) => {
    const reading = sheet.readings.items[item.index];
    return item.isNecessary && reading ? lack + item.most - reading.low : lack;
  }, 0);
  return Math.max(milestones.needed - milestonesOf(stage, sheet).low, necessary);
}

export const answeredMilestones = ({ items }: CompiledIndicator, sheet: SecondSheet): Group =>
  items.filter(({ index }) => isAnswered(sheet, index)).map((item) => ({ item, weight: item.weight }));

/** The steps of an item at each place of the leniency; every step alike where it is not answered. */
export function stepsAt(item: CompiledItem, compiled: Compiled, sheet: SecondSheet): Steps[] | null {
  const score = sheet.items[item.index];
  if (score === null) return null;
  if (score === undefined) return unknownSteps(item);
  return slipsOf(item, score, isVerified(item, sheet), compiled.second?.errors.leniency ?? 0);
}

/** The steps of an item where its answer does not slip. */
export function exactSteps(item: CompiledItem, _compiled: Compiled, { items }: SecondSheet): Steps[] | null {
  const score = items[item.index];
  if (score === null) return null;
  return score === undefined ? unknownSteps(item) : exactStep(score);
}

const stageNumbers = stages.map(() => 0);

/** How probable each stage is, in their order, at each place of the leniency: exact over the steps of milestones. */
export function stageProbabilities(compiled: Compiled, sheet: SecondSheet): number[][] {
  const met = stages.map((stage) => metAt(compiled, compiled.stages[stage], sheet));
  const found: number[][] = [];
  for (let place = 0; place < leniencyNodes.length; place++) {
    const probabilities = stageNumbers.slice();
    let before = 1;
    for (let stage = 0; stage < stages.length; stage++) {
      const isLast = stage === stages.length - 1;
      const isMetHere = isLast ? 0 : (met[stage]?.[place] as number);
      probabilities[stage] = before * (1 - isMetHere);
      before *= isMetHere;
    }
    found.push(probabilities);
  }
  return found;
}

const metTables = new WeakMap<CompiledIndicator, Map<number, number[]>>();

/** More than the keys that an item may have. */
export const keysOfStep = 256;

/** A number of its own for what an item was answered with, to the hundredth, and whether that was verified. */
export function keyOf(item: CompiledItem, sheet: SecondSheet): number {
  const score = sheet.items[item.index];
  if (score === null) return 0;
  if (score === undefined) return 1;
  return 2 + Math.round(score * 100) + (isVerified(item, sheet) ? 104 : 0);
}

/** That a stage is met, at each place of the leniency; worked out once for the same steps. */
function metAt(compiled: Compiled, stage: CompiledIndicator, sheet: SecondSheet): number[] {
  let key = 1;
  for (const item of stage.items) key = key * keysOfStep + keyOf(item, sheet);
  let table = metTables.get(stage);
  if (!table) {
    table = new Map();
    metTables.set(stage, table);
  }
  let met = table.get(key);
  if (!met) {
    const milestones = stage.items.flatMap((item) => {
      const at = stepsAt(item, compiled, sheet);
      return at ? [{ item, at }] : [];
    });
    const { needed } = compiled.calibration.milestones;
    met = leniencyNodes.map((_node, place) => metProbability(milestones, needed, place, 0));
    table.set(key, met);
  }
  return met;
}

/** That the milestones from an index on add up to what is needed, with the necessary ones done. */
function metProbability(
  milestones: readonly { item: CompiledItem; at: Steps[] }[],
  needed: number,
  place: number,
  index: number,
): number {
  const milestone = milestones[index];
  if (!milestone) return needed <= 1e-9 ? 1 : 0;
  const { points, probabilities } = milestone.at[place] as Steps;
  let met = 0;
  for (let step = 0; step < points.length; step++) {
    const point = points[step] as number;
    if (milestone.item.isNecessary && point < milestone.item.most) continue;
    met += (probabilities[step] as number) * metProbability(milestones, needed - point, place, index + 1);
  }
  return met;
}
