import { ownSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { renameUser } from "#db/people/users";

type Context = { params: Promise<{ locale: string }> };

const longest = 100;

/** Changes the name by which somebody is called. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const page = `/${localeOf((await params).locale) ?? "zh"}/account`;
  const form = await formOf(request);
  const name = form ? wordOf(form, "name") : "";
  const session = await ownSession(request);
  if (!session) return seeOther(page);
  if (name === "" || name.length > longest) return seeOther(`${page}?problem=name`);
  await renameUser(await database(), session.user.id, name, new Date());
  return seeOther(`${page}?done=saved`);
}
