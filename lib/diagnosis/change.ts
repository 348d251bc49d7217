import type { Answer } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import { settle } from "../scoring/certainty";
import { type NetworkId, networkIds, type Quadrant, type Stage } from "../scoring/classes";
import type { Compiled } from "../scoring/compile";
import type { MeasuredSheet } from "../scoring/findings";
import { gainOf } from "../scoring/points";
import { quadrantOf } from "../scoring/published";
import { arithmeticOf, type Scores } from "../scoring/scores";
import { adviceImproving } from "./advice";
import type { Change, Diagnosis, Step } from "./diagnosis";
import type { Move } from "./fewest-steps";
import { type Goal, goalsOf } from "./goals";
import { search, type Way } from "./search";

/** The fewest changed answers that lead to the nearest better quadrant, the next stage and a further strong network. */
export function changeOf(compiled: Compiled, scores: Scores): Diagnosis["change"] {
  return {
    quadrant: towardsQuadrant(compiled, scores),
    stage: towardsStage(compiled, scores),
    networks: towardsNetwork(compiled, scores),
  };
}

/** The nearest better class: leading from the two in between; from backward the one that takes fewer steps. */
function towardsQuadrant(compiled: Compiled, scores: Scores): Change<Quadrant> {
  const { level, capability } = goalsOf(compiled);
  switch (scores.position.quadrant) {
    case null:
    case "leading":
      return null;
    case "discontinuity":
      return changeTo("leading", into("leading", capability, compiled, scores), compiled, scores);
    case "catchUp":
      return changeTo("leading", into("leading", level, compiled, scores), compiled, scores);
    case "backward": {
      const up = into("catchUp", capability, compiled, scores);
      const right = into("discontinuity", level, compiled, scores);
      // On equal steps capability first: he-sun-2022, section 4.3, sends low-level firms the way of E and F.
      return right && (!up || right.steps < up.steps)
        ? changeTo("discontinuity", right, compiled, scores)
        : changeTo("catchUp", up, compiled, scores);
    }
  }
}

function into(quadrant: Quadrant, goal: Goal, compiled: Compiled, scores: Scores): Way | null {
  const { dimension, reaches } = arithmeticOf(compiled);
  return search(compiled, scores, goal, (measured) => {
    const level = dimension(compiled, compiled.level, measured).score;
    const capability = dimension(compiled, compiled.capability, measured).score;
    const { cuts } = compiled.calibration;
    if (level === null || capability === null) return false;
    return quadrantOf(reaches(level, cuts.level), reaches(capability, cuts.capability)) === quadrant;
  });
}

/** The stage that follows, at least, once the present one is met; none where it is not known to be unmet. */
function towardsStage(compiled: Compiled, scores: Scores): Change<Stage> {
  const { stage, met } = scores.learning;
  if (stage === null || met[stage] !== false) return null;
  const goal = goalsOf(compiled).stages[stage];
  const { learning } = arithmeticOf(compiled);
  const way = search(compiled, scores, goal, (measured) => learning(compiled, measured).met[stage] === true);
  const next = way && learning(compiled, way.measured).stage;
  return next ? changeTo(next, way, compiled, scores) : null;
}

/** The weak network that takes the fewest steps to become strong. */
function towardsNetwork(compiled: Compiled, scores: Scores): Change<NetworkId> {
  const { networks } = goalsOf(compiled);
  let nearest: { id: NetworkId; found: Way } | null = null;
  for (const id of networkIds) {
    if (scores.dimensions[id].score === null || isStrong(id, compiled, scores)) continue;
    const way = search(compiled, scores, networks[id], (measured) => isStrong(id, compiled, measured));
    if (way && (!nearest || way.steps < nearest.found.steps)) nearest = { id, found: way };
  }
  return nearest && changeTo(nearest.id, nearest.found, compiled, scores);
}

function isStrong(id: NetworkId, compiled: Compiled, measured: MeasuredSheet): boolean {
  const { dimension, reaches } = arithmeticOf(compiled);
  const { score } = dimension(compiled, compiled[id], measured);
  return score !== null && reaches(score, compiled.calibration.cuts.network);
}

/** The moves as steps, the weightiest first, each with the advice that helps. */
function changeTo<Class>(to: Class, way: Way | null, compiled: Compiled, scores: Scores): Change<Class> {
  if (!way) return null;
  const moves = way.moves.map((move) => ({ ...move, weight: settle(weightOf(move, way)) }));
  moves.sort((left, right) => right.weight - left.weight || left.lever.question.index - right.lever.question.index);
  return { to, steps: moves.map((move) => stepOf(move, way, scores, compiled.edition)) };
}

/** What a move leads to: the weights of the items, and the sheet measured after it. */
type Led = Pick<Way, "weights" | "measured">;

/** A move as a step, with the advice that helps. */
export function stepOf(move: Move, led: Led, { given, items }: MeasuredSheet, edition: Edition): Step {
  const { id, index } = move.lever.question;
  const indicator = mostRaised(move, led, items);
  const advice = adviceImproving(edition, indicator);
  return { question: id, from: given[index] as Answer, to: move.to, steps: move.steps, indicator, advice };
}

const weightOf = ({ lever }: Move, { weights }: Way): number =>
  Math.max(...lever.raises.map((item) => weights[item.index] as number));

/** The indicator of the item that a move raises most. */
function mostRaised({ lever }: Move, { measured, weights }: Led, before: MeasuredSheet["items"]): string {
  let most = Number.NEGATIVE_INFINITY;
  let indicator = "";
  for (const item of lever.raises) {
    const raised = gainOf(measured.items[item.index], before[item.index]);
    const gain = raised * (weights[item.index] as number);
    if (gain <= most) continue;
    most = gain;
    indicator = item.indicator;
  }
  return indicator;
}
