import { z } from "zod";
import { returnForm, withView } from "#app/forms/returned-form";
import { seeOther, wordOf } from "#app/forms/see-other";
import { firmMail } from "#app/words/firm-mail";
import { database } from "#db/client";
import { returnApplication } from "#db/programme/officer-moves";
import { dayOf, isDay } from "#lib/text/day";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({ revision: z.coerce.number().int().nonnegative(), note: z.string().min(1).max(4000) });

const anchor = "return";

/** Returns an application for more, with a note and a day until which it has to come back. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "return-application");
  if (!door) return nothingThere();
  const { actor, application, form, home, round } = door;
  const back = (problem: string) => returnForm(actor.user, home, { form: "return", given: form, problem, anchor });
  const note = wordOf(form, "note");
  const wish = Wish.safeParse({ revision: wordOf(form, "revision"), note });
  if (!wish.success) return back(note === "" ? "no-note" : "too-long");
  const dueOn = wordOf(form, "dueOn");
  const now = new Date();
  if (!isDay(dueOn) || dueOn < dayOf(now)) return back("bad-day");
  const store = await database();
  const mailTo = await firmMail(store, round, "returned", note);
  const move = { id: application, seen: wish.data.revision, note: wish.data.note, dueOn, mailTo };
  const outcome = await returnApplication(store, actor, move, now);
  if (outcome.ok) return seeOther(withView(home, form, "done=returned", anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}
