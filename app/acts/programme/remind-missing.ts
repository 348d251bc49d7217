import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { askOnce, type From, modeOf } from "./ask-once";

const usual = 7;

/** Days of silence after which somebody is reminded, 0 to 90. */
export function daysTyped(words: string | undefined): number {
  const days = Number(words || usual);
  return Number.isInteger(days) && days >= 0 && days <= 90 ? days : usual;
}

export const stillSince = (days: number, now: Date): Date => new Date(now.getTime() - days * 24 * 3_600_000);

/** Whom to remind: those that have not started, or are stuck, for so many days as typed; by mail or in a list. */
export type Reminder = {
  round: string;
  mode: string;
  among: string;
  days: string;
  /** How many reminders of the round somebody saw who asks. */
  seen: number | null;
  from: From;
};

/** Has the firms of a round reminded that are missing. Returns the job. */
export const remindMissing = (
  store: Database,
  actor: Person,
  { round, mode, among, days: words, seen, from }: Reminder,
  now: Date,
) => {
  const days = daysTyped(words);
  const wish = { mode: modeOf(mode), among: among === "stuck" ? "stuck" : "not-started", days };
  const circumstances = { stillSince: stillSince(days, now).getTime(), ...from };
  return askOnce(store, actor, round, { kind: "remind", wish, told: circumstances, seen }, now);
};
