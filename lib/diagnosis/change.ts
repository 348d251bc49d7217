import type { Answer } from "../instrument/answers";
import { reaches, settle } from "../scoring/certainty";
import { type NetworkId, networkIds, type Quadrant, type Stage } from "../scoring/classes";
import type { Dimension } from "../scoring/measures";
import type { Scores } from "../scoring/scores";
import { adviceImproving } from "./advice";
import type { Change, Diagnosis, Step } from "./diagnosis";
import type { Move } from "./fewest-steps";
import { type Goal, goalsOf } from "./goals";
import { type Found, type Standing, search } from "./search";

/** The fewest changed answers that lead to the nearest better quadrant, the next stage and a further strong network. */
export function changeOf(standing: Standing): Diagnosis["change"] {
  return { quadrant: towardsQuadrant(standing), stage: towardsStage(standing), networks: towardsNetwork(standing) };
}

/** The nearest better class: leading from the two in between; from backward the one that takes fewer steps. */
function towardsQuadrant(standing: Standing): Change<Quadrant> {
  const { level, capability } = goalsOf(standing.compiled);
  switch (standing.scores.position.quadrant) {
    case null:
    case "leading":
      return null;
    case "discontinuity":
      return changeTo("leading", into("leading", capability, standing), standing);
    case "catchUp":
      return changeTo("leading", into("leading", level, standing), standing);
    case "backward": {
      const up = into("catchUp", capability, standing);
      const right = into("discontinuity", level, standing);
      // On equal steps capability first: he-sun-2022, section 4.3, sends low-level firms the way of E and F.
      return right && (!up || right.steps < up.steps)
        ? changeTo("discontinuity", right, standing)
        : changeTo("catchUp", up, standing);
    }
  }
}

function into(quadrant: Quadrant, goal: Goal, standing: Standing): Found | null {
  return search(standing, goal, ({ position }) => position.quadrant === quadrant);
}

/** The stage that follows once the present one is met; none where the later ones are not known. */
function towardsStage(standing: Standing): Change<Stage> {
  const { stage, completed } = standing.scores.learning;
  if (stage === null || completed) return null;
  const found = search(standing, goalsOf(standing.compiled)[stage], ({ learning }) => learning.met[stage] === true);
  const next = found?.scores.learning.stage;
  return next ? changeTo(next, found, standing) : null;
}

/** The weak network that takes the fewest steps to become strong. */
function towardsNetwork(standing: Standing): Change<NetworkId> {
  const { compiled, scores } = standing;
  const cut = compiled.calibration.cuts.network;
  let nearest: { id: NetworkId; found: Found } | null = null;
  for (const id of networkIds) {
    if (scores.dimensions[id].score === null || isStrong(scores.dimensions[id], cut)) continue;
    const found = search(standing, goalsOf(compiled)[id], ({ dimensions }) => isStrong(dimensions[id], cut));
    if (found && (!nearest || found.steps < nearest.found.steps)) nearest = { id, found };
  }
  return nearest && changeTo(nearest.id, nearest.found, standing);
}

const isStrong = ({ score }: Dimension, cut: number): boolean => score !== null && reaches(score, cut);

/** The moves as steps, the weightiest first, each with the advice that helps. */
function changeTo<Class>(to: Class, found: Found | null, { compiled, answers, scores }: Standing): Change<Class> {
  if (!found) return null;
  const moves = found.moves.map((move) => ({ ...move, weight: settle(weightOf(move, found)) }));
  moves.sort((left, right) => right.weight - left.weight || left.lever.question.index - right.lever.question.index);
  return {
    to,
    steps: moves.map((move): Step => {
      const question = move.lever.question.id;
      const indicator = mostRaised(move, found, scores);
      const advice = adviceImproving(compiled.edition, indicator);
      return { question, from: answers[question] as Answer, to: move.to, steps: move.steps, indicator, advice };
    }),
  };
}

const weightOf = ({ lever }: Move, { weights }: Found): number =>
  Math.max(...lever.raises.map((item) => weights[item.index] as number));

/** The indicator of the item that a move raises most. */
function mostRaised({ lever }: Move, found: Found, before: Scores): string {
  let most = Number.NEGATIVE_INFINITY;
  let indicator = "";
  for (const item of lever.raises) {
    const raised = (found.scores.items[item.index] as number) - (before.items[item.index] as number);
    const gain = raised * (found.weights[item.index] as number);
    if (gain <= most) continue;
    most = gain;
    indicator = item.indicator;
  }
  return indicator;
}
