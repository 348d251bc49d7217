import { endOfDay, startOfDay } from "../text/day";
import { type ApplicationState, transitions } from "./application";

type Round = { state: "draft" | "open" | "closed"; closesOn: string };
type Application = { state: ApplicationState; dueOn: string | null };

/** Whether a round's last day is over. */
export const isOverdue = ({ closesOn }: Pick<Round, "closesOn">, at: Date): boolean => at >= endOfDay(closesOn);

/** Whether firms can come into a round: it is open, and its first day has begun. */
export const takesFirms = ({ state, opensOn }: Pick<Round, "state"> & { opensOn: string }, at: Date): boolean =>
  state === "open" && at >= startOfDay(opensOn);

/**
 * Whether a submission comes too late: after the round's last day, or of what an officer returned, after the day that
 * was set for it; where none was set it is in time whenever it comes.
 */
export function isLate(
  { round, application }: { round: Pick<Round, "closesOn">; application: Application },
  at: Date,
): boolean {
  if (application.state !== "returned") return isOverdue(round, at);
  return application.dueOn !== null && at >= endOfDay(application.dueOn);
}

/**
 * What a submission would come to now: taken in, taken in as late, refused since the round takes nothing more, or not
 * possible since it is with the bureau or was withdrawn. What an officer returned comes back into a closed round.
 */
export type Acceptance = "open" | "late" | "closed" | "sent";

export function acceptanceOf(joined: { round: Round; application: Application }, at: Date): Acceptance {
  const { state } = joined.application;
  const isToCome = state === "invited" || transitions.submit.from.includes(state);
  if (!isToCome) return "sent";
  if (state !== "returned" && joined.round.state !== "open") return "closed";
  return isLate(joined, at) ? "late" : "open";
}
