import { hashOfToken } from "#app/accounts/keys";
import type { Database } from "#db/client";
import { acceptInvitation, acceptOwnInvitation } from "#db/people/accepted-invitations";
import { chooseSeat, type SessionRecord } from "#db/people/sessions";

type Taken = Awaited<ReturnType<typeof acceptInvitation>>;

/** Has somebody act from a seat that they have just taken. */
async function settle(store: Database, session: SessionRecord, outcome: Taken): Promise<Taken> {
  if (outcome.ok) await chooseSeat(store, session.token, outcome.value.organisation?.id ?? "operator");
  return outcome;
}

/** Takes the seat that the invitation of a token offers, and goes on acting from it. */
export const takeSeat = async (store: Database, session: SessionRecord, token: string, now: Date) =>
  settle(store, session, await acceptInvitation(store, session.user, hashOfToken(token), now));

/** Takes the seat of an invitation that waits at the address of somebody's account, and goes on acting from it. */
export const takeOfferedSeat = async (store: Database, session: SessionRecord, invitation: string, now: Date) =>
  settle(store, session, await acceptOwnInvitation(store, session.user, invitation, now));
