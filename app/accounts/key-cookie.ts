import { locales } from "#lib/text/text";
import { proofOfKey } from "./keys";

/** How long the page with link and key can be looked at again, in seconds. */
const keysShownFor = 30 * 60;

/** The cookies that carry a key to the page that shows it once, in either language, and to no other. */
export const keyCookies = (key: string, token: string) =>
  locales.map((locale) => ({
    name: "key",
    value: `${key}.${proofOfKey(key, token)}`,
    path: `/${locale}/sheets/${token}/keys`,
    seconds: keysShownFor,
  }));
