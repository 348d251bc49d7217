import { readEmail, readManagerForm, readName } from "#app/[locale]/(account)/organisation/form";
import { newInvitation, shownInvitation } from "#app/accounts/invitation-link";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { createOrganisation } from "#db/people/organisations";
import { organisationKinds, rolesOf } from "#lib/access";

type Context = { params: Promise<{ locale: string }> };

/** Sets an organisation up and invites its first owner. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale, ["operator"]);
  const page = `/${locale}/operator`;
  if (!sent) return seeOther(page);
  const name = readName(sent.words("name"));
  const kind = organisationKinds.find((each) => each === sent.words("kind"));
  const role = kind && rolesOf[kind][0];
  if (name === null || !role) return seeOther(`${page}?problem=name`);
  const email = readEmail(sent.words("email"));
  if (email === null) return seeOther(`${page}?problem=email`);
  const now = new Date();
  const { invitation, shown } = await newInvitation({ role, email, locale, from: name }, now);
  await createOrganisation(await database(), sent.actor, { kind, name, owner: invitation }, now);
  if (shown === null) return seeOther(`${page}?done=invitedByMail`);
  return seeOther(`${page}?done=invited`, [shownInvitation(shown, page)], request);
}
