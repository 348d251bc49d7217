import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { askOnce, type From, modeOf } from "./ask-once";

/**
 * To whom the links of a round go: firms without one, or `again` all that have not started; by mail or in a list.
 * `seen` says how many such jobs somebody saw who asks.
 */
export type LinkWish = { round: string; mode: string; again: boolean; seen: number | null; from: From };

/** Has the links of a round given. Returns the job. */
export const sendLinks = (store: Database, actor: Person, { round, mode, again, seen, from }: LinkWish, now: Date) => {
  const wish = { mode: modeOf(mode), among: again ? "not-started" : "new" };
  return askOnce(store, actor, round, { kind: "invite", wish, told: from, seen }, now);
};
