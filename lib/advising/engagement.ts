/** What a firm may open to a practice besides its answers and results. */
export const engagedParts = ["facts", "evidence", "tiers"] as const;
export type EngagedPart = (typeof engagedParts)[number];

/** How an engagement stands: it waits for an advisor to take it, is live, or is over. */
export type EngagementState = "offered" | "lapsed" | "live" | "expired" | "ended";

/** The moments that an engagement has come to. */
export type EngagementMoments = {
  /** Until when its link can be taken. */
  offeredUntil: Date;
  takenAt: Date | null;
  /** From when on the practice sees nothing any more. */
  expiresAt: Date;
  endedAt: Date | null;
};

/** How an engagement stands at a moment. */
export function engagementState(
  { offeredUntil, takenAt, expiresAt, endedAt }: EngagementMoments,
  at: Date,
): EngagementState {
  if (endedAt !== null) return "ended";
  if (takenAt === null) return offeredUntil > at ? "offered" : "lapsed";
  return expiresAt > at ? "live" : "expired";
}
