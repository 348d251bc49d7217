import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { database } from "#db/client";
import { passwordHashOf } from "#db/people/users";
import { locales } from "#lib/text/languages";
import { authSecret } from "../service/auth-secret";
import { cookieIn } from "./signed-in";

/** Cookie of a device from which somebody gave the right password of an account: strangers' wrong tries do not hold it up. */
const name = "known-device" as const;

/** Half a year, in seconds. */
const lasting = 182 * 24 * 60 * 60;

/** A new password makes every device unknown: whoever knew the one before is a stranger. */
async function signatureOf(account: string, device: string): Promise<string> {
  const password = await passwordHashOf(await database(), account);
  const words = ["known-device", account.toLowerCase(), device, password ?? ""].join(" ");
  return createHmac("sha256", authSecret()).update(words).digest("base64url");
}

/** What names a device that knows the password of that account; `null` where the cookies name none. */
export async function knownDevice(cookies: string | null, account: string): Promise<string | null> {
  const [device = "", signature = ""] = (cookieIn(cookies ?? "", name) ?? "").split(".");
  if (device === "") return null;
  const expected = Buffer.from(await signatureOf(account, device));
  const mark = Buffer.from(signature);
  return mark.length === expected.length && timingSafeEqual(mark, expected) ? device : null;
}

/** The cookies that make a device known, for the pages where its person signs in. */
export async function deviceCookies(account: string) {
  const device = randomBytes(12).toString("base64url");
  const value = `${device}.${await signatureOf(account, device)}`;
  return locales.map((locale) => ({ name, value, path: `/${locale}/sign-in`, seconds: lasting }));
}
