import { localeOf, signedIn } from "#app/accounts/session";
import { activeSeat } from "#app/accounts/signed-in";
import { seeOther } from "#app/forms/see-other";
import { homeOf, told } from "#app/forms/way-back";

type Context = { params: Promise<{ locale: string }> };

/** Leads whoever has signed in to where the work of their seat begins. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const session = await signedIn();
  if (!session) return seeOther(told(`/${locale}/sign-in`, { back: homeOf(locale) }));
  const seat = activeSeat(session);
  const kind = seat?.organisation?.kind ?? seat?.role;
  switch (kind) {
    case "bureau":
      return seeOther(`/${locale}/rounds`);
    case "firm":
      return seeOther(`/${locale}/account/sheets`);
    case "practice":
      return seeOther(`/${locale}/organisation`);
    case "operator":
      return seeOther(`/${locale}/operator`);
    default:
      return seeOther(`/${locale}/account`);
  }
}
