import type { SecondCalibration } from "#lib/instrument/edition";

/** The studies print no cut, no weight and no error: every number here is ours, and shown as ours. */
export const calibration = {
  name: { zh: "跃标标定 2026-2", en: "Leapmark calibration 2026-2" },
  arithmetic: "second",
  secondsPerQuestion: 30,
  cuts: { level: 0.5, capability: 0.5, identification: 0.5, orientation: 0.5, network: 0.5, indicator: 0.5 },
  errors: { level: 0.17, choices: 0.1, number: 0.03, leniency: 0.1, verified: 0.5 },
  calibration: { weights: 0.35, cut: 0.05 },
  size: { typical: 120, exponent: 0.7 },
  growth: { added: 3, few: 6, sd: 0.25 },
  difference: 1.96,
  verdicts: { clear: 0.8, likely: 0.6 },
  enough: { indicator: 0.5, dimension: 2 },
  milestones: { needed: 2, of: 3 },
  // Between the steps of the scales, so that a described level is on one side of its cut.
  coupling: { loose: 0.2, tight: 0.65, reciprocity: 0.45 },
  mode: { twoWay: 0.45, mutual: 0.7, equal: 0.7, shared: 0.7 },
} satisfies SecondCalibration;
