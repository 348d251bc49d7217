import { newInvitation, shownInvitation } from "#app/accounts/invitation-link";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { invite } from "#db/people/invitations";
import { roles } from "#lib/access";
import { readEmail, readManagerForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Invites somebody to an organisation: by mail, or by a link that is shown once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  if (!sent?.seat.organisation) return seeOther(page);
  const email = readEmail(sent.words("email"));
  if (email === null) return seeOther(`${page}?problem=email#invite`);
  const role = roles.find((each) => each === sent.words("role"));
  if (!role) return seeOther(`${page}?problem=role`);
  const now = new Date();
  const { invitation, shown } = await newInvitation({ role, email, locale, from: sent.seat.organisation.name }, now);
  const invited = await invite(await database(), sent.actor, invitation, now);
  if (!invited.ok) return seeOther(`${page}?problem=role`);
  if (shown === null) return seeOther(`${page}?done=invitedByMail`);
  return seeOther(`${page}?done=invited`, [shownInvitation(shown, page)], request);
}
