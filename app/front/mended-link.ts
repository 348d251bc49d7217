/** Kinds of pages whose address holds a secret, and how that is written: 256 random bits, a JWT, a reset's letters. */
const secrets: Readonly<Record<string, RegExp>> = {
  sheets: /^[\w-]{1,43}/,
  shared: /^[\w-]{1,43}/,
  invited: /^[\w-]{1,43}/,
  open: /^[\w-]{1,43}/,
  join: /^[\w-]{1,43}/,
  reset: /^[\w-]{1,32}/,
  verify: /^[\w-]+(\.[\w-]+){0,2}/,
};

/** Also where the whole link was put behind another one. */
const linked = new RegExp(`^.*/(zh|en)/+(${Object.keys(secrets).join("|")})/+(.*)$`, "i");

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
  return text
    .normalize("NFKC")
    .replace(/=\r?\n/g, "")
    .replace(/[\s\p{Cc}\p{Cf}]/gu, "");
}

/**
 * The path of a private, shared or mailed link as it was given out, where copying it left something in, before or
 * behind it: a full stop, a bracket, a line break, words. `null` for a path that is clean or holds no such link.
 * Nothing is looked up: whatever comes out may open something or not.
 */
export function mendedLink(path: string): string | null {
  const [, locale = "", kind = "", given = ""] = linked.exec(plain(path)) ?? [];
  const secret = secrets[kind.toLowerCase()];
  if (!secret) return null;
  const text = given.replace(leading, "");
  const [token = ""] = secret.exec(text) ?? [];
  if (token === "") return null;
  const [rest = ""] = below.exec(text.slice(token.length)) ?? [];
  const mended = `/${locale.toLowerCase()}/${kind.toLowerCase()}/${token}${rest.replace(/[.-]+$/, "")}`;
  return mended === path || `${mended}/` === path ? null : mended;
}
