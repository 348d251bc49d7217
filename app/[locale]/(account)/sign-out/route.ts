import { openAccounts } from "#app/accounts/accounts";
import { localeOrDefault } from "#app/accounts/session";
import { forgettingShown, seeOther, withCookies } from "#app/forms/see-other";
import { setUpCookies } from "../account/second-factor/set-up";

type Context = { params: Promise<{ locale: string }> };

/** Ends the session of this browser. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOrDefault((await params).locale);
  const { api } = await openAccounts();
  const { headers } = await api.signOut({ headers: request.headers, returnHeaders: true });
  const answer = seeOther(`/${locale}/sign-in?done=signedOut`, setUpCookies(null), request);
  return withCookies(forgettingShown(answer), headers, request);
}
