import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { bureauOf } from "#db/programme/job-parties";
import type { Addressee } from "#db/programme/links";
import type { Mail } from "#db/service/outbox";
import { environment } from "#lib/env";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { longDay } from "./firm-messages";

/** The address by which an invited firm comes in. */
export const invitedAddress = (origin: string, locale: string, token: string): string =>
  `${origin}/${locale}/invited/${token}`;

export type Sender = { bureau: string; round: { name: string; closesOn: string } };

/**
 * Firms are asked for the first time; reminded, before they have begun or while they are under way; came by themselves; or
 * are given another link. All else that they are told is kept: `firmMessage`.
 */
export type FirmMailKind = "invite" | "remindUnstarted" | "remindUnderWay" | "applied" | "reissue";

/** Whom a mail of a round goes to, in which language. */
type MailedFirm = Pick<Addressee, "firmName" | "email" | "locale">;

/** A mail to a firm in its language, with its link; "" where it keeps the one it has. */
export function firmMailOf(kind: FirmMailKind, to: MailedFirm, { bureau, round }: Sender, link: string): Mail | null {
  if (to.email === null) return null;
  const translate = translator(to.locale);
  const words = { bureau, round: round.name, until: longDay(to.locale, round.closesOn), firm: to.firmName, link };
  return {
    to: to.email,
    subject: writable(translate(`rounds.mail.${kind}.subject`, words)),
    body: writable(translate(`rounds.mail.${kind}.body`, words)),
  };
}

/** Writes the mail that carries a firm another link; nothing where no mail is sent. */
export async function newLinkMailer(
  store: Database,
  round: RoundRecord,
): Promise<((firm: MailedFirm, link: string) => Mail | null) | undefined> {
  if (!environment().SMTP_URL) return undefined;
  const bureau = await bureauOf(store, round);
  return (firm, link) => firmMailOf("reissue", firm, { bureau, round }, link);
}
