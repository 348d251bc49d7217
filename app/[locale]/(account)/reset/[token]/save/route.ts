import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { deviceCookies } from "#app/accounts/known-device";
import { mayTry } from "#app/accounts/limits";
import { passwordProblem } from "#app/accounts/password-problem";
import { localeOf } from "#app/accounts/session";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { readChooser } from "#db/people/users";

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
  const { api, $context } = await openAccounts();
  const waiting = await (await $context).internalAdapter.findVerificationValue(`reset-password:${token}`);
  const chooser = waiting && (await readChooser(await database(), waiting.value));
  if (!chooser) return seeOther(`/${locale}/forgot?problem=link`);
  const problem = await passwordProblem(newPassword, chooser);
  if (problem) return seeOther(`${page}?problem=${problem}`);
  const saved = await attempt(api.resetPassword({ body: { newPassword, token } }));
  if (!saved.ok) return seeOther(`/${locale}/forgot?problem=link`);
  // Whoever tries the account from elsewhere does not keep its person out with the new password.
  return seeOther(`/${locale}/sign-in?done=reset`, deviceCookies(chooser.email), request);
}
