import type { Writes } from "#db/sheets/expiry-notices";
import { startOfDay } from "#lib/text/day";
import { writable } from "#lib/text/writable";
import { formats, translator } from "../translate";

/**
 * The mail that tells an owner until when a sheet is kept. It carries no link that opens it: of that only the hash is known.
 * @param origin where the service is found, without a slash at the end
 */
export const expiryMail =
  (origin: string): Writes =>
  ({ kind, year, firmName, locale }, { email, isPerson }, until) => {
    const translate = translator(locale);
    const day = formats(locale).dateTime(startOfDay(until), { dateStyle: "long" });
    const words = { firm: firmName ?? "", year: String(year) };
    const name = translate(firmName ? "retention.mail.named" : "retention.mail.unnamed", words);
    const way = isPerson
      ? translate("retention.mail.people", { link: `${origin}/${locale}/sign-in` })
      : translate("retention.mail.firm", { link: `${origin}/${locale}/key` });
    return {
      to: email,
      subject: writable(translate("retention.mail.subject", { ...words, day })),
      body: writable(translate(`retention.mail.${kind}`, { name, day, way })),
    };
  };
