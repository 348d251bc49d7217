import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { bureauOf } from "#db/programme/job-parties";
import type { Addressee } from "#db/programme/links";
import type { ApplicationInRound } from "#db/programme/moves";
import type { Mail } from "#db/service/outbox";
import { environment } from "#lib/env";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";

/** The address by which an invited firm comes in. */
export const invitedAddress = (origin: string, locale: string, token: string): string =>
  `${origin}/${locale}/invited/${token}`;

export type Sender = { bureau: string; round: { name: string; closesOn: string } };

/**
 * Firms are asked for the first time; reminded, before they have begun or while they are under way; came by themselves;
 * are given another link; or are told that the last day was moved to a later or an earlier one, that they were returned
 * or that they were admitted although late.
 */
export type FirmMailKind =
  | "invite"
  | "remindUnstarted"
  | "remindUnderWay"
  | "applied"
  | "reissue"
  | "extended"
  | "advanced"
  | "returned"
  | "admitted";

/** Whom a mail of a round goes to, in which language. */
type MailedFirm = Pick<Addressee, "firmName" | "email" | "locale">;

/** A mail to a firm in its language; `link` is "" where it keeps the one it has, `note` what an officer wrote. */
export function firmMailOf(
  kind: FirmMailKind,
  to: MailedFirm,
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

/**
 * Writes the mail to a firm whose application an officer returns or admits; nothing where no mail is sent. It carries
 * no link: the firm keeps its own, of which only the hash is known.
 */
export async function moveMailer(
  store: Database,
  round: RoundRecord,
  kind: "returned" | "admitted",
  note: string,
): Promise<((move: ApplicationInRound) => Mail | null) | undefined> {
  if (!environment().SMTP_URL) return undefined;
  const bureau = await bureauOf(store, round);
  return ({ application }) => {
    const closesOn = application.dueOn ?? round.closesOn;
    return firmMailOf(kind, application, { bureau, round: { name: round.name, closesOn } }, "", note);
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
