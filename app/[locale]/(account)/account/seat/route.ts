import { database } from "../../../../../db/client";
import { chooseSeat } from "../../../../../db/sessions";
import { ownSession } from "../../../../account-session";
import { formOf, seeOther, wordOf } from "../../../../see-other";
import { localeOf } from "../../../../session";
import { seatName, seatsOf } from "../../../../signed-in";
import { homeOf } from "../../../../way-back";

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
