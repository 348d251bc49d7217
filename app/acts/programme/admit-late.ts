import type { Database } from "#db/client";
import { type OfficerMove, admitLate as storeAdmission } from "#db/programme/officer-moves";
import type { Actor } from "#lib/access";

/** Admits an application that came after the deadline, for a reason, and writes to its firm. */
export const admitLate = (store: Database, actor: Actor, wish: OfficerMove, now: Date) =>
  storeAdmission(store, actor, wish, now);
