import type { Mail } from "#db/service/outbox";
import type { Locale } from "#lib/text/text";
import { origin } from "../accounts/session";
import { translator } from "../translate";

type Addressed = { to: string; locale: Locale; year: number };

/** A mail with the link and the key of a sheet, when it is started or gets new ones. */
export async function sheetMail(
  kind: "mail" | "renewal.mail",
  { to, locale, year }: Addressed,
  { token, key }: { token: string; key: string },
): Promise<Mail> {
  const translate = translator(locale);
  const link = `${await origin()}/${locale}/sheets/${token}`;
  const body = translate(`${kind}.body`, { year: String(year), link, key });
  return { to, subject: translate(`${kind}.subject`), body };
}
