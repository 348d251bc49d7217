import { localeOf, personOf } from "#app/accounts/session";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { createRound } from "#db/programme/rounds";
import { notFoundAnswer } from "../opened-round";
import { takeForm } from "../taken-form";

type Context = { params: Promise<{ locale: string }> };

/** Sets up a round, or shows the form again with what is wrong. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const actor = await personOf();
  if (!actor || (actor.role !== "bureau-owner" && actor.role !== "officer")) return notFoundAnswer();
  const form = await formOf(request);
  if (!form) return seeOther(`/${locale}/rounds/new`);
  const taken = await takeForm(actor.user, form, []);
  if ("kept" in taken) return seeOther(`/${locale}/rounds/new?kept=${taken.kept}`);
  const created = await createRound(await database(), actor, taken.wish, new Date());
  return created.ok ? seeOther(`/${locale}/rounds/${created.value.id}`) : notFoundAnswer();
}
