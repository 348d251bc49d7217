import type { Calibration } from "#lib/instrument/edition";

/** The studies print no cut and no error: every number here is ours, and shown as ours. */
export const calibration = {
  name: { zh: "跃标标定 2026-1", en: "Leapmark calibration 2026-1" },
  secondsPerQuestion: 15,
  cuts: { level: 0.5, capability: 0.5, identification: 0.5, orientation: 0.5, network: 0.5, indicator: 0.5 },
  errors: { choice: 0.1, number: 0.03, unanswered: 0.289, verified: 0.5 },
  verdicts: { clear: 0.8, likely: 0.6 },
  enough: { indicator: 0.5, dimension: 2 },
  milestones: { needed: 2, of: 3 },
  coupling: { loose: 0.2, tight: 0.65, reciprocity: 0.5 },
  mode: { twoWay: 0.5, mutual: 0.75, equal: 0.75, shared: 0.75 },
} satisfies Calibration;
