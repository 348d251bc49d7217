import { database } from "../db/client";
import { createSheet, type NewSheet } from "../db/sheets";
import type { Actor } from "../lib/access";
import { environment } from "../lib/env";
import { hashOfToken, newKey, tokenOfKey } from "./keys";
import { seeOther } from "./see-other";
import { origin } from "./session";
import { translator } from "./translate";

/** How long the page with link and key can be looked at again, in seconds. */
const keysShownFor = 30 * 60;

/** Starts a sheet, mails link and key where both an address and a mail server are known, and leads to their page. */
export async function startSheet(actor: Actor, wish: Omit<NewSheet, "linkHash" | "mail">): Promise<Response> {
  const key = newKey();
  const token = await tokenOfKey(key);
  const home = `/${wish.locale}/sheets/${token}`;
  const translate = translator(wish.locale);
  const mail =
    wish.email && environment().SMTP_URL
      ? {
          to: wish.email,
          subject: translate("mail.subject"),
          body: translate("mail.body", { year: String(wish.year), link: `${await origin()}${home}`, key }),
        }
      : undefined;
  const started = await createSheet(
    await database(),
    actor,
    { ...wish, linkHash: hashOfToken(token), mail },
    new Date(),
  );
  if (!started.ok) return seeOther(`/${wish.locale}/start`);
  return seeOther(`${home}/keys`, [{ name: "key", value: key, path: "/", seconds: keysShownFor }]);
}
