import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTry } from "#app/accounts/limits";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { ownPath, told } from "#app/forms/way-back";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes an address for proven whose mailed link was opened. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const form = await formOf(request);
  const back = ownPath(form ? wordOf(form, "return") : "");
  const page = `/${locale}/sign-in`;
  if (!(await mayTry(request))) return seeOther(told(page, { problem: "tooMany", back }));
  const { api } = await openAccounts();
  const verified = await attempt(api.verifyEmail({ query: { token } }));
  return seeOther(told(page, { ...(verified.ok ? { done: "verified" } : { problem: "link" }), back }));
}
