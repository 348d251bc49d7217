import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { readLook } from "./take-list";

/** Longest that whoever sent a list waits for it to be looked at, and how often is asked, in milliseconds. */
const patience = 2_500;
const every = 100;

/** Whether a list is looked at within a moment: then its columns are shown at once, else how far it is. */
export async function isLookedAtSoon(
  store: Database,
  actor: Actor,
  which: { round: string; job: string },
  now: Date,
): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await readLook(store, actor, which, now)) return true;
    await wait(every);
  }
  return false;
}
