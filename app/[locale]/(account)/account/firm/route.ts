import { mayFoundFirm } from "#app/[locale]/(account)/sign-up/admission";
import { ownSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { foundFirm } from "#db/people/organisations";
import { chooseSeat } from "#db/people/sessions";

type Context = { params: Promise<{ locale: string }> };

const longest = 100;

/** Sets up the organisation of somebody's firm, with them as its owner; one for each person. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const home = `/${localeOf((await params).locale) ?? "zh"}/account`;
  const form = await formOf(request);
  const name = form ? wordOf(form, "firm-name") : "";
  const session = await ownSession(request);
  if (!session || !mayFoundFirm() || session.seats.some(({ kind }) => kind === "firm")) return seeOther(home);
  if (name === "" || name.length > longest) return seeOther(`${home}?problem=name`);
  const db = await database();
  const made = await foundFirm(db, session.user.id, name, new Date());
  if (made.ok) await chooseSeat(db, session.token, made.value.id);
  return seeOther(`${home}/sheets?done=founded`);
}
