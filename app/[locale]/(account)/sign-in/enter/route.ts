import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { deviceCookies } from "#app/accounts/known-device";
import { mayTryPassword } from "#app/accounts/limits";
import { logSignIn } from "#app/accounts/log";
import { endEarlierSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther, withCookies } from "#app/forms/see-other";
import { homeOf, ownPath, told, verifyPath } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { database } from "#db/client";
import { clearSessions } from "#db/people/sessions";
import { keepEmail } from "../typed-email";

type Context = { params: Promise<{ locale: string }> };

/** Why nobody was signed in: an unknown address, a wrong password and a malformed one look the same. */
const problemOf = (code: string): Problem => (code === "EMAIL_NOT_VERIFIED" ? "unverified" : "credentials");

/** Signs in by e-mail and password; whoever has a second factor is asked for it before there is a session. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const email = form ? wordOf(form, "email") : "";
  // Spaces at its ends belong to a password.
  const password = String(form?.get("password") ?? "");
  const back = ownPath(form ? wordOf(form, "return") : "");
  const page = `/${locale}/sign-in`;
  const refuse = (problem: Problem) => seeOther(told(page, { problem, back }), [keepEmail(email, page)], request);
  if (!(await mayTryPassword(request, email))) {
    logSignIn(request, { by: "password", came: "limited" });
    return refuse("tooMany");
  }
  const accounts = await openAccounts();
  const signedIn = await attempt(
    accounts.api.signInEmail({
      body: { email, password, callbackURL: verifyPath(locale, back) },
      headers: request.headers,
      returnHeaders: true,
    }),
  );
  if (!signedIn.ok) {
    logSignIn(request, { by: "password", came: "refused" });
    return refuse(problemOf(signedIn.code));
  }
  const { headers, response } = signedIn.value;
  await endEarlierSession(request, headers);
  await clearSessions(await database(), new Date());
  const isHalf = "twoFactorRedirect" in response;
  logSignIn(request, { by: "password", came: isHalf ? "second-step" : "in" });
  const next = isHalf ? told(`/${locale}/second-factor`, { back }) : (back ?? homeOf(locale));
  const forgotten = { ...keepEmail("", page), seconds: 0 };
  return withCookies(seeOther(next, [forgotten, ...deviceCookies(email)], request), headers, request);
}
