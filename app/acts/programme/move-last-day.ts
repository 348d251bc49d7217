import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { extendRound } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { dayOf, isDay } from "#lib/text/day";

export type LastDay = { round: RoundRecord; seen: number; closesOn: string; tell: boolean };

/** Why a day cannot be the last one of a round: it is none, has passed or comes before the first; or it is that already. */
export function lastDayProblem(
  { round, closesOn }: Omit<LastDay, "seen" | "tell">,
  now: Date,
): "day" | "same-day" | null {
  if (!isDay(closesOn) || closesOn < dayOf(now) || closesOn < round.opensOn) return "day";
  return closesOn === round.closesOn ? "same-day" : null;
}

/** Moves the last day of an open round, and has the firms told on their pages; by mail as well where that is wished. */
export async function moveLastDay(
  store: Database,
  actor: Actor,
  { round, seen, closesOn, tell }: LastDay,
  now: Date,
): Promise<Outcome<"extended" | "told", RoundShut | "stale" | "day" | "same-day">> {
  const problem = lastDayProblem({ round, closesOn }, now);
  if (problem) return refused(problem);
  const outcome = await extendRound(store, actor, { id: round.id, seen, closesOn, tell }, now);
  if (!outcome.ok) return outcome;
  if (outcome.value.job !== null) wakeWorker();
  return done(tell ? "told" : "extended");
}
