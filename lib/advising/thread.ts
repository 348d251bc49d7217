/** The two who talk. */
export type Side = "firm" | "practice";

/** Longest post, in characters as people count them. */
export const longestPost = 5_000;

/** What is known of a thread to say for whom it waits. */
export type ThreadState = {
  isShared: boolean;
  isForFirm: boolean;
  assignee: string | null;
  isResolved: boolean;
  /** Who wrote last. */
  lastSide: Side;
};

/** For whom a thread waits: whom it was given to; else, where both talk, who did not write last; else nobody. */
export function waitsFor({ isShared, isForFirm, assignee, isResolved, lastSide }: ThreadState): Side | null {
  if (isResolved) return null;
  if (isForFirm) return "firm";
  if (assignee !== null) return "practice";
  if (!isShared) return null;
  return lastSide === "firm" ? "practice" : "firm";
}
