import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { seeOther } from "#app/forms/see-other";
import { told } from "#app/forms/way-back";
import { readFactorForm } from "../form";
import { setUpCookies } from "../set-up";

type Context = { params: Promise<{ locale: string }> };

/** Makes a second factor, which counts once its first code was right. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readFactorForm(request, (await params).locale);
  if (form instanceof Response) return form;
  const { page, back, password } = form;
  const { api } = await openAccounts();
  const begun = await attempt(api.enableTwoFactor({ body: { method: "totp", ...password }, headers: request.headers }));
  if (!begun.ok || begun.value.method !== "totp") return seeOther(told(page, { problem: "password", back }));
  const { totpURI: uri, backupCodes: codes } = begun.value;
  return seeOther(told(page, { back }), setUpCookies({ uri, codes }), request);
}
