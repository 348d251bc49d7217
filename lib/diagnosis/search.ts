import type { Answer, Answers } from "../instrument/answers";
import type { Compiled } from "../scoring/compile";
import type { Given } from "../scoring/points";
import { type Scores, score } from "../scoring/scores";
import { fewestSteps, type Move } from "./fewest-steps";
import type { Goal } from "./goals";
import { type Bundle, betterAnswers, type Lever } from "./levers";

/** A scored sheet. */
export type Standing = { compiled: Compiled; answers: Answers; scores: Scores };

/** A found change: its steps in all, the weights behind it, and the scores that it leads to. */
export type Found = { moves: Move[]; steps: number; weights: Float64Array; scores: Scores };

/**
 * The moves with the fewest steps to a goal. A divisor of 0 leaves an item without value, and any other figure brings
 * the item in and moves all weights: each figure for it is tried, with the best moves of the other answers.
 */
export function search(
  { compiled, answers, scores }: Standing,
  goal: Goal,
  isThere: (scores: Scores) => boolean,
  settled: Lever[] = [],
): Found | null {
  const need = goal.need(scores);
  if (need === null) return null;
  const weights = new Float64Array(compiled.items.length);
  for (const { item, weight } of goal.group(scores)) weights[item.index] = weight;
  const { given, items, depth } = scores;
  const divisor = emptyDivisor(goal.bundles, given, settled);
  if (divisor) {
    const fixed = [...settled, divisor];
    let best = search({ compiled, answers, scores }, goal, isThere, fixed);
    for (const [index, to] of betterAnswers(divisor, given, weights).entries()) {
      const move = { lever: divisor, to, steps: index + 1 };
      const changed = applied(answers, [move]);
      const rescored = score(compiled, changed, depth);
      const rest = isThere(rescored)
        ? { moves: [], steps: 0, weights, scores: rescored }
        : search({ compiled, answers: changed, scores: rescored }, goal, isThere, fixed);
      if (rest && (!best || rest.steps + move.steps < best.steps)) {
        best = { ...rest, moves: [move, ...rest.moves], steps: rest.steps + move.steps };
      }
    }
    return best;
  }
  let reached = scores;
  const bundles = settled.length === 0 ? goal.bundles : without(goal.bundles, settled);
  const moves = fewestSteps({ bundles, given, items, weights, need }, (candidate) => {
    reached = score(compiled, applied(answers, candidate), depth);
    return isThere(reached);
  });
  return moves && { moves, steps: moves.reduce((sum, move) => sum + move.steps, 0), weights, scores: reached };
}

/** A figure of 0 that divides another in one of the items, not yet settled. */
function emptyDivisor(bundles: Bundle[], given: Given, settled: Lever[]): Lever | undefined {
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

function applied(answers: Answers, moves: Move[]): Answers {
  const changed: Record<string, Answer> = { ...answers };
  for (const { lever, to } of moves) changed[lever.question.id] = to;
  return changed;
}
