import { attempt } from "../../../../../account-attempt";
import { openAccounts } from "../../../../../accounts";
import { seeOther } from "../../../../../see-other";
import { told } from "../../../../../way-back";
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
