import type { DecisionStage } from "./application";

/** The proposal that waits for a second person, of an application's decisions from the first on; `null` for none. */
export function openProposal<Decision extends { stage: DecisionStage }>(rows: readonly Decision[]): Decision | null {
  const last = rows.at(-1);
  return last?.stage === "proposed" ? last : null;
}

/** The final decision that counts: the latest one. */
export const finalDecision = <Decision extends { stage: DecisionStage }>(rows: readonly Decision[]): Decision | null =>
  rows.findLast(({ stage }) => stage === "final") ?? null;
