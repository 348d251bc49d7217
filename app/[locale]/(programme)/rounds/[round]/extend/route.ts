import { database } from "../../../../../../db/client";
import { extendRound } from "../../../../../../db/rounds";
import { dayOf, isDay } from "../../../../../../lib/programme/day";
import { formOf, seeOther, wordOf } from "../../../../../see-other";
import { localeOf } from "../../../../../session";
import { admitForm, notFoundAnswer } from "../../opened-round";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Moves the last day of an open round. */
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
  const done = await extendRound(await database(), admitted.actor, { id, seen, closesOn }, now);
  return seeOther(done.ok ? home : `${home}?stale=1`);
}
