import { z } from "zod";
import { clauseName, despiteName } from "#app/_view/review/decision-form";
import { law } from "#app/acts/programme/rules";
import { returnForm, withView } from "#app/forms/returned-form";
import { seeOther, wordOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { proposeDecision } from "#db/programme/decisions";
import { decisionOutcomes } from "#lib/programme/application";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({
  outcome: z.enum(decisionOutcomes),
  revision: z.coerce.number().int().nonnegative(),
  reason: z.string().max(4000),
  clauses: z.record(z.string().max(40), z.string().max(1000)),
  despite: z.record(z.string().max(40), z.string().max(1000)),
});

const anchor = "decide";

/** What was typed about each criterion into the fields whose names begin so. */
function wordsByCriterion(form: FormData, prefix: string): Record<string, string> {
  const named = [...form.keys()].filter((name) => name.startsWith(prefix)).slice(0, 100);
  return Object.fromEntries(
    named.flatMap((name) => {
      const text = wordOf(form, name);
      return text === "" ? [] : [[name.slice(prefix.length), text]];
    }),
  );
}

/** Decides on a firm, or proposes it where the round takes two persons. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "decide");
  if (!door) return nothingThere();
  const { actor, application, form, home } = door;
  const back = (problem: string) => returnForm(actor.user, home, { form: "decide", given: form, problem, anchor });
  const wish = Wish.safeParse({
    outcome: wordOf(form, "outcome"),
    revision: wordOf(form, "revision"),
    reason: wordOf(form, "reason"),
    clauses: wordsByCriterion(form, clauseName("")),
    despite: wordsByCriterion(form, despiteName("")),
  });
  if (!wish.success) return back(wordOf(form, "outcome") === "" ? "no-outcome" : "too-long");
  const outcome = await proposeDecision(await database(), actor, application, wish.data, law, new Date());
  if (outcome.ok)
    return seeOther(withView(home, form, `done=${outcome.value.stage === "final" ? "decided" : "proposed"}`, anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}
