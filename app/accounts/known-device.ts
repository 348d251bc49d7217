import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { locales } from "#lib/text/languages";
import { authSecret } from "../service/auth-secret";
import { cookieIn } from "./signed-in";

/** Cookie of a device from which somebody gave the right password of an account: strangers' wrong tries do not hold it up. */
const name = "known-device" as const;

/** Half a year, in seconds. */
const lasting = 182 * 24 * 60 * 60;

const signatureOf = (account: string, device: string): string =>
  createHmac("sha256", authSecret()).update(`known-device ${account.toLowerCase()} ${device}`).digest("base64url");

/** What names a device that knows the password of that account; `null` where the cookies name none. */
export function knownDevice(cookies: string | null, account: string): string | null {
  const [device = "", signature = ""] = (cookieIn(cookies ?? "", name) ?? "").split(".");
  const expected = Buffer.from(signatureOf(account, device));
  const mark = Buffer.from(signature);
  return device !== "" && mark.length === expected.length && timingSafeEqual(mark, expected) ? device : null;
}

/** The cookies that make a device known, for the pages where its person signs in. */
export function deviceCookies(account: string) {
  const device = randomBytes(12).toString("base64url");
  const value = `${device}.${signatureOf(account, device)}`;
  return locales.map((locale) => ({ name, value, path: `/${locale}/sign-in`, seconds: lasting }));
}
