import { readEmail, readManagerForm } from "#app/[locale]/(account)/organisation/form";
import { newInvitation, shownInvitation } from "#app/accounts/invitation-link";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { inviteOwner, listOrganisations } from "#db/people/organisations";
import { rolesOf } from "#lib/access";

type Context = { params: Promise<{ locale: string }> };

/** Invites the first owner of an organisation once more. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale, ["operator"]);
  const page = `/${locale}/operator`;
  if (!sent) return seeOther(page);
  const email = readEmail(sent.words("email"));
  if (email === null) return seeOther(`${page}?problem=email`);
  const db = await database();
  const listed = await listOrganisations(db, sent.actor);
  const organisation = listed.ok ? listed.value.find(({ id }) => id === sent.words("organisation")) : undefined;
  const role = organisation && rolesOf[organisation.kind][0];
  if (!organisation || !role) return seeOther(`${page}?problem=role`);
  const now = new Date();
  const { invitation, shown } = await newInvitation({ role, email, locale, from: organisation.name }, now);
  const invited = await inviteOwner(db, sent.actor, organisation.id, invitation, now);
  if (!invited.ok) return seeOther(`${page}?problem=role`);
  if (shown === null) return seeOther(`${page}?done=invitedByMail`);
  return seeOther(`${page}?done=invited`, [shownInvitation(shown, page)], request);
}
