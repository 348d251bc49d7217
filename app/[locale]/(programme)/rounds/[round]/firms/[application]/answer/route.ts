import { z } from "zod";
import { law } from "#app/acts/programme/rules";
import { returnForm, withView } from "#app/forms/returned-form";
import { seeOther, wordOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { confirmDecision, objectToDecision } from "#db/programme/decisions";
import { type Context, nothingThere, opened } from "../door";

const Answer = z.object({
  answer: z.enum(["confirm", "object"]),
  decision: z.uuid(),
  revision: z.coerce.number().int().nonnegative(),
  reason: z.string().max(2000),
});

const anchor = "decide";

/** The second person's answer to a proposal. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "confirm-decision");
  if (!door) return nothingThere();
  const { actor, application, form, home } = door;
  const given = Answer.safeParse({
    answer: wordOf(form, "answer"),
    decision: wordOf(form, "decision"),
    revision: wordOf(form, "revision"),
    reason: wordOf(form, "reason"),
  });
  if (!given.success) return nothingThere();
  const { answer, ...answering } = given.data;
  const store = await database();
  const at = new Date();
  const outcome =
    answer === "confirm"
      ? await confirmDecision(store, actor, application, answering, law, at)
      : await objectToDecision(store, actor, application, answering, at);
  if (outcome.ok)
    return seeOther(withView(home, form, `done=${answer === "confirm" ? "confirmed" : "objected"}`, anchor));
  if (outcome.reason === "not-found") return nothingThere();
  return returnForm(actor.user, home, { form: "object", given: form, problem: outcome.reason, anchor });
}
