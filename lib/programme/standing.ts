import type { ApplicationState } from "./application";

/** Where a firm stands on its way into a round: the one vocabulary of every page, count, filter and table. */
export const standings = ["not-opened", "opened", "started", "submitted", "late", "returned", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

/** An invited firm stands by whether it has opened its link; all others by their state. */
export const standingOf = (state: ApplicationState, isOpened: boolean): Standing =>
  state === "invited" ? (isOpened ? "opened" : "not-opened") : state;

/**
 * Where a firm stands whose latest submission counts: in pictures, shares, what-if, draws and beside others. A withdrawn
 * one does not, nor one that was taken up again and is not sent in yet: of those only the standing is shown.
 */
export const countedStandings = ["submitted", "late", "returned"] as const satisfies readonly Standing[];

export const isCounted = (standing: string): boolean => (countedStandings as readonly string[]).includes(standing);
