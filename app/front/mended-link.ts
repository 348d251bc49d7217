import { localePattern } from "#lib/text/languages";
import { withoutUnseen } from "#lib/text/unseen";
import { withoutEnd } from "#lib/text/without-end";
import { secretAfter, secrets } from "./routes";

/** An address that holds a secret; also where the whole link was put behind another one. */
const linked = new RegExp(`^.*/(${localePattern})/+(${Object.keys(secrets).join("|")})/+(.*)$`, "i");

/** What surrounds a link in running text, and is no part of any. */
const leading = /^[^\w-]+/;
/** The pages below a link. */
const below = /^(?:\/[\w.-]+)*/;

/** The path as it was meant: encoded once or twice, in wide letters, with breaks and signs that show nothing. */
function plain(path: string): string {
  let text = path;
  for (let layer = 0; layer < 3 && /%[\da-f]{2}/i.test(text); layer++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return withoutUnseen(text.normalize("NFKC"))
    .replace(/=\r?\n/g, "")
    .replace(/[\s\p{Cc}]/gu, "");
}

/**
 * The path of a private, shared or mailed link as it was given out, where copying it left something in, before or
 * behind it: a full stop, a bracket, a line break, words. `null` for a path that is clean or holds no such link.
 * Nothing is looked up: whatever comes out may open something or not.
 */
export function mendedLink(path: string): string | null {
  const [, locale = "", kind = "", given = ""] = linked.exec(plain(path)) ?? [];
  const secret = secretAfter(kind.toLowerCase());
  if (!secret) return null;
  const text = given.replace(leading, "");
  const [token = ""] = secret.written.exec(text) ?? [];
  if (token === "") return null;
  const [rest = ""] = below.exec(text.slice(token.length)) ?? [];
  const mended = `/${locale.toLowerCase()}/${kind.toLowerCase()}/${token}${withoutEnd(rest, /[.-]/)}`;
  return mended === path || `${mended}/` === path ? null : mended;
}
