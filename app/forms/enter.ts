import { clearSessions } from "#db/people/sessions";
import { openAccounts } from "../accounts/accounts";
import { type Attempt, attempt } from "../accounts/attempt";
import { deviceCookies } from "../accounts/known-device";
import { noteSignIn } from "../accounts/log";
import { endEarlierSession } from "../accounts/own-session";
import type { Lead } from "./form";
import { type Cookie, withCookies } from "./see-other";
import type { Sending } from "./sending";
import { homeOf, pathWith, verifyPath } from "./way-back";

type Entering = Sending & { to(path: string, led?: Lead): Response };
type Given = { email: string; password: string; back: string | null; cookies?: readonly Cookie[] };

/**
 * Signs somebody in by e-mail and password, and leads them on; whoever has a second factor is asked for it before there
 * is a session.
 */
export async function enter(
  { request, locale, store, now, to }: Entering,
  { email, password, back, cookies = [] }: Given,
): Promise<Attempt<Response>> {
  const { api } = await openAccounts();
  const body = { email, password, callbackURL: verifyPath(locale, back) };
  const outcome = await attempt(api.signInEmail({ body, headers: request.headers, returnHeaders: true }));
  if (!outcome.ok) {
    await noteSignIn(request, { by: "password", came: "refused" }, { email });
    return outcome;
  }
  const { headers, response } = outcome.value;
  await endEarlierSession(request, headers);
  await clearSessions(store, now);
  const isHalf = "twoFactorRedirect" in response;
  await noteSignIn(request, { by: "password", came: isHalf ? "second-step" : "in" }, { email });
  const next = isHalf ? pathWith(`/${locale}/second-factor`, { return: back }) : (back ?? homeOf(locale));
  const led = to(next, { cookies: [...cookies, ...(await deviceCookies(email))] });
  return { ok: true, value: withCookies(led, headers, request) };
}
