import { writable } from "#lib/text/writable";
import { sessionCookie } from "../accounts/signed-in";

type Cookie = { name: string; value: string; path: string; seconds: number };

/** Whether the browser came over https, as the outer server says. */
const isSecure = (request: Request): boolean => request.headers.get("x-forwarded-proto") === "https";

const cookieText = ({ name, value, path, seconds }: Cookie, secure: boolean): string =>
  `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;

/** Sends the browser on with GET after a form was taken in, so that going back or reloading sends nothing twice. */
export function seeOther(path: string, cookies: Cookie[] = [], request?: Request): Response {
  // What is encoded in it already, such as a path within a query, stays as it is.
  const headers = new Headers({ location: encodeURI(path).replaceAll("%25", "%") });
  const secure = request !== undefined && isSecure(request);
  for (const cookie of cookies) headers.append("set-cookie", cookieText(cookie, secure));
  return new Response(null, { status: 303, headers });
}

/** Fields in which passwords are typed. */
const secrets: ReadonlySet<string> = new Set(["password", "current", "next"]);

const cleaned = (name: string, value: FormDataEntryValue): FormDataEntryValue => {
  if (typeof value === "string") return secrets.has(name) ? value : writable(value);
  return value.name === writable(value.name) ? value : new File([value], writable(value.name), { type: value.type });
};

/**
 * The fields of a submitted form; `null` where the body is not a form. What no document can hold, and the sign NUL, at
 * which the database would cut a text off behind its hash, is left out of all words but passwords, which stand nowhere
 * and stay what their owner types.
 */
export async function formOf(request: Request): Promise<FormData | null> {
  try {
    const form = new FormData();
    for (const [name, value] of await request.formData()) form.append(writable(name), cleaned(name, value));
    return form;
  } catch {
    return null;
  }
}

/** The words of a field, without files. */
export const wordsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string");

export const wordOf = (form: FormData, name: string): string => wordsOf(form, name)[0]?.trim() ?? "";

/**
 * Gives an answer the cookies that the accounts library set: secure where the browser came over https, and the session
 * until the browser is closed, since how long it lasts at most is the database's to say.
 */
export function withCookies(response: Response, given: Headers, request: Request): Response {
  for (const cookie of given.getSetCookie()) {
    const isKept = cookie.startsWith(`${sessionCookie}=`) && !/; Max-Age=0/i.test(cookie);
    const text = isKept ? cookie.replace(/; (Max-Age|Expires)=[^;]*/gi, "") : cookie;
    response.headers.append("set-cookie", isSecure(request) ? `${text}; Secure` : text);
  }
  return response;
}
