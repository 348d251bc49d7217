import { openSignOn } from "#app/accounts/accounts";
import { noteSignIn } from "#app/accounts/log";
import { endEarlierSession, userGiven } from "#app/accounts/own-session";
import { seeOther, withCookies } from "#app/forms/see-other";
import { defaultLocale } from "#lib/text/languages";

/** Where the provider of single sign-on sends people back to: the one route of the accounts library to the outside. */
export async function GET(request: Request): Promise<Response> {
  const signOn = await openSignOn();
  if (!signOn) return seeOther(`/${defaultLocale}/sign-in?problem=ssoDown`);
  const { baseURL } = await signOn.$context;
  const { search } = new URL(request.url);
  const answer = await signOn.handler(new Request(`${baseURL}/callback/sso${search}`, { headers: request.headers }));
  const given = answer.headers.get("location");
  if (!given) return seeOther(`/${defaultLocale}/sign-in?problem=sso`);
  const there = new URL(given, baseURL);
  // The library names its own error beside ours; only one of them has words of its own.
  const isUnlinked = there.searchParams.get("error") === "account_not_linked";
  there.searchParams.delete("error");
  there.searchParams.delete("error_description");
  if (isUnlinked) there.searchParams.set("problem", "ssoUnlinked");
  const own = there.pathname.startsWith("/api/")
    ? `/${defaultLocale}/sign-in?problem=sso`
    : there.pathname + there.search;
  const user = await userGiven(answer.headers);
  await noteSignIn(request, { by: "sso", came: user === null ? "refused" : "in" }, user === null ? null : { user });
  await endEarlierSession(request, answer.headers);
  return withCookies(seeOther(own), answer.headers, request);
}
