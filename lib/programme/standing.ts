/** Where a firm stands on its way into a round, as the page of invitations tells it. */
export const standings = ["not-opened", "opened", "started", "submitted", "late", "returned", "withdrawn"] as const;
export type Standing = (typeof standings)[number];
