/** How titles of a register can be told apart on a day: by their last day, the yearly update, or a withdrawal. */
export const registerStates = ["within-90", "within-180", "expired", "undated", "overdue", "withdrawn"] as const;
export type RegisterState = (typeof registerStates)[number];
