import { database } from "../../../../../db/client";
import { leaveSeat } from "../../../../../db/people";
import { seeOther } from "../../../../see-other";
import { localeOf, personOf } from "../../../../session";

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
