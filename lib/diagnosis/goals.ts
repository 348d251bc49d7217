import { type NetworkId, networkIds, type Stage, stages } from "../scoring/classes";
import type { Compiled, CompiledIndicator, Group } from "../scoring/compile";
import type { MeasuredSheet } from "../scoring/findings";
import { arithmeticOf } from "../scoring/scores";
import { type Bundle, bundlesOf } from "./levers";

/** What a class hangs on: the answers that can be changed, the weight of each item, and how far it is to the cut. */
export type Goal = {
  bundles: Bundle[];
  group: (measured: MeasuredSheet) => Group;
  /** `null` where there is no score; 0 or less where the cut is reached. */
  need: (measured: MeasuredSheet) => number | null;
};

type Goals = {
  level: Goal;
  capability: Goal;
  networks: Record<NetworkId, Goal>;
  stages: Record<Stage, Goal>;
};

const cache = new WeakMap<Compiled, Goals>();

/** What the classes of an edition hang on, laid out once. */
export function goalsOf(compiled: Compiled): Goals {
  const before = cache.get(compiled);
  if (before) return before;
  const { cuts } = compiled.calibration;
  const goals = {
    level: dimensionGoal(compiled, compiled.level, cuts.level),
    capability: dimensionGoal(compiled, compiled.capability, cuts.capability),
    networks: Object.fromEntries(
      networkIds.map((id) => [id, dimensionGoal(compiled, compiled[id], cuts.network)]),
    ) as Goals["networks"],
    stages: Object.fromEntries(stages.map((id) => [id, stageGoal(compiled, compiled.stages[id])])) as Goals["stages"],
  };
  cache.set(compiled, goals);
  return goals;
}

function dimensionGoal(compiled: Compiled, indicators: CompiledIndicator[], cut: number): Goal {
  const items = indicators.flatMap((indicator) => indicator.items);
  const { dimension, weightsBehind, distance } = arithmeticOf(compiled);
  return {
    bundles: bundlesOf(compiled, items),
    group: (measured) => weightsBehind(indicators, dimension(compiled, indicators, measured), measured),
    need: (measured) => {
      const { score } = dimension(compiled, indicators, measured);
      return score === null ? null : distance(score, cut);
    },
  };
}

/** A stage's milestones weigh what they add to the sum that is required. */
function stageGoal(compiled: Compiled, stage: CompiledIndicator): Goal {
  const { milestones, lack } = arithmeticOf(compiled);
  return {
    bundles: bundlesOf(compiled, stage.items),
    group: (measured) => milestones(stage, measured),
    need: (measured) => lack(compiled, stage, measured),
  };
}
