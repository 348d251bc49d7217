import { z } from "zod";
import { keyCookies } from "#app/accounts/key-cookie";
import { hashOfToken, readKey, tokenOfKey } from "#app/accounts/keys";
import { mayStart } from "#app/accounts/limits";
import { noteWrongKey } from "#app/accounts/log";
import { clientAddress, sheetOf } from "#app/accounts/session";
import { renew, renewedKey } from "#app/acts/sheets/renew";
import { forAnyone } from "#app/forms/doors";
import { text, tick } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { sheetMail } from "#app/forms/sheet-mail";
import { mayMail } from "#app/work/mail-limit";
import { limiter } from "#db/service/limits";
import { identify, type SheetRecord } from "#db/sheets/sheets";
import { environment } from "#lib/env";
import { typedKeyCookie } from "../typed-key";

export { nothingThere as GET } from "#app/forms/form";

const longest = 100;

const window = 15 * 60;

const Renewal = z.object({ token: text, page: text, mail: tick });

export const POST = forms({
  /** Opens the sheet of a key. Every try is counted before the key is looked at; a right one does not stay counted. */
  enter: form(
    forAnyone,
    z.object({ key: text }),
    async ({ store, request, locale, values: { key: letters }, page, to }) => {
      // A key is a secret: it comes back by a cookie of its own, which its page alone gets.
      const cookie = { name: typedKeyCookie, value: letters.slice(0, longest), path: page, seconds: 300 };
      if (letters === "") return to(page, { problem: "empty" });
      const limit = limiter(store, { name: "key", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
      const { allowed, retryAfterSeconds } = await limit.consume(clientAddress(request));
      const minutes = String(Math.ceil(retryAfterSeconds / 60));
      if (!allowed) return to(page, { problem: "tooMany", query: { minutes }, cookies: [cookie] });
      const key = readKey(letters);
      const token = key && (await tokenOfKey(key));
      if (!token || !(await identify(store, hashOfToken(token)))) {
        noteWrongKey(request);
        return to(page, { problem: "unknown", cookies: [cookie] });
      }
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
    const link = await renewedKey(former, page);
    const mail = async ({ email, year }: SheetRecord) =>
      email && values.mail && (await mayMail("sheet", email, clientAddress(request)))
        ? sheetMail("renewal.mail", { to: email, locale, year }, link)
        : undefined;
    const wish = { token: link.token, opener: () => sheetOf(former), mail };
    const outcome = await renew(store, wish, now);
    // What became of it is for its page to say, or to lead to sign in.
    if (!outcome.ok) return to(`/${locale}/sheets/${former}`);
    const isMailed = values.mail && outcome.value.email !== null && environment().SMTP_URL !== undefined;
    const query = { renewed: isMailed ? "mailed" : "shown" };
    return to(`/${locale}/sheets/${link.token}/keys`, { query, cookies: keyCookies({ ...link, isMailed }) });
  }),
});
