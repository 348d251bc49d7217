import type { Database, Reading } from "#db/client";
import type { Writes } from "#db/sheets/expiry-notices";
import type { Actor } from "#lib/access";
import type { Keeping, KeptKind, RoundHold, Terms } from "#lib/retention";

/** One look at what is kept; with `into`, what is due goes, and whoever has to be told is written to. */
export type Look = {
  from: Pick<Reading, "db">;
  into: Database | null;
  actor: Actor;
  terms: Terms;
  /** Whether mail is sent at all. */
  isMailed: boolean;
  writes: Writes;
  now: Date;
};

/** What a look found of one kind, and what came of it. Moments are those from which the terms count. */
export type Tally = {
  kind: KeptKind;
  /** `null`: kept for ever. */
  days: number | null;
  due: number;
  oldest: Date | null;
  newest: Date | null;
  /** Rounds that are over, of which the firms are counted above. */
  rounds: number;
  /** Of sheets: whose owners have to be told before, who were told and may still use them, and who cannot be. */
  toTell: number;
  told: number;
  silent: number;
  /** Rounds that wait for somebody. */
  holds: { round: string; name: string; hold: RoundHold }[];
  gone: number;
  mails: number;
  /** Of what went: whose two scores are still counted, and reports that stay since they were signed. */
  scores: number;
  reports: number;
  failures: string[];
};

export const emptyTally = (kind: KeptKind, days: number | null): Tally => ({
  ...{ kind, days, due: 0, oldest: null, newest: null, rounds: 0, toTell: 0, told: 0, silent: 0, holds: [] },
  ...{ gone: 0, mails: 0, scores: 0, reports: 0, failures: [] },
});

const earlier = (one: Date | null, other: Date): Date => (one && one < other ? one : other);
const later = (one: Date | null, other: Date): Date => (one && one > other ? one : other);

/** Counts something by where it stands. */
export function count(
  tally: Tally,
  { state }: Keeping,
  { since, isReachable }: { since: Date; isReachable: boolean },
): void {
  if (state === "to-tell") tally.toTell += 1;
  if (state === "told") tally.told += 1;
  if (state !== "due") return;
  tally.due += 1;
  if (!isReachable) tally.silent += 1;
  tally.oldest = earlier(tally.oldest, since);
  tally.newest = later(tally.newest, since);
}

/** What went wrong first: whatever passed it on may say what was asked with it. */
function faultIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : faultIn(error.cause);
}

/** Shortest time between two transactions, in milliseconds. */
const leastPause = 5;

/**
 * Does one thing in a transaction of its own, and then leaves the database to others for as long as that took. What cannot be
 * done is noted, and the rest goes on.
 */
export async function attempt<Value>(tally: Tally, what: string, work: () => Promise<Value>): Promise<Value | null> {
  const begun = performance.now();
  try {
    return await work();
  } catch (error) {
    tally.failures.push(`${what}: ${faultIn(error)}`);
    return null;
  } finally {
    await new Promise((resolve) => setTimeout(resolve, Math.max(leastPause, performance.now() - begun)));
  }
}
