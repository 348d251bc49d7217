import { localeOrDefault, signedIn } from "#app/accounts/session";
import { activeSeat, actorIn } from "#app/accounts/signed-in";
import { seeOther } from "#app/forms/see-other";
import { homeOf, pathWith } from "#app/forms/way-back";
import { type Act, mayWithin } from "#lib/access";

type Context = { params: Promise<{ locale: string }> };

/** Where work begins for whoever may do that first. */
const beginnings: readonly [Act, string][] = [
  ["read-rounds", "rounds"],
  ["read-sheets", "account/sheets"],
  ["read-clients", "clients"],
  ["read-people", "organisation"],
  ["read-organisations", "operator"],
];

/** Leads whoever has signed in to where the work of their seat begins. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const locale = localeOrDefault((await params).locale);
  const session = await signedIn();
  if (!session) return seeOther(pathWith(`/${locale}/sign-in`, { return: homeOf(locale) }));
  const seat = activeSeat(session);
  const [, place] = (seat && beginnings.find(([act]) => mayWithin(actorIn(session, seat), act))) ?? [];
  return seeOther(`/${locale}/${place ?? "account"}`);
}
