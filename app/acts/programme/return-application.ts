import type { Database } from "#db/client";
import { type OfficerMove, returnApplication as storeReturn } from "#db/programme/officer-moves";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { dayOf, isDay } from "#lib/text/day";

/** What a firm is asked for, and the day until whose end it has to come back, as typed. */
export type Return = OfficerMove & { dueOn: string };

/** Returns an application for more, and writes to its firm; refuses as `bad-day` what is no day from today on. */
export async function returnApplication(store: Database, actor: Actor, wish: Return, now: Date) {
  if (!isDay(wish.dueOn) || wish.dueOn < dayOf(now)) return refused("bad-day" as const);
  return storeReturn(store, actor, wish, now);
}
