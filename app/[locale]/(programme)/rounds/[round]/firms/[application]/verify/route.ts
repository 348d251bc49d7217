import { z } from "zod";
import { columnsOf, factsById } from "#app/acts/programme/rules";
import { takeEvidence } from "#app/acts/sheets/take-evidence";
import { fileOf, returnForm, withView } from "#app/forms/returned-form";
import { seeOther, wordOf } from "#app/forms/see-other";
import { translator } from "#app/translate";
import { figureProblemText } from "#app/words/figure-problem";
import { database } from "#db/client";
import { type Finding, verifyFact } from "#db/programme/verifications";
import type { Fact, FactKey, FactValue } from "#lib/rules/fact";
import { readFigure } from "#lib/rules/form";
import { formText } from "#lib/rules/form-text";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { type Context, nothingThere, opened } from "../door";

const Wish = z.object({
  fact: z.string().max(100),
  revision: z.coerce.number().int().nonnegative(),
  reason: z.string().max(2000),
  evidence: z.string().max(40),
});

/** Records what was found of one fact, or takes it back. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const door = await opened(request, context, "verify");
  if (!door) return nothingThere();
  const { actor, application, form, home, locale } = door;
  const wish = Wish.safeParse({
    fact: wordOf(form, "fact"),
    revision: wordOf(form, "revision"),
    reason: wordOf(form, "reason"),
    evidence: wordOf(form, "evidence"),
  });
  const fact = wish.success ? factOf(wish.data.fact) : null;
  if (!wish.success || !fact) return nothingThere();
  const { fact: key, revision, reason, evidence } = wish.data;
  const anchor = `verify-${key.replaceAll(".", "-")}`;
  const back = (problem: string) => returnForm(actor.user, home, { form: "verify", given: form, problem, anchor });
  const isBack = wordOf(form, "act") === "back";
  const read = isBack ? { value: null } : valueIn(form, fact, key, locale);
  if ("problem" in read) return back(read.problem);

  const given = await fileOf(actor.user, form);
  const db = await database();
  const verify = (file: Finding["file"]) => {
    const finding = { fact: key, value: read.value, reason, file, evidence: evidence || null, revision };
    return verifyFact(db, actor, application, finding, columnsOf, new Date());
  };
  const outcome = given
    ? await takeEvidence(db, given.bytes, ({ hash }, lies) => verify({ hash, lies }))
    : await verify(null);
  if ("refused" in outcome) return back("bad-file");
  if (outcome.ok) return seeOther(withView(home, form, `done=${isBack ? "taken-back" : "verified"}`, anchor));
  return outcome.reason === "not-found" ? nothingThere() : back(outcome.reason);
}

/** The fact of a key, where the key is one: with a year where the fact has one, and only there. */
function factOf(key: FactKey): Fact | null {
  const { fact: id, year } = partsOf(key);
  const fact = factsById.get(id);
  if (!fact) return null;
  return (fact.kind === "number" && fact.perYear) === (year !== null) ? fact : null;
}

function valueIn(form: FormData, fact: Fact, key: FactKey, locale: Locale): { value: FactValue } | { problem: string } {
  const list = fact.kind === "list" ? { fields: fact.fields.map(({ id }) => id), atMost: fact.atMost } : null;
  const wordsAt = (name: string) => {
    const given = form.get(name);
    return typeof given === "string" ? given : null;
  };
  const { entry, problems } = readFigure(fact, formText({ key, list }, wordsAt));
  if ("value" in entry) return entry;
  const [problem] = problems;
  const missing = translator(locale)("review.notGiven");
  return {
    problem: translator(locale)("review.problems.bad-value", {
      problem: problem ? figureProblemText(locale, fact, problem) : missing,
    }),
  };
}
