import type { Sheet } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import { type NetworkId, networkIds, type Stage } from "../scoring/classes";
import { type Compiled, compile } from "../scoring/compile";
import type { MeasuredSheet } from "../scoring/findings";
import { countedAnswers, gainOf } from "../scoring/points";
import { arithmeticOf } from "../scoring/scores";
import { stepOf } from "./change";
import { newlyContradicting } from "./consistency";
import type { Step } from "./diagnosis";
import type { Move } from "./fewest-steps";
import { type Goal, goalsOf } from "./goals";
import { type Bundle, betterAnswers } from "./levers";

/** What is to be raised: a dimension of technical strength, a network or a stage. */
export type Aim = "level" | "capability" | NetworkId | Stage;

/** So many are named at once. */
const named = 2;

/**
 * The single steps that raise an aim most, at most two, each from the answer given: where to begin when the aim is more
 * than one step of each answer away. What a stage cannot do without comes first.
 */
export function firstSteps(edition: Edition, { answers, depth }: Pick<Sheet, "answers" | "depth">, aim: Aim): Step[] {
  const compiled = compile(edition);
  const given = countedAnswers(compiled, answers, depth);
  const before: MeasuredSheet = arithmeticOf(compiled).score(compiled, given, depth, {});
  const goal = goalFor(compiled, aim);
  const weights = new Array<number>(compiled.items.length).fill(0);
  for (const { item, weight } of goal.group(before)) weights[item.index] = weight;
  return goal.bundles
    .flatMap((bundle) => firstMoves(bundle, compiled, before, weights))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => Number(other.isNecessary) - Number(one.isNecessary) || other.gain - one.gain)
    .slice(0, named)
    .map(({ move, after }) => stepOf(move, { weights, measured: after }, before, compiled.edition));
}

function goalFor(compiled: Compiled, aim: Aim): Goal {
  const goals = goalsOf(compiled);
  if (aim === "level" || aim === "capability") return goals[aim];
  const network = networkIds.find((id) => id === aim);
  return network ? goals.networks[network] : goals.stages[aim as Stage];
}

/** The first step of every lever that contradicts nothing, with what it gains. */
function firstMoves({ levers, items }: Bundle, compiled: Compiled, before: MeasuredSheet, weights: number[]) {
  return levers.flatMap((lever) => {
    const [to] = betterAnswers(lever, before.given, weights);
    if (to === undefined) return [];
    const move: Move = { lever, to, steps: 1 };
    const place = lever.question.index;
    const after = arithmeticOf(compiled).remeasure(compiled, before, [{ place, to }]);
    if (newlyContradicting(compiled, before.given, after.given, new Set([place])).size > 0) return [];
    const gain = items.reduce(
      (sum, { index }) => sum + (weights[index] as number) * gainOf(after.items[index], before.items[index]),
      0,
    );
    return [{ move, after, gain, isNecessary: lever.raises.some((item) => item.isNecessary) }];
  });
}
