import { normal } from "../certainty";
import type { CompiledItem } from "../item";

/** Where the leniency of a respondent is taken, in its standard deviations, and how much each place weighs (Gauss-Hermite). */
export const leniencyNodes = [
  { at: 0, weight: 8 / 15 },
  { at: -1.355626179974266, weight: 0.2220759220056126 },
  { at: 1.355626179974266, weight: 0.2220759220056126 },
  { at: -2.8569700138728056, weight: 0.011257411327720691 },
  { at: 2.8569700138728056, weight: 0.011257411327720691 },
] as const;

/** What each step of a scale is worth, and how probable each is. */
export type Steps = { points: readonly number[]; probabilities: readonly number[] };

const tables = new WeakMap<CompiledItem, Map<number, Steps[]>>();

/** The steps that an answer could slip to by its own error, at each place of the leniency. */
export function slipsOf(item: CompiledItem, score: number, isVerified: boolean, leniency: number): Steps[] {
  let table = tables.get(item);
  if (!table) {
    table = new Map();
    tables.set(item, table);
  }
  const key = isVerified ? score : -1 - score;
  let slips = table.get(key);
  if (!slips) {
    const points = stepsOf(item);
    const sd = isVerified ? item.errorVerified : item.error;
    const shift = item.isLenient && !isVerified ? leniency : 0;
    slips = leniencyNodes.map(({ at }) => ({ points, probabilities: slip(points, score + shift * at, sd) }));
    table.set(key, slips);
  }
  return slips;
}

const unknowns = new WeakMap<CompiledItem, Steps[]>();

/** Every step as probable as any other, wherever the leniency is: of what is not answered. */
export function unknownSteps(item: CompiledItem): Steps[] {
  let steps = unknowns.get(item);
  if (!steps) {
    const points = stepsOf(item);
    const alike = { points, probabilities: points.map(() => 1 / points.length) };
    steps = leniencyNodes.map(() => alike);
    unknowns.set(item, steps);
  }
  return steps;
}

const exacts = new Map<number, Steps[]>();

/** The step that was answered, without a slip. */
export function exactStep(score: number): Steps[] {
  let steps = exacts.get(score);
  if (!steps) {
    const exact = { points: [score], probabilities: [1] };
    steps = leniencyNodes.map(() => exact);
    exacts.set(score, steps);
  }
  return steps;
}

const stepsOf = ({ points }: CompiledItem): number[] =>
  [...new Set(points.filter((each) => each !== null))].sort((one, other) => one - other);

/** How probable each step is where the answer stands at a place and errs by a standard deviation. */
function slip(points: number[], at: number, sd: number): number[] {
  const upTo = (bound: number): number => (sd === 0 ? Number(bound >= at) : normal((bound - at) / sd));
  let below = 0;
  return points.map((point, place) => {
    const next = points[place + 1];
    const reached = next === undefined ? 1 : upTo((point + next) / 2);
    const probability = reached - below;
    below = reached;
    return probability;
  });
}
