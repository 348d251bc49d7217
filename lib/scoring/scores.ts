import type { Answers } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import type { NetworkId } from "./classes";
import type { Compiled } from "./compile";
import { type Dimension, dimension } from "./dimension";
import { type Learning, learningOf } from "./learning";
import { type MeasuredSheet, measureAll } from "./measures";
import { type Networks, networksOf } from "./networks";
import { type Opportunity, opportunityOf } from "./opportunity";
import { type OrientationFinding, orientationOf } from "./orientation";
import { countedAnswers } from "./points";
import { type Position, positionOf } from "./quadrant";

/** Everything that follows from one set of answers by arithmetic alone; scores from 0 to 1 unless said otherwise. */
export type Scores = MeasuredSheet & {
  level: Dimension;
  capability: Dimension;
  position: Position;
  opportunity: Opportunity;
  orientation: OrientationFinding;
  learning: Learning;
  dimensions: Record<NetworkId, Dimension>;
  /** From 0 to 100. */
  networks: Networks;
};

/**
 * Scores answers under a compiled edition: pure, total, the same whatever order the answers come in.
 * @param verified questions whose answers an evidence document supports
 */
export function score(compiled: Compiled, answers: Answers, depth: Depth, verified?: ReadonlySet<string>): Scores {
  const byPlace = countedAnswers(compiled, answers, depth);
  const { items, measures } = measureAll(compiled, byPlace, depth, verified);
  const level = dimension(compiled, compiled.level, measures);
  const capability = dimension(compiled, compiled.capability, measures);
  const dimensions = {
    government: dimension(compiled, compiled.government, measures),
    business: dimension(compiled, compiled.business, measures),
    technological: dimension(compiled, compiled.technological, measures),
  };
  return {
    depth,
    given: byPlace,
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
  };
}
