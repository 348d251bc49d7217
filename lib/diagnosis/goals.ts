import { settle } from "../scoring/certainty";
import type { NetworkId, Stage } from "../scoring/classes";
import type { Compiled, CompiledIndicator, Group } from "../scoring/compile";
import { milestonesOf } from "../scoring/learning";
import type { Dimension } from "../scoring/measures";
import type { Scores } from "../scoring/scores";
import { weightsBehind } from "../scoring/weights";
import { type Bundle, bundlesOf } from "./levers";

export type Aim = "level" | "capability" | NetworkId | Stage;

/** What a class hangs on: the answers to change, the weight of each item, and how far it is to the cut. */
export type Goal = { bundles: Bundle[]; group: (scores: Scores) => Group; need: (scores: Scores) => number | null };

const cache = new WeakMap<Compiled, Record<Aim, Goal>>();

/** What the classes of an edition hang on, laid out once. */
export function goalsOf(compiled: Compiled): Record<Aim, Goal> {
  const known = cache.get(compiled);
  if (known) return known;
  const { cuts } = compiled.calibration;
  const dimension = (indicators: CompiledIndicator[], of: (scores: Scores) => Dimension, cut: number): Goal => ({
    bundles: bundlesOf(
      compiled,
      indicators.flatMap((indicator) => indicator.items),
    ),
    group: (scores) => weightsBehind(indicators, of(scores), scores),
    need: (scores) => {
      const { score } = of(scores);
      return score === null ? null : settle(cut - score);
    },
  });
  const network = (id: NetworkId) => dimension(compiled[id], ({ dimensions }) => dimensions[id], cuts.network);
  const stage = (id: Stage) => stageGoal(compiled, compiled.stages[id]);
  const goals = {
    level: dimension(compiled.level, ({ level }) => level, cuts.level),
    capability: dimension(compiled.capability, ({ capability }) => capability, cuts.capability),
    government: network("government"),
    business: network("business"),
    technological: network("technological"),
    benchmark: stage("benchmark"),
    chase: stage("chase"),
    surpass: stage("surpass"),
    overturn: stage("overturn"),
  };
  cache.set(compiled, goals);
  return goals;
}

/** A stage's milestones weigh what they add to the sum that is required. */
function stageGoal(compiled: Compiled, stage: CompiledIndicator): Goal {
  return {
    bundles: bundlesOf(compiled, stage.items),
    group: ({ items }) =>
      stage.items.filter(({ index }) => (items[index] as number) >= 0).map((item) => ({ item, weight: item.weight })),
    need: ({ items, depth }) => {
      const { required, reached } = milestonesOf(compiled, stage, items, depth);
      return settle(required - reached);
    },
  };
}
