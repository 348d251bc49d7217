import { localeOf, personOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { leaveSeat } from "#db/people/people";

type Context = { params: Promise<{ locale: string }> };

/** Gives up the seat from which somebody acts. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const page = `/${localeOf((await params).locale) ?? "zh"}/account`;
  const actor = await personOf();
  if (!actor) return seeOther(page);
  const left = await leaveSeat(await database(), actor, new Date());
  if (left.ok) return seeOther(`${page}?done=left`);
  return seeOther(left.reason === "last-owner" ? `${page}?problem=lastOwner` : page);
}
