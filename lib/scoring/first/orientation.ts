import type { Depth } from "#lib/instrument/question";
import { percent, reaches } from "../certainty";
import type { Orientation } from "../classes";
import type { Compiled } from "../compile";
import type { Dimension, OrientationFinding } from "../findings";
import type { ItemScore } from "../points";
import { alignmentOf, modelOf } from "../published";
import { mean } from "./dimension";

/** Orientation at entry and now beside what the model expects: level decides the entry, capability the development. */
export function orientationOf(
  compiled: Compiled,
  items: ItemScore[],
  depth: Depth,
  level: Dimension,
  capability: Dimension,
): OrientationFinding {
  const entryScore = mean(compiled, compiled.orientation.entry, items, depth);
  const nowScore = mean(compiled, compiled.orientation.now, items, depth);
  const { cuts } = compiled.calibration;
  const entry = from(entryScore, cuts.orientation);
  const now = from(nowScore, cuts.orientation);
  const expected = { entry: from(level.score, cuts.level), now: from(capability.score, cuts.capability) };
  return {
    entry,
    now,
    model: modelOf(entry, now),
    expected,
    alignment: alignmentOf(now, expected.now),
    scores: {
      entry: entryScore === null ? null : percent(entryScore),
      now: nowScore === null ? null : percent(nowScore),
    },
  };
}

function from(score: number | null, cut: number): Orientation | null {
  if (score === null) return null;
  return reaches(score, cut) ? "customer" : "production";
}
