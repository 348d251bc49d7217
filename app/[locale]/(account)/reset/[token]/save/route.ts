import { attempt } from "../../../../../account-attempt";
import { mayTry } from "../../../../../account-limits";
import { openAccounts, passwordLength } from "../../../../../accounts";
import { formOf, seeOther } from "../../../../../see-other";
import { localeOf } from "../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Sets a new password for whoever holds the mailed link, once, and signs every device out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const form = await formOf(request);
  const newPassword = String(form?.get("password") ?? "");
  const page = `/${locale}/reset/${token}`;
  if (!(await mayTry(request))) return seeOther(`${page}?problem=tooMany`);
  // Before the library takes the token, which it does once.
  if (newPassword.length < passwordLength.least || newPassword.length > passwordLength.most)
    return seeOther(`${page}?problem=weak`);
  const { api } = await openAccounts();
  const saved = await attempt(api.resetPassword({ body: { newPassword, token } }));
  return seeOther(saved.ok ? `/${locale}/sign-in?done=reset` : `/${locale}/forgot?problem=link`);
}
