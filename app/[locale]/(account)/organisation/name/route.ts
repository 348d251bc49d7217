import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { changeOrganisation } from "#db/people/organisations";
import { readManagerForm, readName } from "../form";

type Context = { params: Promise<{ locale: string }> };

/** Changes the name of an organisation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, sent } = await readManagerForm(request, (await params).locale);
  const page = `/${locale}/organisation`;
  if (!sent) return seeOther(page);
  const name = readName(sent.words("name"));
  if (name === null) return seeOther(`${page}?problem=name`);
  await changeOrganisation(await database(), sent.actor, { name }, new Date());
  return seeOther(`${page}?done=saved`);
}
