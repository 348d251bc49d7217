import { database } from "#db/client";
import { mailUser } from "#db/service/outbox";
import { environment } from "#lib/env";
import type { Locale } from "#lib/text/text";
import { pathWith } from "../forms/way-back";
import { translator } from "../translate";
import { mayMail } from "../work/mail-limit";

/** Whether the service sends mail at all. */
export const sendsMail = (): boolean => environment().SMTP_URL !== undefined;

/** The kinds of mail about an account, and the page that each leads to; "taken" tells of a second sign-up, without a secret. */
export type AccountMail = "verify" | "reset" | "taken";

type Leading = { token: string; locale: Locale; back?: string | null };

/** The path to which a mail leads. */
function pathOf(kind: AccountMail, { token, locale, back = null }: Leading): string {
  if (kind === "taken") return pathWith(`/${locale}/sign-in`, { return: back });
  return pathWith(`/${locale}/${kind}/${token}`, { return: back });
}

/** Longest name that a mail tells, in characters. */
const longestName = 40;

/** A name that somebody gave, for a mail to whoever they say they are: nothing in it is an address to press. */
const plainName = (name: string): string =>
  [...name.replace(/[^\p{L}\p{M}\p{N} ·]/gu, "")].slice(0, longestName).join("").trim() || "–";

/**
 * Mails somebody the link that proves an address or sets a new password, and then leads on to `back`, or says that
 * somebody tried to sign up with it again; nothing where no mail is sent or enough was. Whether a new password may be
 * mailed is asked before there is a link (`mayMail`).
 */
export async function sendAccountMail(
  kind: AccountMail,
  { id, email, name = "" }: { id: string; email: string; name?: string },
  leading: Leading,
): Promise<void> {
  const { APP_URL } = environment();
  if (!sendsMail() || APP_URL === undefined) return;
  // Who signs up, or in, is counted by network where they do.
  if (kind !== "reset" && !(await mayMail("account", email, null))) return;
  const translate = translator(leading.locale);
  const link = `${APP_URL}${pathOf(kind, leading)}`;
  const mail = {
    to: email,
    subject: translate(`people.mail.${kind}.subject`),
    body: translate(`people.mail.${kind}.body`, { link, email, name: plainName(name) }),
  };
  await mailUser(await database(), id, mail, new Date());
}
