type Cookie = { name: string; value: string; path: string; seconds: number };

const cookieText = ({ name, value, path, seconds }: Cookie): string =>
  `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;

/** Sends the browser on with GET after a form was taken in, so that going back or reloading sends nothing twice. */
export function seeOther(path: string, cookies: Cookie[] = []): Response {
  const headers = new Headers({ location: path });
  for (const cookie of cookies) headers.append("set-cookie", cookieText(cookie));
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
