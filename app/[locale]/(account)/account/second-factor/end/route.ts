import { attempt } from "../../../../../account-attempt";
import { openAccounts } from "../../../../../accounts";
import { seeOther, withCookies } from "../../../../../see-other";
import { told } from "../../../../../way-back";
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
