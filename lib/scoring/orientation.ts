import type { Depth } from "../instrument/question";
import { percent, reaches } from "./certainty";
import type { Alignment, Orientation, Quadrant } from "./classes";
import type { Compiled } from "./compile";
import { type Dimension, mean } from "./dimension";
import type { ItemScore } from "./points";

/** The published model by orientation at entry and in development (he-sun-2022, table 4). */
const models = {
  production: { production: "backward", customer: "catchUp" },
  customer: { production: "discontinuity", customer: "leading" },
} as const;

export type OrientationFinding = {
  entry: Orientation | null;
  now: Orientation | null;
  model: Quadrant | null;
  expected: { entry: Orientation | null; now: Orientation | null };
  alignment: Alignment | null;
  scores: { entry: number | null; now: number | null };
};

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
    model: entry && now ? models[entry][now] : null,
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

function alignmentOf(now: Orientation | null, expected: Orientation | null): Alignment | null {
  if (now === null || expected === null) return null;
  if (now === expected) return "inLine";
  return now === "customer" ? "overreach" : "untapped";
}
