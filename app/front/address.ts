import type { IncomingMessage } from "node:http";
import type { Locale } from "#lib/text/text";

/** Longest path with query, and largest sum of headers, in bytes. */
export const addressLimit = 4096;
export const headerLimit = 16 * 1024;

/** Pictures and notes for browsers and robots that lie beside the pages. */
export const publicFile = /^\/(favicon\.ico|robots\.txt|manifest\.webmanifest|(icon|apple-icon)[\w-]*\.(svg|png|ico))$/;

const linked = /^\/(?:api|zh|en)\/(sheets|shared|invited|open)\/([^/]+)(\/.*)?$/;

/** What a link opens: a sheet, a shared result, an invitation to a round, or a round that firms join by themselves. */
export type LinkKind = "sheets" | "shared" | "invited" | "open";

/** The link that a path holds, with what follows it; `null` where it holds none. */
export function linkIn(path: string): { kind: LinkKind; token: string; rest: string } | null {
  const [, kind, token = "", rest = ""] = linked.exec(path) ?? [];
  return kind ? { kind: kind as LinkKind, token: decodeURIComponent(token), rest } : null;
}

/** Where the provider of single sign-on sends people back to: all that the accounts library answers to the outside. */
export const signOnReturn = "/api/auth/callback/sso";

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

/** Bytes that the headers take. */
export const headerSize = (request: IncomingMessage): number =>
  request.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
