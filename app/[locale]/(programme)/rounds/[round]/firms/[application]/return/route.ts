import { z } from "zod";
import { returnApplication } from "../../../../../../../../db/applications";
import { database } from "../../../../../../../../db/client";
import { returnForm, withView } from "../../../../../../../review/returned-form";
import { seeOther, wordOf } from "../../../../../../../see-other";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({ revision: z.coerce.number().int().nonnegative(), note: z.string().min(1).max(4000) });

const anchor = "return";

/** Returns an application for more, with a note. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "return-application");
  if (!door) return nothingThere();
  const { actor, application, form, home } = door;
  const back = (problem: string) => returnForm(actor.user, home, { form: "return", given: form, problem, anchor });
  const note = wordOf(form, "note");
  const wish = Wish.safeParse({ revision: wordOf(form, "revision"), note });
  if (!wish.success) return back(note === "" ? "no-note" : "too-long");
  const move = { id: application, seen: wish.data.revision, note: wish.data.note };
  const outcome = await returnApplication(await database(), actor, move, new Date());
  if (outcome.ok) return seeOther(withView(home, form, "done=returned", anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}
