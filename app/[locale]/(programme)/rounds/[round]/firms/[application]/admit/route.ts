import { z } from "zod";
import { database } from "../../../../../../../../db/client";
import { admitLate } from "../../../../../../../../db/officer-moves";
import { firmMail } from "../../../../../../../review/firm-mail";
import { returnForm, withView } from "../../../../../../../review/returned-form";
import { seeOther, wordOf } from "../../../../../../../see-other";
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
