import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { ownPath } from "#app/forms/way-back";
import { setUpCookies } from "../set-up";

type Context = { params: Promise<{ locale: string }> };

/** Shows the recovery codes no more. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const back = ownPath(form ? wordOf(form, "return") : "");
  return seeOther(back ?? `/${locale}/account?done=factorOn`, setUpCookies(null), request);
}
