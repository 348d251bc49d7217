import { readManagerForm } from "#app/[locale]/(account)/organisation/form";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { revokeInvitation } from "#db/people/invitations";

type Context = { params: Promise<{ locale: string }> };

/** Withdraws the invitation of an operator. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale, ["operator"]);
  const page = `/${locale}/operator`;
  if (!sent) return seeOther(page);
  const withdrawn = await revokeInvitation(await database(), sent.actor, sent.words("invitation"), new Date());
  return seeOther(`${page}?${withdrawn.ok ? "done=withdrawn" : "problem=role"}`);
}
