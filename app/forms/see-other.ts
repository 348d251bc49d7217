import { sessionCookie } from "../accounts/signed-in";
import type { PageCookieName } from "../front/cookie-names";

/** A cookie for a page and those below it, or for the whole host. */
export type Cookie = { value: string; seconds: number } & (
  | { name: PageCookieName; path: string }
  | { name: "leapmark.kept"; path: "/" }
);

/** Whether the browser came over https, as the outer server says. */
const isSecure = (request: Request): boolean => request.headers.get("x-forwarded-proto") === "https";

const cookieText = ({ name, value, path, seconds }: Cookie, secure: boolean): string =>
  `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;

/** Sends the browser on with GET after a form was taken in, so that going back or reloading sends nothing twice. */
export function seeOther(path: string, cookies: readonly Cookie[] = [], request?: Request): Response {
  // What is encoded in it already, such as a path within a query, stays as it is.
  const headers = new Headers({ location: encodeURI(path).replaceAll("%25", "%") });
  const secure = request !== undefined && isSecure(request);
  for (const cookie of cookies) headers.append("set-cookie", cookieText(cookie, secure));
  return new Response(null, { status: 303, headers });
}

/**
 * Has the browser of whoever is signed out forget what it was shown, and not what it keeps: an answer that could not be
 * sent yet is lost nowhere else.
 */
export function forgettingShown(response: Response): Response {
  response.headers.set("clear-site-data", '"cache"');
  return response;
}

/**
 * Gives an answer the cookies that the accounts library set: secure where the browser came over https, and the session
 * until the browser is closed, since how long it lasts at most is the database's to say.
 */
export function withCookies(response: Response, source: Headers, request: Request): Response {
  for (const cookie of source.getSetCookie()) {
    const isKept = cookie.startsWith(`${sessionCookie}=`) && !/; Max-Age=0/i.test(cookie);
    const text = isKept ? cookie.replace(/; (Max-Age|Expires)=[^;]*/gi, "") : cookie;
    response.headers.append("set-cookie", isSecure(request) ? `${text}; Secure` : text);
  }
  return response;
}
