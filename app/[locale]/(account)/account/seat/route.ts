import { ownSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { seatName, seatsOf } from "#app/accounts/signed-in";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { homeOf } from "#app/forms/way-back";
import { database } from "#db/client";
import { chooseSeat } from "#db/people/sessions";

type Context = { params: Promise<{ locale: string }> };

/** Goes on acting from another of somebody's seats. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const wanted = form ? wordOf(form, "seat") : "";
  const session = await ownSession(request);
  const isTheirs = session && seatsOf(session).some((seat) => seatName(seat) === wanted);
  if (!isTheirs) return seeOther(`/${locale}/account`);
  await chooseSeat(await database(), session.token, wanted);
  return seeOther(homeOf(locale));
}
