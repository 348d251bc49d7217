import { giveCode, giveRecoveryCode, unread, used } from "#app/accounts/factor";
import { readKey } from "#app/accounts/keys";
import { mayTry, mayTryFactor } from "#app/accounts/limits";
import { logSignIn } from "#app/accounts/log";
import { endEarlierSession } from "#app/accounts/own-session";
import { localeOf, signedIn } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther, withCookies } from "#app/forms/see-other";
import { homeOf, ownPath, told } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { database } from "#db/client";
import { markSecondFactor } from "#db/people/sessions";

type Context = { params: Promise<{ locale: string }> };

/** Refusals after which another code can be given. */
const again: Readonly<Record<string, Problem>> = {
  INVALID_CODE: "code",
  INVALID_BACKUP_CODE: "recovery",
  [used]: "codeUsed",
  [unread]: "factorUnreadable",
};

/** Takes the code of an authenticator, or a recovery code, as the second step of signing in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const back = ownPath(form ? wordOf(form, "return") : "");
  const code = (form ? wordOf(form, "code") : "").normalize("NFKC").replace(/\D/g, "");
  const typed = form ? wordOf(form, "recovery") : "";
  const recovery = readKey(typed) ?? typed;
  const page = `/${locale}/second-factor`;
  const session = await signedIn();
  const mayGo = (await mayTry(request)) && (!session || (await mayTryFactor(session.user.id)));
  if (!mayGo) return seeOther(told(page, { problem: "tooMany", back }));
  const by = recovery ? "recovery-code" : "code";
  const checked = await (recovery ? giveRecoveryCode(request.headers, recovery) : giveCode(request.headers, code));
  logSignIn(request, { by, came: checked.ok ? "in" : "refused" });
  if (!checked.ok) {
    const stays = again[checked.code];
    if (stays) return seeOther(told(page, { problem: stays, back }));
    const problem: Problem = checked.code === "ACCOUNT_TEMPORARILY_LOCKED" ? "tooMany" : "stepOver";
    return seeOther(told(`/${locale}/sign-in`, { problem, back }));
  }
  if (session) await markSecondFactor(await database(), session.token, new Date());
  else await endEarlierSession(request, checked.value.headers);
  return withCookies(seeOther(back ?? homeOf(locale)), checked.value.headers, request);
}
