import type { Answer } from "../instrument/answers";
import { settle } from "../scoring/certainty";
import type { AnswersByPlace } from "../scoring/compile";
import type { CompiledItem } from "../scoring/item";
import { gainOf, type ItemScore, scoreOf } from "../scoring/points";
import { type Bundle, betterAnswers, type Lever } from "./levers";

/** One answer changed by some steps. */
export type Move = { lever: Lever; to: Answer; steps: number };

/** What is to be raised, from where, by how much, and what each item is worth to it. */
type Climb = {
  bundles: Bundle[];
  /** The answers from which steps are counted. */
  start: AnswersByPlace;
  given: AnswersByPlace;
  items: ItemScore[];
  /** Effective weight by the item's place; 0 where the item does not count. */
  weights: number[];
  need: number;
};

/** The best that a bundle can gain in a number of steps. */
type Reach = { gain: number; moves: Move[] };

/** The best that the bundles so far can gain in each number of steps, and how many of them the last bundle takes. */
type Table = { gains: number[]; taken: number[] };

/**
 * The moves with the fewest steps in all that gain what is needed, among those the ones that gain most.
 *
 * The gains of different bundles add up, because they share no item, so the most that can be gained in a number of
 * steps follows exactly from the most that each bundle gains in any part of them (dynamic programming).
 * @param accepts scores the changed answers anew; refused moves are passed over for those with more steps
 */
export function fewestSteps(climb: Climb, accepts: (moves: Move[]) => boolean): Move[] | null {
  const reaches: Reach[][] = [];
  const given = climb.given.slice();
  let most = 0;
  for (const bundle of climb.bundles) {
    const reach = reachOf(bundle, climb, given);
    if (!reach) continue;
    reaches.push(reach);
    most += mostOf(reach);
  }
  if (settle(most) < settle(climb.need)) return null;
  return reaches.every((reach) => reach.length === 2)
    ? amongSingles(reaches, climb.need, accepts)
    : amongSeveral(reaches, climb.need, accepts);
}

/** Where no bundle has more than one step, those that gain most, the earlier of equal ones. */
function amongSingles(reaches: Reach[][], need: number, accepts: (moves: Move[]) => boolean): Move[] | null {
  const singles = reaches.map(([, single]) => single as Reach);
  const byGain = [...singles].sort((left, right) => settle(right.gain) - settle(left.gain));
  let sum = 0;
  for (let steps = 1; steps <= byGain.length; steps++) {
    sum += (byGain[steps - 1] as Reach).gain;
    if (settle(sum) < settle(need)) continue;
    const taken = new Set(byGain.slice(0, steps));
    const moves: Move[] = [];
    for (let place = singles.length - 1; place >= 0; place--) {
      const single = singles[place] as Reach;
      if (taken.has(single)) moves.push(...single.moves);
    }
    if (accepts(moves)) return moves;
  }
  return null;
}

function amongSeveral(reaches: Reach[][], need: number, accepts: (moves: Move[]) => boolean): Move[] | null {
  const tables = combine(reaches);
  const gains = tables.at(-1)?.gains ?? [];
  for (let steps = 1; steps < gains.length; steps++) {
    if (settle(gains[steps] as number) < settle(need)) continue;
    const moves = retrace(reaches, tables, steps);
    if (accepts(moves)) return moves;
  }
  return null;
}

function mostOf(reach: Reach[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const { gain } of reach) if (gain > most) most = gain;
  return most;
}

/**
 * What a bundle gains at best in 0, 1, 2 ... steps; `null` where no step is left.
 * @param given the answers, to try others in
 */
function reachOf({ levers, items }: Bundle, climb: Climb, given: AnswersByPlace): Reach[] | null {
  const better: Answer[][] = [];
  let steps = 0;
  for (const lever of levers) {
    const answers = betterAnswers(lever, climb.start, climb.weights);
    better.push(answers);
    steps += answers.length;
  }
  if (steps === 0) return null;
  const reach: Reach[] = [{ gain: 0, moves: [] }];
  for (let step = 0; step < steps; step++) reach.push({ gain: Number.NEGATIVE_INFINITY, moves: [] });
  explore({ levers, items, better, climb, given, reach }, 0, 0, []);
  return reach;
}

type Exploration = Bundle & { better: Answer[][]; climb: Climb; given: AnswersByPlace; reach: Reach[] };

/** Tries every answer of every lever from a place on, and keeps what gains most in each number of steps. */
function explore(all: Exploration, place: number, steps: number, moves: Move[]): void {
  const { levers, items, better, climb, given, reach } = all;
  const lever = levers[place];
  if (!lever) {
    if (steps === 0) return;
    const gain = gainedBy(items, given, climb);
    if (gain > (reach[steps] as Reach).gain + 1e-12) reach[steps] = { gain, moves };
    return;
  }
  explore(all, place + 1, steps, moves);
  const answers = better[place] as Answer[];
  for (let taken = 1; taken <= answers.length; taken++) {
    const to = answers[taken - 1] as Answer;
    given[lever.question.index] = to;
    explore(all, place + 1, steps + taken, [...moves, { lever, to, steps: taken }]);
  }
  given[lever.question.index] = climb.given[lever.question.index];
}

function gainedBy(items: CompiledItem[], given: AnswersByPlace, { items: before, weights }: Climb): number {
  let gain = 0;
  for (const item of items) {
    const weight = weights[item.index] as number;
    if (weight > 0) gain += weight * gainOf(scoreOf(item, given), before[item.index]);
  }
  return gain;
}

/** Bundle by bundle the most that can be gained in each number of steps. */
function combine(reaches: Reach[][]): Table[] {
  const tables: Table[] = [];
  let before = [0];
  for (const reach of reaches) {
    const size = before.length + reach.length - 1;
    const gains = new Array<number>(size).fill(Number.NEGATIVE_INFINITY);
    const taken = new Array<number>(size).fill(0);
    for (let own = 0; own < reach.length; own++) {
      const gain = (reach[own] as Reach).gain;
      for (let rest = 0; rest < before.length; rest++) {
        const sum = (before[rest] as number) + gain;
        if (sum > (gains[own + rest] as number) + 1e-12) {
          gains[own + rest] = sum;
          taken[own + rest] = own;
        }
      }
    }
    tables.push({ gains, taken });
    before = gains;
  }
  return tables;
}

function retrace(reaches: Reach[][], tables: Table[], steps: number): Move[] {
  const moves: Move[] = [];
  let left = steps;
  for (let place = tables.length - 1; place >= 0; place--) {
    const taken = (tables[place] as Table).taken[left] as number;
    moves.push(...((reaches[place] as Reach[])[taken] as Reach).moves);
    left -= taken;
  }
  return moves;
}
