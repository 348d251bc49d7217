import type { Database } from "#db/client";
import { foundFirm as storeFirm } from "#db/people/organisations";
import { chooseSeat, type SessionRecord } from "#db/people/sessions";
import { done, type Outcome, refused } from "#lib/outcome";

/** Sets up the organisation of somebody's firm, with them as its owner, and has them act from there; one for each person. */
export async function foundFirm(
  store: Database,
  session: SessionRecord,
  name: string,
  now: Date,
): Promise<Outcome<null, "has-one">> {
  if (session.seats.some(({ kind }) => kind === "firm")) return refused("has-one");
  const outcome = await storeFirm(store, session.user.id, name, now);
  if (outcome.ok) await chooseSeat(store, session.token, outcome.value.id);
  return done(null);
}
