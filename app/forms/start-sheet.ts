import { createSheet, type NewSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { keyCookies } from "../accounts/key-cookie";
import { hashOfToken, newKey, tokenOfKey } from "../accounts/keys";
import { mayStart } from "../accounts/limits";
import { clientAddress } from "../accounts/session";
import { mayMail } from "../work/mail-limit";
import { seeOther } from "./see-other";
import type { Sending } from "./sending";
import { sheetMail } from "./sheet-mail";

type Wish = Omit<NewSheet, "linkHash" | "mail" | "locale">;

/**
 * Starts a sheet, mails link and key where both an address and a mail server are known, and leads to a page of it.
 * @param place of that page below the sheet's own, which it is without one
 */
export async function startSheet(
  { request, store, locale, now }: Pick<Sending, "request" | "store" | "locale" | "now">,
  actor: Actor,
  wish: Wish,
  place = "",
): Promise<Response> {
  if (!(await mayStart(request, "start"))) return seeOther(`/${locale}/problem/too-many`);
  const key = newKey();
  const token = await tokenOfKey(key);
  const { email: to = "", year } = wish;
  const mail = (await mayMail("sheet", to, clientAddress(request)))
    ? await sheetMail("mail", { to, locale, year }, { token, key })
    : undefined;
  const outcome = await createSheet(store, actor, { ...wish, locale, linkHash: hashOfToken(token), mail }, now);
  if (!outcome.ok) return seeOther(`/${locale}/start`);
  const cookies = keyCookies({ key, token, isMailed: mail !== undefined });
  return seeOther(`/${locale}/sheets/${token}${place}`, cookies, request);
}
