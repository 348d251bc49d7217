import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { createSheet, type NewSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { environment } from "#lib/env";
import { keyCookies } from "../accounts/key-cookie";
import { hashOfToken, newKey, tokenOfKey } from "../accounts/keys";
import { clientAddress, origin } from "../accounts/session";
import { translator } from "../translate";
import { mayMail } from "../work/mail-limit";
import { seeOther } from "./see-other";

type Wish = Omit<NewSheet, "linkHash" | "mail">;

/** Starts a sheet, mails link and key where both an address and a mail server are known, and leads to their page. */
export async function startSheet(request: Request, actor: Actor, wish: Wish): Promise<Response> {
  const db = await database();
  const limit = limiter(db, { name: "start", points: environment().START_LIMIT_PER_HOUR, seconds: 3600 });
  const { allowed } = await limit.consume(clientAddress(request));
  if (!allowed) return seeOther(`/${wish.locale}/problem/too-many`);
  const key = newKey();
  const token = await tokenOfKey(key);
  const mail = (await mayMail(wish.email)) ? await mailOf(wish, token, key) : undefined;
  const started = await createSheet(db, actor, { ...wish, linkHash: hashOfToken(token), mail }, new Date());
  if (!started.ok) return seeOther(`/${wish.locale}/start`);
  return seeOther(`/${wish.locale}/sheets/${token}/keys`, keyCookies(key, token), request);
}

async function mailOf({ email = "", locale, year }: Wish, token: string, key: string) {
  const translate = translator(locale);
  const link = `${await origin()}/${locale}/sheets/${token}`;
  return {
    to: email,
    subject: translate("mail.subject"),
    body: translate("mail.body", { year: String(year), link, key }),
  };
}
