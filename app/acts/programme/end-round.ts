import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import { closeRound } from "#db/programme/rounds";
import type { Actor } from "#lib/access";

/** Closes a round, and has the firms told that have not sent in. */
export async function endRound(store: Database, actor: Actor, round: { id: string; seen: number }, now: Date) {
  const outcome = await closeRound(store, actor, { ...round, tell: true }, now);
  if (outcome.ok) wakeWorker();
  return outcome;
}
