import type { ApplicationState } from "./application";

/** When an application came, went back and was first decided on. */
export type ProcessTimes = {
  invitedAt: Date;
  /** When it was first sent in, in time or late; `null` where it never was. */
  firstSubmittedAt: Date | null;
  /** When a decision was first proposed or made. */
  firstDecidedAt: Date | null;
  /** How often it was returned, and how long it stayed with the firm each time that it came back, in days. */
  returns: number;
  daysReturned: readonly number[];
};

const perDay = 86_400_000;

/** Days between two moments, with their parts. */
export const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / perDay;

const isSentIn = ({ to }: { to: ApplicationState }): boolean => to === "submitted" || to === "late";

/**
 * The times of an application.
 * @param moves in the order in which they came, as are the decisions
 */
export function processTimes(
  invitedAt: Date,
  moves: readonly { to: ApplicationState; at: Date }[],
  decisions: readonly { at: Date }[],
): ProcessTimes {
  const daysReturned: number[] = [];
  let returnedAt: Date | null = null;
  for (const move of moves) {
    if (move.to === "returned") returnedAt = move.at;
    else if (returnedAt !== null && isSentIn(move)) {
      daysReturned.push(daysBetween(returnedAt, move.at));
      returnedAt = null;
    }
  }
  return {
    invitedAt,
    firstSubmittedAt: moves.find(isSentIn)?.at ?? null,
    firstDecidedAt: decisions[0]?.at ?? null,
    returns: moves.filter(({ to }) => to === "returned").length,
    daysReturned,
  };
}

/** The middle of several numbers, or the mean of the two in the middle; `null` of none. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
