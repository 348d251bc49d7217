import type { Database } from "#db/client";
import type { OfficerMove } from "#db/programme/officer-moves";
import { proceedWithout, prolongSupplement } from "#db/programme/supplements";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { dayOf, isDay } from "#lib/text/day";

/** Gives a firm more time to complete an application; refuses as `bad-day` what is no day from today on. */
export async function prolong(store: Database, actor: Actor, wish: OfficerMove & { dueOn: string }, now: Date) {
  if (!isDay(wish.dueOn) || wish.dueOn < dayOf(now)) return refused("bad-day" as const);
  return prolongSupplement(store, actor, wish, now);
}

/** Goes on with what the firm submitted last, and waits for nothing more. */
export const proceed = (store: Database, actor: Actor, wish: OfficerMove, now: Date) =>
  proceedWithout(store, actor, wish, now);
