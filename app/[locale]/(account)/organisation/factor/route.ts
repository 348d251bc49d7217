import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { changeOrganisation } from "#db/people/organisations";
import { readManagerForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Demands a second factor from everybody in an organisation, or does so no longer. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  if (!sent) return seeOther(page);
  await changeOrganisation(await database(), sent.actor, { secondFactor: sent.words("demand") === "yes" }, new Date());
  return seeOther(`${page}?done=saved`);
}
