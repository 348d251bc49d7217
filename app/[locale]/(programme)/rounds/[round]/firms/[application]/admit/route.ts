import { z } from "zod";
import { admitLate } from "../../../../../../../../db/applications";
import { database } from "../../../../../../../../db/client";
import { returnForm, withView } from "../../../../../../../review/returned-form";
import { seeOther, wordOf } from "../../../../../../../see-other";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({ revision: z.coerce.number().int().nonnegative() });

const anchor = "return";

/** Admits an application that came after the deadline. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "admit-late");
  if (!door) return nothingThere();
  const { actor, application, form, home } = door;
  const wish = Wish.safeParse({ revision: wordOf(form, "revision") });
  if (!wish.success) return nothingThere();
  const move = { id: application, seen: wish.data.revision };
  const outcome = await admitLate(await database(), actor, move, new Date());
  if (outcome.ok) return seeOther(withView(home, form, "done=admitted", anchor));
  if (outcome.reason === "not-found") return nothingThere();
  return returnForm(actor.user, home, { form: "admit", given: form, problem: outcome.reason, anchor });
}
