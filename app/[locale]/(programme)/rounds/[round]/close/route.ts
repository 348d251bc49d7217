import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf, seeOther, wordOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { closeRound } from "#db/programme/rounds";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Closes a round, once it was asked whether one is sure. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const home = `/${localeOf(word) ?? "zh"}/rounds/${id}`;
  const admitted = await admitForm(id, "close-round");
  const form = await formOf(request);
  if (!admitted.ok || !form)
    return !admitted.ok && admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?stale=1`);
  if (wordOf(form, "sure") !== "yes") return seeOther(`${home}/sure?act=close`);
  const seen = Number(wordOf(form, "seen"));
  const done = await closeRound(await database(), admitted.actor, { id, seen }, new Date());
  return seeOther(done.ok ? `${home}?done=closed` : `${home}?stale=1`);
}
