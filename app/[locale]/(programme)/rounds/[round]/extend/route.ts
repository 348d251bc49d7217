import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf, seeOther, wordOf } from "#app/forms/see-other";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { extendRound } from "#db/programme/rounds";
import { environment } from "#lib/env";
import { dayOf, isDay } from "#lib/text/day";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Moves the last day of an open round, once it was asked whether one is sure. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const home = `/${localeOf(word) ?? "zh"}/rounds/${id}`;
  const admitted = await admitForm(id, "close-round");
  const form = await formOf(request);
  if (!admitted.ok || !form)
    return !admitted.ok && admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?stale=1`);
  const seen = Number(wordOf(form, "seen"));
  const closesOn = wordOf(form, "closesOn");
  const now = new Date();
  if (!isDay(closesOn) || closesOn < dayOf(now) || closesOn < admitted.round.opensOn)
    return seeOther(`${home}?problem=day`);
  if (closesOn === admitted.round.closesOn) return seeOther(`${home}?problem=same-day`);
  if (wordOf(form, "sure") !== "yes") return seeOther(`${home}/sure?act=extend&closesOn=${closesOn}`);
  const tell = wordOf(form, "tell") !== "" && environment().SMTP_URL !== undefined;
  const done = await extendRound(await database(), admitted.actor, { id, seen, closesOn, tell }, now);
  if (!done.ok) return seeOther(`${home}?stale=1`);
  if (done.value.job !== null) wakeWorker();
  return seeOther(`${home}?done=${done.value.job === null ? "extended" : "told"}`);
}
