import { cookies } from "next/headers";
import { locales } from "#lib/text/languages";
import { proofOfKey } from "./keys";

/** How long a key can be looked at that nobody says is kept, in seconds: a week, or half an hour where it was mailed. */
const shownFor = { alone: 7 * 24 * 60 * 60, mailed: 30 * 60 };

const mailedMark = "mailed";

/** A cookie for the pages of one sheet, in either language, and for no other. */
const keyCookiesOf = (token: string, value: string, seconds: number) =>
  locales.map((locale) => ({ name: "key" as const, value, path: `/${locale}/sheets/${token}`, seconds }));

/** The cookies that carry a key to the pages of its sheet until somebody says that it is kept. */
export const keyCookies = ({ key, token, isMailed }: { key: string; token: string; isMailed: boolean }) =>
  keyCookiesOf(
    token,
    [key, proofOfKey(key, token), ...(isMailed ? [mailedMark] : [])].join("."),
    isMailed ? shownFor.mailed : shownFor.alone,
  );

/** Those by which a browser forgets it. */
export const keysForgotten = (token: string) => keyCookiesOf(token, "", 0);

/** The key of a sheet that nobody has said is kept, and whether it was mailed; `null` where the browser has none. */
export async function keyToKeep(token: string): Promise<{ key: string; isMailed: boolean } | null> {
  const [key = "", proof, mark] = ((await cookies()).get("key")?.value ?? "").split(".");
  return proof === proofOfKey(key, token) ? { key, isMailed: mark === mailedMark } : null;
}
