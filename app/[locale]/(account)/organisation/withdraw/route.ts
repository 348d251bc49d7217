import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { revokeInvitation } from "#db/people/invitations";
import { readManagerForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Withdraws an invitation to an organisation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  if (!sent) return seeOther(page);
  const withdrawn = await revokeInvitation(await database(), sent.actor, sent.words("invitation"), new Date());
  return seeOther(`${page}?${withdrawn.ok ? "done=withdrawn" : "problem=role"}`);
}
