import { dayOf, daysAfter, endOfDay, startOfDay } from "./text/day";

/** What is kept for a term of its own: sheets never submitted, submitted ones outside of a round, rounds with theirs, mails, jobs. */
export const keptKinds = ["draft", "sheet", "round", "mail", "job"] as const;
export type KeptKind = (typeof keptKinds)[number];

/** For how many days each is kept; `null`: for ever. */
export type Terms = Readonly<Record<KeptKind, number | null>>;

/** How many days before something of a firm's goes its owner is written to, at least. */
export const noticeDays = 30;

/** The shortest term that can be set, in days. Nobody is written to in the month in which they last did something. */
export const leastDays: Readonly<Record<KeptKind, number>> = {
  draft: 2 * noticeDays,
  sheet: 2 * noticeDays,
  round: 2 * noticeDays,
  mail: noticeDays,
  job: noticeDays,
};

/** The last day on which something is kept that nobody has touched since a moment. */
export const keptUntil = (since: Date, days: number): string => daysAfter(dayOf(since), days);

/** Whether the last day on which something is kept has passed. */
export const isOver = (until: string, now: Date): boolean => now >= endOfDay(until);

/** The moment before which something was touched last whose term is over now. */
export const overSince = (days: number, now: Date): Date => startOfDay(daysAfter(dayOf(now), -days));

/** The last time that the owner of something was told until when it is kept. */
export type Notice = {
  at: Date;
  /** The day that was told. */
  until: string;
  /** When the last of its mails was sent or given up; `null` while one waits. */
  settledAt: Date | null;
};

export type Held = {
  /** When it was touched last. */
  since: Date;
  days: number;
  /** Whether there is anybody who can be written to. */
  isReachable: boolean;
  notice: Notice | null;
};

/** Where something stands: its owner is to be told until when it is kept, was told, or it goes. */
export type Keeping = { state: "kept" | "to-tell" | "told" | "due"; until: string };

const later = (...days: readonly string[]): string => days.reduce((one, other) => (other > one ? other : one));

/** A notice tells of this term only where nobody has touched the thing since, and the term has not become longer. */
const standing = (notice: Notice | null, since: Date, until: string): Notice | null =>
  notice && notice.at >= since && notice.until >= until ? notice : null;

/**
 * Where something stands now, and until when it is kept at least. What has an owner who can be written to goes only when so
 * many days (`noticeDays`) have passed since the mail about it was sent or given up.
 */
export function keepingOf({ since, days, isReachable, notice }: Held, now: Date): Keeping {
  const until = keptUntil(since, days);
  const told = standing(notice, since, until);
  const soonest = daysAfter(dayOf(now), noticeDays);
  if (told) {
    if (told.settledAt === null) return { state: "told", until: later(told.until, soonest) };
    const last = later(told.until, keptUntil(told.settledAt, noticeDays));
    return { state: isOver(last, now) ? "due" : "told", until: last };
  }
  if (!isReachable) return isOver(until, now) ? { state: "due", until } : { state: "kept", until };
  return until <= soonest ? { state: "to-tell", until: soonest } : { state: "kept", until };
}

/** What a round waits for before its term can begin: it runs, a proposal or an objection is open, or a firm may still come back. */
export type RoundHold = "running" | "undecided" | "returned";

export type RoundCourse = {
  isClosed: boolean;
  /** Whether a proposal waits for a second person, or an objection for a new proposal. */
  hasOpenProposal: boolean;
  /** Until the end of which day (YYYY-MM-DD) the last of the firms that it returned may come back; `null` where none may. */
  returnableUntil: string | null;
  /** When it was closed, and what was done in it last. */
  closedAt: Date;
  lastActAt: Date | null;
};

/** From when on the term of a round counts, or what it waits for. */
export function courseOf(course: RoundCourse, now: Date): { since: Date } | { hold: RoundHold } {
  const { isClosed, hasOpenProposal, returnableUntil, closedAt, lastActAt } = course;
  if (!isClosed) return { hold: "running" };
  if (hasOpenProposal) return { hold: "undecided" };
  if (returnableUntil !== null && !isOver(returnableUntil, now)) return { hold: "returned" };
  const moments = [closedAt, lastActAt, returnableUntil && startOfDay(returnableUntil)].filter((each) => each !== null);
  return { since: new Date(Math.max(...moments.map((each) => new Date(each).getTime()))) };
}
