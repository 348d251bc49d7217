type Cookie = { name: string; value: string; path: string; seconds: number };

/** Whether the browser came over https, as the outer server says. */
const isSecure = (request: Request): boolean => request.headers.get("x-forwarded-proto") === "https";

const cookieText = ({ name, value, path, seconds }: Cookie, secure: boolean): string =>
  `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;

/** Sends the browser on with GET after a form was taken in, so that going back or reloading sends nothing twice. */
export function seeOther(path: string, cookies: Cookie[] = [], request?: Request): Response {
  const headers = new Headers({ location: encodeURI(path) });
  const secure = request !== undefined && isSecure(request);
  for (const cookie of cookies) headers.append("set-cookie", cookieText(cookie, secure));
  return new Response(null, { status: 303, headers });
}

/** The fields of a submitted form; `null` where the body is not a form. */
export async function formOf(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}

/** The words of a field, without files. */
export const wordsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string");

export const wordOf = (form: FormData, name: string): string => wordsOf(form, name)[0]?.trim() ?? "";
