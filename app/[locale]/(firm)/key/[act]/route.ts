import { createHmac } from "node:crypto";
import { z } from "zod";
import { keyCookies } from "#app/accounts/key-cookie";
import { hashOfToken, keyOfBytes, readKey, tokenOfKey } from "#app/accounts/keys";
import { mayStart } from "#app/accounts/limits";
import { clientAddress, sheetOf } from "#app/accounts/session";
import { forAnyone } from "#app/forms/doors";
import { text, ticked } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { linkMail } from "#app/forms/link-mail";
import { authSecret } from "#app/service/auth-secret";
import { mayMail } from "#app/work/mail-limit";
import type { Database } from "#db/client";
import { limiter } from "#db/service/limits";
import { renewLink } from "#db/sheets/sheet-links";
import { identify, type SheetRecord } from "#db/sheets/sheets";
import { environment } from "#lib/env";
import { typedKeyCookie } from "../typed-key";

export { nothingThere as GET } from "#app/forms/form";

const longest = 100;

const window = 15 * 60;

/** The key that one page of one sheet makes: a second press of its button makes the same, another page another one. */
const keyOf = (token: string, page: string): string =>
  keyOfBytes(createHmac("sha256", authSecret()).update(`renewed key ${token} ${page}`).digest());

const sheetAt = async (store: Database, link: string): Promise<SheetRecord | null> => {
  const found = await identify(store, link);
  return found?.kind === "firm" ? found.sheet : null;
};

const Renewal = z.object({ token: text, page: text, mail: ticked });

export const POST = forms({
  /** Opens the sheet of a key. Every try is counted before the key is looked at; a right one does not stay counted. */
  enter: form(
    forAnyone,
    z.object({ key: text }),
    async ({ store, request, locale, values: { key: typed }, page, to }) => {
      // A key is a secret: it comes back by a cookie of its own, which its page alone gets.
      const cookie = { name: typedKeyCookie, value: typed.slice(0, longest), path: page, seconds: 300 };
      if (typed === "") return to(page, { problem: "empty" });
      const limit = limiter(store, { name: "key", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
      const { allowed, retryAfterSeconds } = await limit.consume(clientAddress(request));
      const minutes = String(Math.ceil(retryAfterSeconds / 60));
      if (!allowed) return to(page, { problem: "tooMany", query: { minutes }, cookies: [cookie] });
      const key = readKey(typed);
      const token = key && (await tokenOfKey(key));
      if (!token || !(await identify(store, hashOfToken(token))))
        return to(page, { problem: "unknown", cookies: [cookie] });
      await limit.giveBack(clientAddress(request));
      return to(`/${locale}/sheets/${token}`, { cookies: [{ ...cookie, value: "", seconds: 0 }] });
    },
  ),
  /**
   * Gives a sheet a new link and key, and leads to the page that shows them once. It stands beside the sheets, since the
   * old link opens nothing any more when the button is pressed twice: then it leads where the first press led.
   */
  renew: form(forAnyone, Renewal, async ({ store, request, locale, values, now, to }) => {
    const { token: former, page } = values;
    if (!/^[\w-]{1,100}$/.test(former) || !/^[\w-]{16,50}$/.test(page)) return to(`/${locale}/problem/bad-request`);
    if (!(await mayStart(request, "renew"))) return to(`/${locale}/problem/too-many`);
    const key = keyOf(former, page);
    const token = await tokenOfKey(key);
    const link = hashOfToken(token);
    const shown = ({ email }: SheetRecord) => {
      const isMailed = values.mail && email !== null && environment().SMTP_URL !== undefined;
      const query = { renewed: isMailed ? "mailed" : "shown" };
      return to(`/${locale}/sheets/${token}/keys`, { query, cookies: keyCookies(key, token) });
    };
    const before = await sheetAt(store, link);
    if (before) return shown(before);
    const opened = await sheetOf(former);
    // What became of it is for its page to say, or to lead to sign in.
    if (!opened) return to(`/${locale}/sheets/${former}`);
    const { email, year } = opened.sheet;
    const isMailed = values.mail && (await mayMail(email));
    const mail =
      email && isMailed ? await linkMail("renewal.mail", { to: email, locale, year }, { token, key }) : undefined;
    const renewed = await renewLink(store, opened.actor, { linkHash: link, mail }, now);
    if (renewed.ok) return shown(renewed.value);
    const meanwhile = await sheetAt(store, link);
    return meanwhile ? shown(meanwhile) : to(`/${locale}/sheets/${former}`);
  }),
});
