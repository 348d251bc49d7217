import { type Stage, stages } from "../classes";
import type { Compiled, CompiledIndicator, Group } from "../compile";
import type { CompiledItem } from "../item";
import { isAnswered } from "../weights";
import type { SecondSheet } from "./measured";
import { leniencyNodes, type Steps, slipsOf, unknownSteps } from "./slips";

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
  if (score === undefined) return leniencyNodes.map(() => unknownSteps(item));
  const { verified } = sheet.known;
  const isVerified = verified !== undefined && item.questions.every((question) => verified.has(question));
  return slipsOf(item, score, isVerified, compiled.second?.errors.leniency ?? 0);
}

/** The steps of an item where its answer does not slip. */
export function exactSteps(item: CompiledItem, _compiled: Compiled, { items }: SecondSheet): Steps[] | null {
  const score = items[item.index];
  if (score === null) return null;
  const steps = score === undefined ? unknownSteps(item) : { points: [score], probabilities: [1] };
  return leniencyNodes.map(() => steps);
}

/** How probable each stage is, at each place of the leniency: exact over the steps that milestones may slip. */
export function stageProbabilities(compiled: Compiled, sheet: SecondSheet): Record<Stage, number>[] {
  const steps = stages.map((stage) =>
    compiled.stages[stage].items.flatMap((item) => {
      const at = stepsAt(item, compiled, sheet);
      return at ? [{ item, at }] : [];
    }),
  );
  return leniencyNodes.map((_node, place) => {
    const probabilities = { benchmark: 0, chase: 0, surpass: 0, overturn: 0 };
    let before = 1;
    for (const [index, stage] of stages.entries()) {
      const milestones = (steps[index] ?? []).map(({ item, at }) => ({ item, steps: at[place] as Steps }));
      const met = metProbability(milestones, compiled.calibration.milestones.needed, 0);
      probabilities[stage] = stage === "overturn" ? before : before * (1 - met);
      before *= met;
    }
    return probabilities;
  });
}

type Milestone = { item: CompiledItem; steps: Steps };

/** That the milestones from a place on add up to what is needed, with the necessary ones done. */
function metProbability(milestones: readonly Milestone[], needed: number, place: number): number {
  const milestone = milestones[place];
  if (!milestone) return needed <= 1e-9 ? 1 : 0;
  const { points, probabilities } = milestone.steps;
  let met = 0;
  for (let step = 0; step < points.length; step++) {
    const point = points[step] as number;
    if (milestone.item.isNecessary && point < milestone.item.most) continue;
    met += (probabilities[step] as number) * metProbability(milestones, needed - point, place + 1);
  }
  return met;
}
