import { newLink } from "#app/accounts/keys";
import type { Database } from "#db/client";
import type { RoundShut } from "#db/programme/admission";
import { setOpenLink } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";

/** The open link that a round is to have: for how many firms, or none any more. */
export type OpenLink = { round: string; seen: number; quota: number | null };

/** Makes, renews or ends the open link of a round. Returns the token of a new one. */
export async function announceOpenLink(
  store: Database,
  actor: Actor,
  { round: id, seen, quota }: OpenLink,
  now: Date,
): Promise<Outcome<string | null, RoundShut | "stale">> {
  const { token, hash } = newLink();
  const link = quota === null ? null : { hash, token, quota };
  const outcome = await setOpenLink(store, actor, { id, seen, link }, now);
  return outcome.ok ? done(link && token) : outcome;
}
