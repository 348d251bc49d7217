import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { seeOther, withCookies } from "#app/forms/see-other";
import { told } from "#app/forms/way-back";
import { readFactorForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Turns the second factor off. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readFactorForm(request, (await params).locale);
  if (form instanceof Response) return form;
  const { page, back, password } = form;
  const { api } = await openAccounts();
  const ended = await attempt(api.disableTwoFactor({ body: password, headers: request.headers, returnHeaders: true }));
  if (!ended.ok) return seeOther(told(page, { problem: "password", back }));
  return withCookies(seeOther(told(page, { done: "factorOff", back })), ended.value.headers, request);
}
