import { newKey, newLink, readKey } from "#app/accounts/keys";
import { engageByCode, offerEngagement } from "#db/advising/engagements";
import { renewCode } from "#db/advising/practice-codes";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import type { EngagedPart } from "#lib/advising/engagement";
import { done, refused } from "#lib/outcome";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Days for which a practice can be let in, the usual ones second. */
export const engagementDays = [30, 180, 365] as const;

/** Days within which an advisor can take what a link offers. */
export const offerDays = 30;

/** What a firm opens, from now on or the past too, and for how many days. */
export type Opening = { opens: readonly EngagedPart[]; opensPast: boolean; days: number };

const wishOf = ({ opens, opensPast, days }: Opening, now: Date) => ({
  opens,
  opensPast,
  expiresAt: new Date(now.getTime() + days * dayInMilliseconds),
});

/** Offers what the firm opens by a link, whose token is told once. */
export async function offerByLink(
  store: Database,
  actor: Actor,
  { name, ...opening }: Opening & { name: string },
  now: Date,
) {
  const { token, hash: tokenHash } = newLink();
  const offeredUntil = new Date(now.getTime() + offerDays * dayInMilliseconds);
  const offered = await offerEngagement(store, actor, { ...wishOf(opening, now), name, tokenHash, offeredUntil }, now);
  return offered.ok ? done({ ...offered.value, token }) : offered;
}

/** Lets the practice in whose code was typed. */
export async function letInByCode(
  store: Database,
  actor: Actor,
  { code: typed, ...opening }: Opening & { code: string },
  now: Date,
) {
  const code = readKey(typed);
  return code === null ? refused("unknown-code") : engageByCode(store, actor, { ...wishOf(opening, now), code }, now);
}

/** Gives the actor's practice a new code, and tells it. */
export async function makeCode(store: Database, actor: Actor, now: Date) {
  const code = newKey();
  const renewed = await renewCode(store, actor, code, now);
  return renewed.ok ? done({ code }) : renewed;
}
