import { z } from "zod";
import { openSignOn, provider } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTry, mayTryPassword } from "#app/accounts/limits";
import { noteSignIn } from "#app/accounts/log";
import { sendsMail } from "#app/accounts/mail";
import { localeOrDefault } from "#app/accounts/session";
import { forAnyone } from "#app/forms/doors";
import { enter } from "#app/forms/enter";
import { text } from "#app/forms/fields";
import { form, forms, type Handler, nothingThere } from "#app/forms/form";
import { emptyCarrier } from "#app/forms/kept-form";
import { seeOther, withCookies } from "#app/forms/see-other";
import { backIn, homeOf, ownPath, pageAbove, pageOnTheWay, pathWith } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { environment } from "#lib/env";
import { emailText } from "#lib/text/email";

/** Longer than judging a password and writing a mail takes, in milliseconds: no refusal tells why by its time. */
const always = 400;

export const POST = forms({
  /** Signs in by e-mail and password; whoever has a second factor is asked for it before there is a session. */
  enter: form(
    forAnyone,
    z.object({ email: text.transform(emailText), password: text }),
    async (post) => {
      const { request, values, again } = post;
      const back = backIn(post);
      const pause = new Promise((resolve) => setTimeout(resolve, always));
      if (!(await mayTryPassword(request, values.email))) {
        await noteSignIn(request, { by: "password", came: "limited" }, null);
        return again((sendsMail() ? "tooManyTries" : "tooMany") satisfies Problem);
      }
      const entered = await enter(post, { ...values, back, cookies: [emptyCarrier(pageAbove(post))] });
      if (entered.ok) return entered.value;
      await pause;
      // An unknown address, a wrong password and an address that is not proven yet look the same.
      return again("credentials" satisfies Problem);
    },
    pageOnTheWay,
  ),
});

/**
 * Whether a request for the provider comes from a page of ours, or from what somebody typed or keeps: another site must
 * not sign a visitor in, nor replace the session that they have. Browsers say so themselves over https; else the page
 * that they name has to be ours.
 */
function beginsHere({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const { APP_URL } = environment();
  const named = headers.get("origin") ?? headers.get("referer") ?? "";
  return APP_URL !== undefined && URL.canParse(named) && new URL(named).origin === new URL(APP_URL).origin;
}

/**
 * Leads to the provider of single sign-on. By a link, not a form: what a form is answered with may not lead to another
 * site under our content security policy.
 */
async function signOnElsewhere(request: Request, word: string | undefined): Promise<Response> {
  const locale = localeOrDefault(word);
  const back = ownPath(new URL(request.url).searchParams.get("return") ?? "");
  const page = (problem: Problem) => pathWith(`/${locale}/sign-in`, { problem, return: back });
  if (!beginsHere(request)) return seeOther(pathWith(`/${locale}/sign-in`, { return: back }));
  if (!(await mayTry(request))) return seeOther(page("tooMany"));
  const signOn = await openSignOn();
  if (!signOn) return seeOther(page("ssoDown"));
  const callbackURL = back ?? homeOf(locale);
  const body = { provider, callbackURL, errorCallbackURL: page("sso"), disableRedirect: true };
  const outcome = await attempt(signOn.api.signInSocial({ body, headers: request.headers, returnHeaders: true }));
  if (!outcome.ok || !outcome.value.response.url) return seeOther(page("ssoDown"));
  const { headers, response } = outcome.value;
  const away = new Response(null, { status: 302, headers: { location: response.url ?? "" } });
  return withCookies(away, headers, request);
}

export const GET: Handler = async (request, { params }) => {
  const { locale, act } = await params;
  return act === "sso" ? signOnElsewhere(request, locale) : nothingThere();
};
