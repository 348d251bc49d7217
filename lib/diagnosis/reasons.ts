import { percent, settle } from "../scoring/certainty";
import { stages } from "../scoring/classes";
import type { Compiled, CompiledIndicator, Group } from "../scoring/compile";
import type { Dimension } from "../scoring/findings";
import type { CompiledItem } from "../scoring/item";
import { arithmeticOf, type Scores } from "../scoring/scores";
import { weightsWithin } from "../scoring/weights";
import type { Reason, Reasons } from "./diagnosis";

/** The items that carried each class. */
export function reasonsOf(compiled: Compiled, scores: Scores): Reasons {
  const { cuts, mode } = compiled.calibration;
  const { government, business, technological } = scores.dimensions;
  return {
    level: behind(compiled, compiled.level, scores.level, scores, cuts.level),
    capability: behind(compiled, compiled.capability, scores.capability, scores, cuts.capability),
    identification: {
      entry: ofIdentification("entry", compiled, scores),
      now: ofIdentification("now", compiled, scores),
    },
    orientation: { entry: ofOrientation("entry", compiled, scores), now: ofOrientation("now", compiled, scores) },
    stage: ofStage(compiled, scores),
    mode: scores.learning.mode === null ? [] : within(partnerOf(compiled), scores, mode.twoWay),
    networks: {
      government: behind(compiled, compiled.government, government, scores, cuts.network),
      business: behind(compiled, compiled.business, business, scores, cuts.network),
      technological: behind(compiled, compiled.technological, technological, scores, cuts.network),
    },
  };
}

function behind(
  compiled: Compiled,
  indicators: CompiledIndicator[],
  dimension: Dimension,
  scores: Scores,
  cut: number,
): Reason[] {
  return ranked(arithmeticOf(compiled).weightsBehind(indicators, dimension, scores), scores, cut);
}

function within(group: Group, scores: Scores, cut: number): Reason[] {
  return ranked(weightsWithin(group, 1, scores), scores, cut);
}

/** The passive and the active side weigh half each. */
function ofIdentification(phase: "entry" | "now", compiled: Compiled, scores: Scores): Reason[] {
  if (scores.opportunity[phase] === null) return [];
  const { passive, active } = compiled.identification[phase];
  const sides = [...weightsWithin(passive, 0.5, scores), ...weightsWithin(active, 0.5, scores)];
  return ranked(sides, scores, compiled.calibration.cuts.identification);
}

function ofOrientation(phase: "entry" | "now", compiled: Compiled, scores: Scores): Reason[] {
  if (scores.orientation[phase] === null) return [];
  return within(compiled.orientation[phase], scores, compiled.calibration.cuts.orientation);
}

/** The milestones up to the firm's stage: those before say why it is not in an earlier one, its own why in no later one. */
function ofStage(compiled: Compiled, scores: Scores): Reason[] {
  const { stage } = scores.learning;
  if (stage === null) return [];
  const reached = stages.slice(0, stages.indexOf(stage) + 1);
  const milestones = reached.flatMap((id) => compiled.stages[id].items.map(alone));
  return within(milestones, scores, compiled.calibration.cuts.indicator);
}

const partnerOf = ({ partner }: Compiled): Group => Object.values(partner).map(alone);
const alone = (item: CompiledItem) => ({ item, weight: item.weight });

type Carrier = { item: CompiledItem; score: number; weight: number; distance: number };

/** Most weight first, then farthest from the cut, then in the edition's order. */
function ranked(group: Group, { items }: Scores, cut: number): Reason[] {
  const carriers: Carrier[] = [];
  for (const { item, weight } of group) {
    const score = items[item.index] as number;
    const carrier = { item, score, weight: settle(weight), distance: settle(Math.abs(score - cut)) };
    // A dozen at most, most of them in order already: put in place one by one.
    let place = carriers.length;
    while (place > 0 && goesBefore(carrier, carriers[place - 1] as Carrier)) {
      carriers[place] = carriers[place - 1] as Carrier;
      place--;
    }
    carriers[place] = carrier;
  }
  return carriers.map(reasonOf);
}

const goesBefore = (one: Carrier, other: Carrier): boolean =>
  (one.weight - other.weight || one.distance - other.distance || other.item.index - one.item.index) > 0;

const reasonOf = ({ item, score, weight }: Carrier): Reason => ({
  item: item.id,
  indicator: item.indicator,
  questions: item.questions,
  score: percent(score),
  weight,
});
