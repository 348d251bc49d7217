import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { takeForm } from "#app/[locale]/(programme)/rounds/taken-form";
import { localeOf } from "#app/accounts/session";
import { formOf, seeOther, wordOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { changeRound } from "#db/programme/rounds";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Changes a round that is being set up; what somebody typed stays although another was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}`;
  const admitted = await admitForm(id, "prepare-round");
  if (!admitted.ok) return admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?stale=1`);
  const form = await formOf(request);
  if (!form) return seeOther(`${home}/edit`);
  const taken = await takeForm(admitted.actor.user, form, admitted.round.extraQuestions);
  if ("kept" in taken) return seeOther(`${home}/edit?kept=${taken.kept}`);
  const wish = { id, seen: Number(wordOf(form, "seen")), wish: taken.wish };
  const changed = await changeRound(await database(), admitted.actor, wish, new Date());
  if (changed.ok) return seeOther(home);
  if (changed.reason === "not-found") return notFoundAnswer();
  form.set("look", "1");
  const again = await takeForm(admitted.actor.user, form, []);
  return seeOther("kept" in again ? `${home}/edit?stale=1&kept=${again.kept}` : `${home}?stale=1`);
}
