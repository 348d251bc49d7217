import type { AnswersByPlace, Compiled } from "../scoring/compile";
import type { MeasuredSheet } from "../scoring/findings";
import { arithmeticOf } from "../scoring/scores";
import { newlyContradicting } from "./consistency";
import { fewestSteps, type Move } from "./fewest-steps";
import type { Goal } from "./goals";
import { type Bundle, betterAnswers, type Lever } from "./levers";

/** A found change: its steps in all, the weights behind it, and what it leads to. */
export type Way = { moves: Move[]; steps: number; weights: number[]; measured: MeasuredSheet };

/**
 * The moves with the fewest steps that reach a goal, each verified by measuring the changed answers anew. A divisor of
 * 0 leaves an item without value, and any other number brings the item in and shifts all weights: there each number
 * is tried, with the best moves of the other answers.
 * @param settled levers that stay as they are: their numbers are tried already, or would contradict other answers
 * @param start the sheet's own answers, from which steps are counted
 */
export function search(
  compiled: Compiled,
  measured: MeasuredSheet,
  goal: Goal,
  isThere: (measured: MeasuredSheet) => boolean,
  settled: Lever[] = [],
  start: AnswersByPlace = measured.given,
): Way | null {
  const need = goal.need(measured);
  if (need === null) return null;
  const weights = new Array<number>(compiled.items.length).fill(0);
  for (const { item, weight } of goal.group(measured)) weights[item.index] = weight;
  const { given, items } = measured;
  // In the second arithmetic such an item has a value, its least.
  const divisor = compiled.second ? undefined : emptyDivisor(goal.bundles, given, settled);
  if (divisor) {
    const fixed = [...settled, divisor];
    let best = search(compiled, measured, goal, isThere, fixed, start);
    for (const [index, to] of betterAnswers(divisor, start, weights).entries()) {
      const move = { lever: divisor, to, steps: index + 1 };
      const next = after(compiled, measured, [move]);
      const rest = isThere(next)
        ? { moves: [], steps: 0, weights, measured: next }
        : search(compiled, next, goal, isThere, fixed, start);
      if (rest && (!best || rest.steps + move.steps < best.steps)) {
        best = { ...rest, moves: [move, ...rest.moves], steps: rest.steps + move.steps };
      }
    }
    return best;
  }
  let reached = measured;
  const bundles = settled.length === 0 ? goal.bundles : without(goal.bundles, settled);
  const moves = fewestSteps({ bundles, start, given, items, weights, need }, (candidate) => {
    reached = after(compiled, measured, candidate);
    return isThere(reached);
  });
  if (!moves) return null;
  const contradicting = compiled.second ? contradictingLevers(compiled, start, reached.given, moves) : [];
  if (contradicting.length > 0) return search(compiled, measured, goal, isThere, [...settled, ...contradicting], start);
  return { moves, steps: moves.reduce((sum, move) => sum + move.steps, 0), weights, measured: reached };
}

/** The levers among some moves that would contradict other answers. */
function contradictingLevers(
  compiled: Compiled,
  before: AnswersByPlace,
  after: AnswersByPlace,
  moves: Move[],
): Lever[] {
  const moved = new Set(moves.map(({ lever }) => lever.question.index));
  const against = newlyContradicting(compiled, before, after, moved);
  return against.size === 0 ? [] : moves.flatMap(({ lever }) => (against.has(lever.question.id) ? lever : []));
}

/** A number of 0 that divides another in one of the items, not yet settled. */
function emptyDivisor(bundles: Bundle[], given: AnswersByPlace, settled: Lever[]): Lever | undefined {
  for (const { levers } of bundles) {
    for (const lever of levers) {
      if (lever.divides && given[lever.question.index] === 0 && !settled.includes(lever)) return lever;
    }
  }
  return undefined;
}

function without(bundles: Bundle[], settled: Lever[]): Bundle[] {
  return bundles.map(({ levers, items }) => ({ levers: levers.filter((lever) => !settled.includes(lever)), items }));
}

function after(compiled: Compiled, measured: MeasuredSheet, moves: Move[]): MeasuredSheet {
  const changes = moves.map(({ lever, to }) => ({ place: lever.question.index, to }));
  return arithmeticOf(compiled).remeasure(compiled, measured, changes);
}
