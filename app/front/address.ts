import { localePattern } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { type LinkKind, secretAfter } from "./routes";

const linked = new RegExp(`^/(?:api|${localePattern})/([^/]+)/([^/]+)(/.*)?$`);

/** The link that a path holds, with what follows it; `null` where it holds none. */
export function linkIn(path: string): { kind: LinkKind; token: string; rest: string } | null {
  const [, kind = "", token = "", rest = ""] = linked.exec(path) ?? [];
  return secretAfter(kind)?.isLink ? { kind: kind as LinkKind, token: decodeURIComponent(token), rest } : null;
}

/** The page to sign in, with the one to come back to; from a form or a step of a sheet (`rest`), to the sheet itself. */
export function signInPath(locale: Locale, { pathname }: URL, rest = ""): string {
  const back = rest === "" ? pathname : pathname.slice(0, -rest.length);
  return `/${locale}/sign-in?return=${encodeURIComponent(back)}`;
}

/** The address in a request line, or `null` where there is none; a path of two slashes is still a path. */
export function addressOf(target: string): URL | null {
  const whole = target.startsWith("/") ? `http://front${target}` : target;
  try {
    const url = new URL(whole);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return null;
  }
}
