import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { ownSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { seeOther, withCookies } from "#app/forms/see-other";
import { setUpCookies } from "../second-factor/set-up";

type Context = { params: Promise<{ locale: string }> };

/** Ends every session of somebody, this one too. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const { api } = await openAccounts();
  const { headers } = request;
  // Another press may be ending them at this very moment.
  if (await ownSession(request)) await attempt(api.revokeSessions({ headers }));
  const signedOut = await api.signOut({ headers, returnHeaders: true });
  const next = seeOther(`/${locale}/sign-in?done=everywhere`, setUpCookies(null), request);
  return withCookies(next, signedOut.headers, request);
}
