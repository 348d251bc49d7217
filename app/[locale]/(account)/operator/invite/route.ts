import { readEmail, readManagerForm } from "#app/[locale]/(account)/organisation/form";
import { newInvitation, shownInvitation } from "#app/accounts/invitation-link";
import { seeOther } from "#app/forms/see-other";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { invite } from "#db/people/invitations";

type Context = { params: Promise<{ locale: string }> };

/** Invites another operator. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale, ["operator"]);
  const page = `/${locale}/operator`;
  if (!sent) return seeOther(page);
  const email = readEmail(sent.words("email"));
  if (email === null) return seeOther(`${page}?problem=email`);
  const now = new Date();
  const from = translator(locale)("people.operatorName");
  const { invitation, shown } = await newInvitation({ role: "operator", email, locale, from }, now);
  const invited = await invite(await database(), sent.actor, invitation, now);
  if (!invited.ok) return seeOther(`${page}?problem=role`);
  if (shown === null) return seeOther(`${page}?done=invitedByMail`);
  return seeOther(`${page}?done=invited`, [shownInvitation(shown, page)], request);
}
