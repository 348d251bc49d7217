import type { Addressee } from "#db/programme/links";
import type { Mail } from "#db/service/outbox";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";

/** The address by which an invited firm comes in. */
export const invitedAddress = (origin: string, locale: string, token: string): string =>
  `${origin}/${locale}/invited/${token}`;

export type Sender = { bureau: string; round: { name: string; closesOn: string } };

/**
 * Firms are asked for the first time, asked again, or reminded of what they have begun; or came by themselves; or are
 * told that the last day was moved to a later or an earlier one, that they were returned or that they were admitted although late.
 */
type LetterKind =
  | "invite"
  | "remind"
  | "remindStarted"
  | "applied"
  | "reissue"
  | "extended"
  | "advanced"
  | "returned"
  | "admitted";

/** A mail to a firm in its language; `link` is "" where it keeps the one it has, `note` what an officer wrote. */
export function letter(
  kind: LetterKind,
  to: Pick<Addressee, "firmName" | "email" | "locale">,
  { bureau, round }: Sender,
  link: string,
  note = "",
): Mail | null {
  if (to.email === null) return null;
  const translate = translator(to.locale);
  const words = { bureau, round: round.name, until: round.closesOn, firm: to.firmName, link, note };
  return {
    to: to.email,
    subject: writable(translate(`rounds.mail.${kind}.subject`, words)),
    body: writable(translate(`rounds.mail.${kind}.body`, words)),
  };
}
