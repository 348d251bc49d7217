import { attempt } from "../../../../../account-attempt";
import { openAccounts } from "../../../../../accounts";
import { seeOther, withCookies } from "../../../../../see-other";
import { told } from "../../../../../way-back";
import { readFactorForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Turns the second factor on, with its first code. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readFactorForm(request, (await params).locale);
  if (form instanceof Response) return form;
  const { page, back, code } = form;
  const { api } = await openAccounts();
  const confirmed = await attempt(api.verifyTOTP({ body: { code }, headers: request.headers, returnHeaders: true }));
  if (!confirmed.ok) return seeOther(told(page, { problem: "code", back }));
  return withCookies(seeOther(told(page, { done: "factorOn", back })), confirmed.value.headers, request);
}
