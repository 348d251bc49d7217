import { newLink } from "#app/accounts/keys";
import type { Database } from "#db/client";
import { invite, type NewInvitation } from "#db/people/invitations";
import type { Mail } from "#db/service/outbox";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Role } from "#lib/roles";
import type { Locale } from "#lib/text/text";

/** Days for which an invitation can be accepted. */
export const invitationDays = 14;

const day = 24 * 60 * 60 * 1000;

/** What the mail of an invitation says: for which role, in whose name, with the token of its link. */
export type Offer = { email: string; role: Role; from: string; token: string };

/** Who is invited, by whom in words, and what writes the mail; `null` where no mail is sent. */
export type Invitee = {
  role: Role;
  /** The region of the seat, where its role has one. */
  region?: string | null;
  email: string;
  locale: Locale;
  from: string;
  write: ((offer: Offer) => Mail) | null;
};

/** The token for whoever invited to pass on; `null` where it is mailed: who accepts it then has the letter box. */
export type LinkToPassOn = { token: string | null };

/** An invitation with a new link, which is mailed where there is an address and a way to mail. */
export function newInvitation(
  { role, region = null, email, locale, from, write }: Invitee,
  at: Date,
): LinkToPassOn & { invitation: NewInvitation } {
  const { token, hash: tokenHash } = newLink();
  const mail = email === "" ? undefined : write?.({ email, role, from, token });
  const invitation = {
    role,
    region,
    ...(email !== "" && { email }),
    locale,
    tokenHash,
    expiresAt: new Date(at.getTime() + invitationDays * day),
    mail,
  };
  return { invitation, token: mail ? null : token };
}

/** Invites somebody to a role in the actor's organisation, or to become an operator. */
export async function inviteSomebody(
  store: Database,
  actor: Actor,
  invitee: Invitee,
  now: Date,
): Promise<Outcome<LinkToPassOn, "not-found" | "no-region">> {
  const { invitation, token } = newInvitation(invitee, now);
  const outcome = await invite(store, actor, invitation, now);
  return outcome.ok ? done({ token }) : outcome;
}
