import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { seeOther } from "#app/forms/see-other";
import { told } from "#app/forms/way-back";
import { readFactorForm } from "../form";
import { setUpCookies } from "../set-up";

type Context = { params: Promise<{ locale: string }> };

/** Makes new recovery codes; the old ones work no more. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readFactorForm(request, (await params).locale);
  if (form instanceof Response) return form;
  const { page, back, password } = form;
  const { api } = await openAccounts();
  const made = await attempt(api.generateBackupCodes({ body: password, headers: request.headers }));
  if (!made.ok) return seeOther(told(page, { problem: "password", back }));
  return seeOther(told(page, { back }), setUpCookies({ uri: "", codes: made.value.backupCodes }), request);
}
