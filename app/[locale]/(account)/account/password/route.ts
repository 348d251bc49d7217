import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTryOwn } from "#app/accounts/limits";
import { ownSession } from "#app/accounts/own-session";
import { passwordProblem } from "#app/accounts/password-problem";
import { localeOf } from "#app/accounts/session";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { told } from "#app/forms/way-back";

type Context = { params: Promise<{ locale: string }> };

/** Changes a password and signs every other device out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const page = `/${localeOf((await params).locale) ?? "zh"}/account`;
  const form = await formOf(request);
  const currentPassword = String(form?.get("current") ?? "");
  const newPassword = String(form?.get("next") ?? "");
  const session = await ownSession(request);
  if (!session) return seeOther(page);
  if (!(await mayTryOwn(request, session.user.id))) return seeOther(`${page}?problem=tooMany`);
  const organisations = session.seats.map(({ name }) => name);
  const problem = await passwordProblem(newPassword, { ...session.user, organisations });
  if (problem) return seeOther(told(page, { problem }));
  const { api } = await openAccounts();
  const { headers } = request;
  // The library would begin a new session, which knows neither seat nor second factor.
  const changed = await attempt(api.changePassword({ body: { currentPassword, newPassword }, headers }));
  if (!changed.ok) return seeOther(`${page}?problem=password`);
  await attempt(api.revokeOtherSessions({ headers }));
  return seeOther(`${page}?done=password`);
}
