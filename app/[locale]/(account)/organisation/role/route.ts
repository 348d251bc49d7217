import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { changeRole } from "#db/people/people";
import { roles } from "#lib/access";
import { readManagerForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Gives somebody another role. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  const role = roles.find((each) => each === sent?.words("role"));
  if (!sent || !role) return seeOther(page);
  const changed = await changeRole(await database(), sent.actor, { user: sent.words("user"), role }, new Date());
  if (changed.ok) return seeOther(`${page}?done=saved`);
  return seeOther(`${page}?problem=${changed.reason === "last-owner" ? "lastOwner" : "role"}`);
}
