import { hashOfToken } from "#app/accounts/keys";
import type { Database } from "#db/client";
import { acceptInvitation } from "#db/people/invitations";
import { chooseSeat, type SessionRecord } from "#db/people/sessions";

/** Takes the seat that the invitation of a token offers, and goes on acting from it. */
export async function takeSeat(store: Database, session: SessionRecord, token: string, now: Date) {
  const outcome = await acceptInvitation(store, session.user, hashOfToken(token), now);
  if (outcome.ok) await chooseSeat(store, session.token, outcome.value.organisation?.id ?? "operator");
  return outcome;
}
