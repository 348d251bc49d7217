import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { endSeat } from "#db/people/people";
import { readManagerForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Takes somebody's seat away. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  if (!sent) return seeOther(page);
  const ended = await endSeat(await database(), sent.actor, sent.words("user"), new Date());
  if (ended.ok) return seeOther(`${page}?done=${ended.value.linksEnded > 0 ? "endedLinks" : "ended"}`);
  return seeOther(`${page}?problem=${ended.reason === "last-owner" ? "lastOwner" : "role"}`);
}
