import { exceeds } from "../certainty";
import type { Arithmetic, MeasuredSheet } from "../findings";
import { dimensionOf, readDimension, weightsBehind } from "./dimension";
import { remeasure, type SecondSheet } from "./measured";
import { learningOf, score } from "./scores";
import { answeredMilestones, lackOf } from "./stages";

const second = (sheet: MeasuredSheet): SecondSheet => sheet as SecondSheet;

/** What is withheld counts at its worst, and every class has a certainty. Editions from 2026-2 on are scored by it. */
export const secondArithmetic: Arithmetic = {
  score,
  remeasure,
  dimension: (compiled, indicators, sheet) => dimensionOf(compiled, readDimension(compiled, indicators, second(sheet))),
  weightsBehind: (indicators, found, sheet) => weightsBehind(indicators, found, second(sheet)),
  reaches: exceeds,
  // The line itself is not enough.
  distance: (score, cut) => cut - score + 1e-9,
  learning: (compiled, sheet) => learningOf(compiled, second(sheet)),
  lack: (compiled, stage, sheet) => lackOf(compiled, stage, second(sheet)),
  milestones: (stage, sheet) => answeredMilestones(stage, second(sheet)),
};
