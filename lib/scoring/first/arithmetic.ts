import type { Depth } from "#lib/instrument/question";
import { reaches, settle } from "../certainty";
import type { AnswersByPlace, Compiled } from "../compile";
import type { Arithmetic, Circumstances, Scores } from "../findings";
import { dimension } from "./dimension";
import { learningOf, milestonesOf } from "./learning";
import { measureAll, remeasure } from "./measures";
import { networksOf } from "./networks";
import { opportunityOf } from "./opportunity";
import { orientationOf } from "./orientation";
import { positionOf } from "./quadrant";
import { weightsBehind } from "./weights";

/** What is unanswered leaves the sum; only the quadrant has a certainty. Editions up to 2026-1 are scored by it. */
export const firstArithmetic: Arithmetic = {
  score,
  remeasure,
  dimension: (compiled, indicators, { measures }) => dimension(compiled, indicators, measures),
  weightsBehind,
  reaches,
  distance: (score, cut) => settle(cut - score),
  learning: (compiled, { items, depth }) => learningOf(compiled, items, depth),
  lack: (compiled, stage, { items, depth }) => {
    const { required, reached } = milestonesOf(compiled, stage, items, depth);
    return settle(required - reached);
  },
  milestones: (stage, { items }) =>
    stage.items.filter(({ index }) => typeof items[index] === "number").map((item) => ({ item, weight: item.weight })),
};

function score(compiled: Compiled, given: AnswersByPlace, depth: Depth, { verified }: Circumstances): Scores {
  const { items, measures } = measureAll(compiled, given, depth, verified);
  const level = dimension(compiled, compiled.level, measures);
  const capability = dimension(compiled, compiled.capability, measures);
  const dimensions = {
    government: dimension(compiled, compiled.government, measures),
    business: dimension(compiled, compiled.business, measures),
    technological: dimension(compiled, compiled.technological, measures),
  };
  return {
    depth,
    given,
    items,
    measures,
    level,
    capability,
    position: positionOf(level, capability, compiled.calibration),
    opportunity: opportunityOf(compiled, items, depth),
    orientation: orientationOf(compiled, items, depth, level, capability),
    learning: learningOf(compiled, items, depth),
    dimensions,
    networks: networksOf(compiled, measures, dimensions),
    sureness: null,
  };
}
