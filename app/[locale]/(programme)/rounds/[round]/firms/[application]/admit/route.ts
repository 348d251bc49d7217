import { z } from "zod";
import { returnForm, withView } from "#app/forms/returned-form";
import { seeOther, wordOf } from "#app/forms/see-other";
import { firmMail } from "#app/words/firm-mail";
import { database } from "#db/client";
import { admitLate } from "#db/programme/officer-moves";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({ revision: z.coerce.number().int().nonnegative(), note: z.string().max(4000) });

const anchor = "return";

/** Admits an application that came after the deadline, for a reason. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "admit-late");
  if (!door) return nothingThere();
  const { actor, application, form, home, round } = door;
  const back = (problem: string) => returnForm(actor.user, home, { form: "admit", given: form, problem, anchor });
  const wish = Wish.safeParse({ revision: wordOf(form, "revision"), note: wordOf(form, "note") });
  if (!wish.success) return back("too-long");
  const store = await database();
  const { revision: seen, note } = wish.data;
  const mailTo = await firmMail(store, round, "admitted", note);
  const outcome = await admitLate(store, actor, { id: application, seen, note, mailTo }, new Date());
  if (outcome.ok) return seeOther(withView(home, form, "done=admitted", anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}
