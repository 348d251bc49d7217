import { createHmac } from "node:crypto";
import { keyCookies } from "#app/accounts/key-cookie";
import { hashOfToken, keyOfBytes, tokenOfKey } from "#app/accounts/keys";
import { clientAddress, localeOf, origin, sheetOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { authSecret } from "#app/service/auth-secret";
import { translator } from "#app/translate";
import { mayMail } from "#app/work/mail-limit";
import { type Database, database } from "#db/client";
import { limiter } from "#db/service/limits";
import { renewLink } from "#db/sheets/sheet-links";
import { identify, type SheetRecord } from "#db/sheets/sheets";
import { environment } from "#lib/env";
import type { Locale } from "#lib/text/text";

type Context = { params: Promise<{ locale: string }> };

/** The key that one page of one sheet makes: a second press of its button makes the same, another page another one. */
const keyOf = (token: string, page: string): string =>
  keyOfBytes(createHmac("sha256", authSecret()).update(`renewed key ${token} ${page}`).digest());

const sheetAt = async (db: Database, link: string): Promise<SheetRecord | null> => {
  const found = await identify(db, link);
  return found?.kind === "firm" ? found.sheet : null;
};

/**
 * Gives a sheet a new link and key, and leads to the page that shows them once. It stands beside the sheets, since the
 * old link opens nothing any more when the button is pressed twice: then it leads where the first press led.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const [former, page] = form ? [wordOf(form, "token"), wordOf(form, "page")] : ["", ""];
  if (!/^[\w-]{1,100}$/.test(former) || !/^[\w-]{16,50}$/.test(page)) return seeOther(`/${locale}/problem/bad-request`);
  const db = await database();
  const limit = limiter(db, { name: "renew", points: environment().START_LIMIT_PER_HOUR, seconds: 3600 });
  if (!(await limit.consume(clientAddress(request))).allowed) return seeOther(`/${locale}/problem/too-many`);
  const key = keyOf(former, page);
  const token = await tokenOfKey(key);
  const link = hashOfToken(token);
  const wantsMail = form !== null && wordOf(form, "mail") !== "";
  const shown = ({ email }: SheetRecord) => {
    const isMailed = wantsMail && email !== null && environment().SMTP_URL !== undefined;
    const there = `/${locale}/sheets/${token}/keys?renewed=${isMailed ? "mailed" : "shown"}`;
    return seeOther(there, keyCookies(key, token), request);
  };
  const before = await sheetAt(db, link);
  if (before) return shown(before);
  const opened = await sheetOf(former);
  // What became of it is for its page to say, or to lead to sign in.
  if (!opened) return seeOther(`/${locale}/sheets/${former}`);
  const { email } = opened.sheet;
  const mail =
    wantsMail && email && (await mayMail(email)) ? await mailOf(opened.sheet, email, locale, token, key) : undefined;
  const renewed = await renewLink(db, opened.actor, { linkHash: link, mail }, new Date());
  if (renewed.ok) return shown(renewed.value);
  const meanwhile = await sheetAt(db, link);
  return meanwhile ? shown(meanwhile) : seeOther(`/${locale}/sheets/${former}`);
}

async function mailOf({ year }: SheetRecord, to: string, locale: Locale, token: string, key: string) {
  const translate = translator(locale);
  const link = `${await origin()}/${locale}/sheets/${token}`;
  return {
    to,
    subject: translate("renewal.mail.subject"),
    body: translate("renewal.mail.body", { year: String(year), link, key }),
  };
}
