import { readManagerForm } from "#app/[locale]/(account)/organisation/form";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { endOperator } from "#db/people/people";

type Context = { params: Promise<{ locale: string }> };

/** Takes an operator's seat away. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale, ["operator"]);
  const page = `/${locale}/operator`;
  if (!sent) return seeOther(page);
  const ended = await endOperator(await database(), sent.actor, sent.words("user"), new Date());
  if (ended.ok) return seeOther(`${page}?done=ended`);
  return seeOther(`${page}?problem=${ended.reason === "last-owner" ? "lastOwner" : "role"}`);
}
