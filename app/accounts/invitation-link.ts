import type { Mail } from "#db/service/outbox";
import type { Locale } from "#lib/text/text";
import { invitationDays, type Offer } from "../acts/people/invite";
import { translator } from "../translate";
import { sendsMail } from "./mail";
import { origin } from "./session";

/** Cookie that carries the token of an invitation just made to the page that shows its link once. */
export const invitationCookie = "invitation" as const;

/** The cookie of that token for the page at a path. */
export const shownInvitation = (token: string, path: string) => ({
  name: invitationCookie,
  value: token,
  path,
  seconds: 600,
});

/** What writes the mails of invitations in a language; `null` where no mail is sent. */
export async function invitationMail(locale: Locale): Promise<((offer: Offer) => Mail) | null> {
  if (!sendsMail()) return null;
  const translate = translator(locale);
  const home = await origin();
  return ({ email, role, from, token }) => {
    const words = {
      name: from,
      role: translate(`people.roles.${role}`),
      days: invitationDays,
      link: `${home}/${locale}/join/${token}`,
    };
    return {
      to: email,
      subject: translate("people.mail.invitation.subject", words),
      body: translate("people.mail.invitation.body", words),
    };
  };
}
