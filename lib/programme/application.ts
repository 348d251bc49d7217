import { dayOf } from "../text/day";

/** Where an application stands. `invited` covers both not opened and opened; `late` waits for an officer to admit it. */
const applicationStates = ["invited", "started", "submitted", "late", "returned", "withdrawn"] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const decisionOutcomes = ["recommend", "hold", "decline"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Proposed and waiting for a second person, final, or sent back by the second person. */
export const decisionStages = ["proposed", "final", "objected"] as const;
export type DecisionStage = (typeof decisionStages)[number];

/** What moves an application, and who may: the firm itself or an officer. */
export type Move = "start" | "submit" | "return" | "withdraw" | "admit" | "resume";

/** Where each move leads from where; a move that is not named is not possible. */
export const transitions: Record<
  Move,
  { from: readonly ApplicationState[]; to: ApplicationState; by: "firm" | "officer" }
> = {
  start: { from: ["invited"], to: "started", by: "firm" },
  submit: { from: ["started", "returned"], to: "submitted", by: "firm" },
  return: { from: ["submitted", "late"], to: "returned", by: "officer" },
  withdraw: { from: ["invited", "started", "submitted", "late", "returned"], to: "withdrawn", by: "firm" },
  admit: { from: ["late"], to: "submitted", by: "officer" },
  resume: { from: ["withdrawn"], to: "started", by: "firm" },
};

/** Where a move leads, or `null` where it is not possible. `overdue`: a submission would come after the application's day. */
export function moved(from: ApplicationState, move: Move, overdue: boolean): ApplicationState | null {
  const transition = transitions[move];
  if (!transition.from.includes(from)) return null;
  return move === "submit" && overdue ? "late" : transition.to;
}

/** Whether an application that is withdrawn now can never come back: its round takes nothing more. */
export const isFinalWithdrawal = ({
  round,
  application,
}: {
  round: { state: string };
  application: { state: ApplicationState };
}): boolean => moved(application.state, "withdraw", false) !== null && round.state !== "open";

/** A decision's number as people copy it: its day, the firm's number in the round, and the beginning of its id. */
export const decisionNumber = (firm: number, { id, at }: { id: string; at: Date }): string =>
  [dayOf(at).replaceAll("-", ""), String(firm).padStart(4, "0"), id.slice(0, 4).toUpperCase()].join("-");
