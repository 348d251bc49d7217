import { z } from "zod";
import { database } from "../../../../../../../../db/client";
import { proposeDecision } from "../../../../../../../../db/decisions";
import { decisionOutcomes } from "../../../../../../../../lib/programme/application";
import { clauseName } from "../../../../../../../_view/review/decision-form";
import { returnForm, withView } from "../../../../../../../review/returned-form";
import { judge } from "../../../../../../../review/rules";
import { seeOther, wordOf } from "../../../../../../../see-other";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({
  outcome: z.enum(decisionOutcomes),
  revision: z.coerce.number().int().nonnegative(),
  reason: z.string().max(4000),
  clauses: z.record(z.string().max(40), z.string().max(1000)),
});

const anchor = "decide";
const prefix = clauseName("");

/** Decides on a firm, or proposes it where the round takes two persons. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "decide");
  if (!door) return nothingThere();
  const { actor, application, form, home } = door;
  const back = (problem: string) => returnForm(actor.user, home, { form: "decide", given: form, problem, anchor });
  const named = [...form.keys()].filter((name) => name.startsWith(prefix)).slice(0, 100);
  const clauses = Object.fromEntries(
    named.flatMap((name) => {
      const text = wordOf(form, name);
      return text === "" ? [] : [[name.slice(prefix.length), text]];
    }),
  );
  const wish = Wish.safeParse({
    outcome: wordOf(form, "outcome"),
    revision: wordOf(form, "revision"),
    reason: wordOf(form, "reason"),
    clauses,
  });
  if (!wish.success) return back(wordOf(form, "outcome") === "" ? "no-outcome" : "too-long");
  const outcome = await proposeDecision(await database(), actor, application, wish.data, judge, new Date());
  if (outcome.ok)
    return seeOther(withView(home, form, `done=${outcome.value.stage === "final" ? "decided" : "proposed"}`, anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}
