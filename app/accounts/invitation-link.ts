import type { NewInvitation } from "#db/people/invitations";
import type { Role } from "#lib/access";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { newLink } from "./keys";
import { sendsMail } from "./mail";
import { origin } from "./session";

/** Days for which an invitation can be accepted. */
export const invitationDays = 14;

const day = 24 * 60 * 60 * 1000;

/** Cookie that carries the token of an invitation just made to the page that shows its link once. */
export const invitationCookie = "invitation";

type Wish = { role: Role; email: string; locale: Locale; from: string };

/**
 * A new invitation with its link. It is mailed where there is an address and a mail server; `shown` is the token for
 * its maker to pass on, and `null` where it is mailed: who accepts it then has the letter box.
 */
export async function newInvitation(
  { role, email, locale, from }: Wish,
  at: Date,
): Promise<{ invitation: NewInvitation; shown: string | null }> {
  const { token, hash: tokenHash } = newLink();
  const isMailed = email !== "" && sendsMail();
  const translate = translator(locale);
  const words = {
    name: from,
    role: translate(`people.roles.${role}`),
    days: invitationDays,
    link: `${await origin()}/${locale}/join/${token}`,
  };
  const mail = {
    to: email,
    subject: translate("people.mail.invitation.subject", words),
    body: translate("people.mail.invitation.body", words),
  };
  const invitation = {
    role,
    ...(email !== "" && { email }),
    locale,
    tokenHash,
    expiresAt: new Date(at.getTime() + invitationDays * day),
    ...(isMailed && { mail }),
  };
  return { invitation, shown: isMailed ? null : token };
}

/** The cookie of that token for the page at a path. */
export const shownInvitation = (token: string, path: string) => ({
  name: invitationCookie,
  value: token,
  path,
  seconds: 600,
});
