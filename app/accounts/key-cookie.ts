import { locales } from "#lib/text/languages";
import { proofOfKey } from "./keys";

/** How long the page with link and key can be looked at again, in seconds. */
const keysShownFor = 30 * 60;

/** A cookie for the page that shows a key, in either language, and for no other. */
const keyCookiesOf = (token: string, value: string, seconds: number) =>
  locales.map((locale) => ({ name: "key", value, path: `/${locale}/sheets/${token}/keys`, seconds }));

/** The cookies that carry a key to the page that shows it once. */
export const keyCookies = (key: string, token: string) =>
  keyCookiesOf(token, `${key}.${proofOfKey(key, token)}`, keysShownFor);

/** Those by which a browser forgets it. */
export const keysForgotten = (token: string) => keyCookiesOf(token, "", 0);
