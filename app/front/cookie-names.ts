import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Cookies that are for some pages alone. All others are for the whole host: over https they count only under the name by
 * which a browser knows that this very host set them (RFC 6265bis, 4.1.3), since any host beside it can set the rest.
 */
const ofPages = [
  "asking",
  "invitation",
  "key",
  "known-device",
  "link",
  "second-factor",
  "share",
  "typed",
  "typed-key",
] as const;
export type PageCookieName = (typeof ofPages)[number];

const prefix = /^__(Host|Secure)-/;

/** A cookie as it is set over https: bound to the host where it is for all paths. */
export function securedCookie(cookie: string): string {
  if (prefix.test(cookie)) return cookie;
  const isForHost = /; *Path=\/ *(;|$)/i.test(cookie) && !/; *Domain=/i.test(cookie);
  const secure = /; *Secure *(;|$)/i.test(cookie) ? "" : "; Secure";
  return `${isForHost ? "__Host-" : "__Secure-"}${cookie}${secure}`;
}

/** The cookies that were set by this service over https, under the names by which everything within knows them. */
export const knownCookies = (header: string): string =>
  header
    .split(";")
    .map((pair) => pair.trim())
    .flatMap((pair) => {
      const [, kind, cookie = ""] = /^__(Host|Secure)-(.*)$/s.exec(pair) ?? [];
      const isOfPages = ofPages.some((name) => cookie.startsWith(`${name}=`));
      return kind !== undefined && cookie !== "" && isOfPages === (kind === "Secure") ? [cookie] : [];
    })
    .join("; ");

const isSetCookie = (name: string): boolean => name.toLowerCase() === "set-cookie";

const secured = (value: unknown): string[] => [value ?? []].flat().map((cookie) => securedCookie(String(cookie)));

/** Has everything beyond this point name cookies as it always does, while the browser sees their secured names. */
export function nameCookiesSecurely(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.cookie !== undefined) request.headers.cookie = knownCookies(request.headers.cookie);
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (response.hasHeader("Set-Cookie")) response.setHeader("Set-Cookie", secured(response.getHeader("Set-Cookie")));
    return writeHead(
      status,
      ...rest.map((part) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.fromEntries(
              Object.entries(part as OutgoingHttpHeaders).map(([name, value]) => [
                name,
                isSetCookie(name) ? secured(value) : value,
              ]),
            )
          : part,
      ),
    );
  };
}
