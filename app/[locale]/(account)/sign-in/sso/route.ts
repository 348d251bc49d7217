import { openSignOn, provider } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTry } from "#app/accounts/limits";
import { localeOf } from "#app/accounts/session";
import { seeOther, withCookies } from "#app/forms/see-other";
import { homeOf, ownPath, told } from "#app/forms/way-back";

type Context = { params: Promise<{ locale: string }> };

/**
 * Leads to the provider of single sign-on. By a link, not a form: what a form is answered with may not lead to another
 * site under our content security policy.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const back = ownPath(new URL(request.url).searchParams.get("return") ?? "");
  const page = `/${locale}/sign-in`;
  if (!(await mayTry(request))) return seeOther(told(page, { problem: "tooMany", back }));
  const signOn = await openSignOn();
  if (!signOn) return seeOther(told(page, { problem: "ssoDown", back }));
  const begun = await attempt(
    signOn.api.signInSocial({
      body: {
        provider,
        callbackURL: back ?? homeOf(locale),
        errorCallbackURL: told(page, { problem: "sso", back }),
        disableRedirect: true,
      },
      headers: request.headers,
      returnHeaders: true,
    }),
  );
  if (!begun.ok || !begun.value.response.url) return seeOther(told(page, { problem: "ssoDown", back }));
  const { headers, response } = begun.value;
  const away = new Response(null, { status: 302, headers: { location: response.url ?? "" } });
  return withCookies(away, headers, request);
}
